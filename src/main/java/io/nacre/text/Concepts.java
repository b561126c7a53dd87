package io.nacre.text;

import io.nacre.corpus.Accents;
import io.nacre.corpus.Ahead;
import io.nacre.corpus.InputException;
import io.nacre.corpus.Language;
import io.nacre.corpus.Resources;
import io.nacre.corpus.Statement;
import io.nacre.corpus.Workers;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The concepts that statements are about, by a lexicon of French and English phrases: "poireauter à
 * la caisse" and "stuck in the queue" are both about waiting. A statement in another language has
 * none.
 */
public final class Concepts {
  private static final String RESOURCE = "concepts.txt";

  /** The same as the build packs it: analysed, so that a start has no words to stem. */
  static final String PACKED = "concepts.packed";

  /**
   * Takes a phrase for a concept: what it asks for word by word, as written and without accents.
   */
  private interface Taker {
    void take(Language language, String concept, List<String> exact, List<String> folded);
  }

  /** The phrases of a language: as written, and without accents for texts that have none. */
  private record Phrases(PhraseTrie exact, PhraseTrie folded) {
    Phrases() {
      this(new PhraseTrie(), new PhraseTrie());
    }
  }

  private final Supplier<Map<Language, Phrases>> phrases;

  private Concepts(Supplier<Map<Language, Phrases>> phrases) {
    this.phrases = phrases;
  }

  /** The lexicon of nacre, which another thread reads until it is needed. */
  public Concepts() {
    this(Ahead.of(Concepts::ofNacre));
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
    Map<Language, Phrases> phrases = ofNacre();
    read(file, text, adder(phrases));
    return new Concepts(() -> phrases);
  }

  private static Map<Language, Phrases> ofNacre() {
    Map<Language, Phrases> phrases = new EnumMap<>(Language.class);
    phrases.put(Language.FRENCH, new Phrases());
    phrases.put(Language.ENGLISH, new Phrases());
    Taker taker = adder(phrases);
    Resources.text(Concepts.class, PACKED).lines().forEach(line -> unpack(line, taker));
    return phrases;
  }

  private static Taker adder(Map<Language, Phrases> phrases) {
    return (language, concept, exact, folded) -> {
      Phrases known = phrases.computeIfAbsent(language, any -> new Phrases());
      known.exact().add(exact, concept);
      known.folded().add(folded, concept);
    };
  }

  /** The lexicon of nacre for the build: a line a phrase, with tabs between its parts. */
  static String pack() {
    Set<String> lines = new LinkedHashSet<>();
    read(
        RESOURCE,
        Resources.text(Concepts.class, RESOURCE),
        (language, concept, exact, folded) ->
            lines.add(
                String.join(
                    "\t",
                    language.name(),
                    concept,
                    String.join(" ", exact),
                    String.join(" ", folded))));
    return String.join("\n", lines);
  }

  private static void unpack(String line, Taker taker) {
    String[] parts = line.split("\t", -1);
    taker.take(Language.valueOf(parts[0]), parts[1], words(parts[2]), words(parts[3]));
  }

  private static List<String> words(String keys) {
    return List.of(keys.split(" ", -1));
  }

  private static void read(String file, String text, Taker taker) {
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
        read(concept, languages[0], french, taker);
        read(concept, languages.length > 1 ? languages[1] : "", english, taker);
      }
    }
  }

  private static void read(String concept, String list, TermAnalyzer analyzer, Taker taker) {
    Language language = analyzer.language();
    for (String each : list.split(",", -1)) {
      String phrase = each.strip();
      List<Term> terms = analyzer.analyze(phrase);
      List<String> keys = PhraseKeys.ofPhrase(phrase, terms, language, true);
      if (!keys.isEmpty()) {
        List<String> folded = PhraseKeys.ofPhrase(phrase, terms, language, false);
        taker.take(language, concept, keys, folded);
      }
    }
  }

  /**
   * What each statement mentions, in the order in which it is said.
   *
   * @param terms the terms of each statement, in the order of the statements
   * @param threads how many threads may work; the result does not depend on it
   */
  public List<List<Mention>> of(List<Statement> statements, List<List<Term>> terms, int threads) {
    Set<Integer> accented = new HashSet<>();
    for (Statement statement : statements) {
      if (Accents.has(statement.text())) {
        accented.add(statement.verbatim());
      }
    }
    Map<Language, Phrases> all = phrases.get();
    return Workers.map(
        statements.size(),
        threads,
        i -> {
          Statement statement = statements.get(i);
          return in(all, statement, terms.get(i), accented.contains(statement.verbatim()));
        });
  }

  private static List<Mention> in(
      Map<Language, Phrases> all, Statement statement, List<Term> terms, boolean accents) {
    Phrases known = all.get(statement.language());
    if (known == null) {
      return List.of();
    }
    List<PhraseTrie.Word> exact = words(statement, terms, true);
    List<PhraseTrie.Word> folded = accents ? List.of() : words(statement, terms, false);
    List<Mention> found = new ArrayList<>();
    int at = 0;
    while (at < terms.size()) {
      PhraseTrie.Hit hit = known.exact().longest(exact, at);
      if (hit == null && !accents) {
        hit = known.folded().longest(folded, at);
      }
      if (hit != null) {
        List<String> stems = topical(terms.subList(at, hit.end()));
        int start = terms.get(at).span().start();
        String form = statement.text().substring(start, terms.get(hit.end() - 1).span().end());
        for (String concept : hit.concepts()) {
          found.add(new Mention(concept, Math.max(1, hit.words()), stems, form));
        }
      }
      at = hit == null ? at + 1 : hit.end();
    }
    return List.copyOf(found);
  }

  private static List<PhraseTrie.Word> words(
      Statement statement, List<Term> terms, boolean accents) {
    List<PhraseTrie.Word> words = new ArrayList<>(terms.size());
    for (Term term : terms) {
      String form = term.span().of(statement.text());
      words.add(PhraseKeys.ofText(term, form, statement.language(), accents));
    }
    return words;
  }

  private static List<String> topical(List<Term> terms) {
    return terms.stream().filter(term -> !term.isStopWord()).map(Term::stem).toList();
  }
}
