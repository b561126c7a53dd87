package io.nacre.theme;

import io.nacre.corpus.Language;
import io.nacre.text.Term;
import io.nacre.text.TermAnalyzer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What may name a theme: no single generic word ("long", "work", "problème") and no word that a
 * third of all statements have, such as the name of the brand.
 */
final class LabelRules {
  private static final double COMMON = 1.0 / 3;

  private final Set<String> weakStems;
  private final PhraseCounts phrases;
  private final int statements;

  LabelRules(PhraseCounts phrases, int statements) {
    this.weakStems = weakStems();
    this.phrases = phrases;
    this.statements = statements;
  }

  /** Whether a phrase of these stems can stand as a label. */
  boolean allows(List<String> stems) {
    return stems.stream().anyMatch(stem -> !weakStems.contains(stem) && !common(stem))
        && new HashSet<>(stems).size() == stems.size();
  }

  /** Whether the stem says little by itself. */
  boolean isWeak(String stem) {
    return weakStems.contains(stem);
  }

  private boolean common(String stem) {
    return statements >= 12 && phrases.statements(List.of(stem)).size() > COMMON * statements;
  }

  private static Set<String> weakStems() {
    Set<String> stems = new HashSet<>();
    try (InputStream in = LabelRules.class.getResourceAsStream("weak.txt");
        TermAnalyzer french = new TermAnalyzer(Language.FRENCH);
        TermAnalyzer english = new TermAnalyzer(Language.ENGLISH)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its resource weak.txt");
      }
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(line -> {
            french.analyze(line).stream().map(Term::stem).forEach(stems::add);
            english.analyze(line).stream().map(Term::stem).forEach(stems::add);
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return stems;
  }
}
