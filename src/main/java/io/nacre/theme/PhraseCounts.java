package io.nacre.theme;

import io.nacre.corpus.Span;
import io.nacre.corpus.Statement;
import io.nacre.text.Term;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The phrases of a corpus: at most three topical words with at most two stop words among them,
 * beginning and ending on a topical word, counted by their stems and shown as they are written most
 * often.
 */
final class PhraseCounts {
  private static final int MAX_TOPICAL = 3;
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final int MAX_INNER_STOP_WORDS = 2;
  private static final int ACRONYM = 5;

  /** Between words: spaces, hyphens, and the article of an elision ("l'", "d'"). */
  private static final String JOINTS = " -'’\u00a0lLdD";

  /** Function words that join nouns; any other makes the phrase a sentence. */
  private static final Set<String> LINKS =
      Set.of(
          ("de d du des à a au aux en et la le les l un une sur sans par pour "
                  + "of to in on for at from by with and the an my your our")
              .split(" "));

  /** What stands before nouns, and before verbs seldom. */
  private static final Set<String> DETERMINERS =
      Set.of(
          ("le la les l un une des du au aux mon ma mes ton ta tes son sa ses notre nos votre vos "
                  + "leur leurs ce cet cette ces quel quelle quels quelles chaque plusieurs aucun "
                  + "aucune en par avec deux trois the a an my your our their his her its this "
                  + "these those no any some each every two three more")
              .split(" "));

  /** Endings of French infinitives, which some nouns share. */
  private static final Pattern INFINITIVE = Pattern.compile(".*(?:er|ir|re)");

  private static final double NOUN = 0.2;
  private static final double NOUN_LIKE_A_VERB = 0.5;

  /** A phrase: the statements that have it, ascending, and the ways it is written. */
  static final class Phrase {
    private final List<String> stems;
    private final List<Integer> statements = new ArrayList<>(1);

    /** The way it was written first, how often, and all others: most phrases have none. */
    private String first = "";

    private int timesFirst;
    private Map<String, Integer> others = Map.of();
    private @Nullable String form;
    private int inside;
    private int capital;
    private int determined;

    private Phrase(List<String> stems) {
      this.stems = stems;
    }

    List<String> stems() {
      return stems;
    }

    /** How many statements have it. */
    int count() {
      return statements.size();
    }

    /** Whether the statement was new to it. */
    private boolean add(Integer statement) {
      boolean added = statements.isEmpty() || !statements.getLast().equals(statement);
      if (added) {
        statements.add(statement);
      }
      return added;
    }

    private void addWritten(String text, int start, int end) {
      if (timesFirst > 0 && first.length() == end - start && text.startsWith(first, start)) {
        timesFirst++;
      } else if (timesFirst == 0) {
        first = text.substring(start, end);
        timesFirst = 1;
      } else {
        others = others.isEmpty() ? new HashMap<>() : others;
        others.merge(text.substring(start, end), 1, Integer::sum);
      }
    }

    private Map<String, Integer> forms() {
      Map<String, Integer> forms = new TreeMap<>();
      forms.put(form(first), timesFirst);
      others.forEach((words, count) -> forms.merge(form(words), count, Integer::sum));
      return forms;
    }
  }

  private final Map<List<String>, Phrase> phrases = new HashMap<>();
  private final List<List<Phrase>> ofStatement = new ArrayList<>();

  /** Counts the phrases of statements. */
  PhraseCounts(List<Statement> statements, List<List<Term>> terms) {
    for (int statement = 0; statement < statements.size(); statement++) {
      add(statement, statements.get(statement).text(), terms.get(statement));
    }
  }

  private void add(Integer statement, String text, List<Term> terms) {
    List<Phrase> found = new ArrayList<>();
    for (int first = 0; first < terms.size(); first++) {
      if (!terms.get(first).isStopWord()) {
        addFrom(statement, text, terms, first, found);
      }
    }
    ofStatement.add(List.copyOf(found));
  }

