package io.nacre.text;

import io.nacre.corpus.InputException;
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

  /** The lexicon of nacre. */
  public Concepts() {
    phrases.put(Language.FRENCH, new HashMap<>());
    phrases.put(Language.ENGLISH, new HashMap<>());
    try (InputStream in = Concepts.class.getResourceAsStream("concepts.txt")) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its resource concepts.txt");
      }
      read("concepts.txt", new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The lexicon of nacre with the concepts of a further file, in the same form; a concept that both
   * name has the phrases of both.
   *
   * @param file the name that messages give
   * @param text what the file holds
   * @throws InputException if a line is broken; says the file and the line
   */
  public static Concepts with(String file, String text) {
    Concepts concepts = new Concepts();
    concepts.read(file, text);
    return concepts;
  }

  private void read(String file, String text) {
    try (TermAnalyzer french = new TermAnalyzer(Language.FRENCH);
        TermAnalyzer english = new TermAnalyzer(Language.ENGLISH)) {
      int number = 0;
      for (String line : text.replace("\uFEFF", "").lines().toList()) {
        number++;
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        int colon = line.indexOf(':');
        String[] languages = line.substring(colon + 1).split(";", -1);
        if (colon < 1 || languages.length > 2) {
          throw new InputException(
              file + ":" + number + ": a concept is written \"name: phrases ; phrases\"");
        }
        String concept = line.substring(0, colon).strip();
        add(concept, languages[0], Language.FRENCH, french);
        add(concept, languages.length > 1 ? languages[1] : "", Language.ENGLISH, english);
      }
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
