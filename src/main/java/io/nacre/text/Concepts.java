package io.nacre.text;

import io.nacre.corpus.Language;
import io.nacre.corpus.Statement;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The concepts that statements are about, by a lexicon of French and English phrases: "poireauter à
 * la caisse" and "stuck in the queue" are both about waiting. A statement in another language has
 * none.
 */
public final class Concepts {
  private static final int LONGEST = 4;

  /** Stems of a phrase to the concepts that it stands for. */
  private final Map<Language, Map<List<String>, List<String>>> phrases =
      new EnumMap<>(Language.class);

  public Concepts() {
    phrases.put(Language.FRENCH, new HashMap<>());
    phrases.put(Language.ENGLISH, new HashMap<>());
    try (InputStream in = Concepts.class.getResourceAsStream("concepts.txt");
        TermAnalyzer french = new TermAnalyzer(Language.FRENCH);
        TermAnalyzer english = new TermAnalyzer(Language.ENGLISH)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its resource concepts.txt");
      }
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .forEach(line -> {
            String concept = line.substring(0, line.indexOf(':'));
            String[] languages = line.substring(concept.length() + 1).split(";", -1);
            add(concept, languages[0], Language.FRENCH, french);
            add(concept, languages[1], Language.ENGLISH, english);
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(String concept, String list, Language language, TermAnalyzer analyzer) {
    for (String phrase : list.split(",", -1)) {
      List<String> stems = topical(analyzer.analyze(phrase.strip()));
      List<String> concepts =
          phrases.getOrDefault(language, Map.of()).getOrDefault(stems, new ArrayList<>());
      if (!stems.isEmpty() && !concepts.contains(concept)) {
        concepts.add(concept);
        phrases.getOrDefault(language, new HashMap<>()).put(stems, concepts);
      }
    }
  }

  /**
   * The names of the concepts of each statement, in the order in which they are said, each as often
   * as words say it: a phrase of three words says it three times.
   *
   * @param terms the terms of each statement, in the order of the statements
   */
  public List<List<String>> of(List<Statement> statements, List<List<Term>> terms) {
    List<List<String>> concepts = new ArrayList<>(statements.size());
    for (int i = 0; i < statements.size(); i++) {
      concepts.add(in(topical(terms.get(i)), statements.get(i).language()));
    }
    return concepts;
  }

  /** Whether the lexicon holds this phrase, given by its stems, in either language. */
  public boolean knows(List<String> stems) {
    return phrases.values().stream().anyMatch(known -> known.containsKey(stems));
  }

  private List<String> in(List<String> stems, Language language) {
    Map<List<String>, List<String>> known = phrases.getOrDefault(language, Map.of());
    List<String> found = new ArrayList<>();
    int at = 0;
    while (at < stems.size()) {
      int length = Math.min(LONGEST, stems.size() - at);
      while (length > 0 && !known.containsKey(stems.subList(at, at + length))) {
        length--;
      }
      for (String concept : known.getOrDefault(stems.subList(at, at + length), List.of())) {
        found.addAll(Collections.nCopies(length, concept));
      }
      at += Math.max(1, length);
    }
    return found;
  }

  private static List<String> topical(List<Term> terms) {
    return terms.stream().filter(term -> !term.isStopWord()).map(Term::stem).toList();
  }
}