  private void addFrom(
      Integer statement, String text, List<Term> terms, int first, List<Phrase> found) {
    List<String> stems = new ArrayList<>(MAX_TOPICAL);
    int stopWords = 0;
    for (int last = first; last < terms.size(); last++) {
      Term term = terms.get(last);
      if (last > first && !adjacent(text, terms.get(last - 1), term)) {
        return;
      }
      if (term.isStopWord()) {
        boolean links = LINKS.contains(term.span().of(text).toLowerCase(Locale.ROOT));
        if (!links || ++stopWords > MAX_INNER_STOP_WORDS) {
          return;
        }
        continue;
      }
      stems.add(term.stem());
      Phrase known = known(stems);
      if (known.add(statement)) {
        found.add(known);
      }
      known.addWritten(text, terms.get(first).start(), term.end());
      if (first > 0) {
        known.inside++;
        known.capital += capital(text, terms.get(first).span()) ? 1 : 0;
        known.determined += determined(text, terms, first) ? 1 : 0;
      }
      if (stems.size() == MAX_TOPICAL) {
        return;
      }
    }
  }

  private Phrase known(List<String> stems) {
    Phrase known = phrases.get(stems);
    if (known == null) {
      List<String> own = List.copyOf(stems);
      known = new Phrase(own);
      phrases.put(own, known);
    }
    return known;
  }

  /** Whether an article or the like stands before a word: "la caisse", "l'attente", "my card". */
  private static boolean determined(String text, List<Term> terms, int word) {
    int start = terms.get(word).start();
    boolean elided = start >= 2 && "'’".indexOf(text.charAt(start - 1)) >= 0;
    String before =
        elided ? text.substring(start - 2, start - 1) : terms.get(word - 1).span().of(text);
    return DETERMINERS.contains(before.toLowerCase(Locale.ROOT));
  }

  private static boolean capital(String text, Span word) {
    return word.length() > 1
        && Character.isUpperCase(text.charAt(word.start()))
        && Character.isLowerCase(text.charAt(word.start() + 1));
  }

  private static boolean adjacent(String text, Term before, Term after) {
    for (int i = before.end(); i < after.start(); i++) {
      if (JOINTS.indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Lower case, but for an acronym such as SAV; single spaces, straight apostrophes. */
  static String form(String words) {
    String spaced = SPACES.matcher(words).replaceAll(" ").replace('’', '\'');
    boolean acronym =
        spaced.length() < ACRONYM
            && spaced.length() > 1
            && spaced.chars().allMatch(Character::isUpperCase);
    return acronym ? spaced : spaced.toLowerCase(Locale.ROOT);
  }

  /** The phrases of a statement. */
  List<Phrase> of(int statement) {
    return ofStatement.get(statement);
  }

  /** Whether any statement has a phrase. */
  boolean contains(List<String> phrase) {
    return phrases.containsKey(phrase);
  }

  /** The statements that have a phrase, ascending. */
  List<Integer> statements(List<String> phrase) {
    Phrase known = phrases.get(phrase);
    return known == null ? List.of() : Collections.unmodifiableList(known.statements);
  }

  /** Whether a phrase is a proper name: inside statements it is mostly written with a capital. */
  boolean isName(List<String> phrase) {
    Phrase known = phrases.get(phrase);
    return known != null && 2 * known.capital > known.inside;
  }

  /**
   * Whether a word is used as a noun: an article or the like stands before it often enough. A word
   * that only begins statements is taken for one.
   */
  boolean isNoun(List<String> word) {
    Phrase known = phrases.get(word);
    if (known == null || known.inside == 0) {
      return true;
    }
    boolean verbal = INFINITIVE.matcher(form(word)).matches();
    double least = verbal ? NOUN_LIKE_A_VERB : NOUN;
    return known.determined >= least * known.inside;
  }

  /** The phrase as it is written most often; the first in the alphabet at a tie. */
  String form(List<String> phrase) {
    Phrase known = phrases.get(phrase);
    if (known == null) {
      throw new IllegalArgumentException("unknown phrase " + phrase);
    }
    if (known.form == null) {
      known.form = commonest(known.forms());
    }
    return known.form;
  }

  /** What is counted most often; the shortest, then the first in the alphabet, at a tie. */
  static String commonest(Map<String, Integer> forms) {
    return forms.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(
                    Map.Entry.<String, Integer>comparingByKey(
                            Comparator.comparingInt(String::length)
                                .thenComparing(Comparator.naturalOrder()))
                        .reversed()))
        .orElseThrow()
        .getKey();
  }
}
