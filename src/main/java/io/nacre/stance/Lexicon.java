package io.nacre.stance;

import io.nacre.corpus.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The patterns of one language, each indexed by the rarest of the words that it cannot do without;
 * safe for use by several threads.
 */
final class Lexicon {
  /** The shortest prefix that an entry may begin with. */
  static final int SHORTEST_PREFIX = 3;

  /** The shortest ending that an entry may hold. */
  static final int SHORTEST_ENDING = 2;

  private final Patterns patterns;
  private final Map<String, Set<String>> sets;
  private final Map<String, List<String>> spellings;
  private final Anchors words;
  private final Anchors prefixes;
  private final Anchors endings;
  private final StanceTokenizer tokenizer;

  /**
   * A lexicon of these patterns.
   *
   * @param patterns in the order of the files
   * @param sets the words of each {@code %set}, with and without accents
   * @param spellings what short spellings stand for
   * @param words the anchors of whole words
   * @param prefixes those of first letters
   * @param endings those of last letters
   */
  Lexicon(
      Language language,
      Patterns patterns,
      Map<String, Set<String>> sets,
      Map<String, List<String>> spellings,
      Anchors words,
      Anchors prefixes,
      Anchors endings) {
    this.patterns = patterns;
    this.sets = Map.copyOf(sets);
    this.spellings = Map.copyOf(spellings);
    this.words = words;
    this.prefixes = prefixes;
    this.endings = endings;
    this.tokenizer = new StanceTokenizer(language, spellings);
  }

  StanceTokenizer tokenizer() {
    return tokenizer;
  }

  /** The patterns by what an entry of a further file overrides them with, in their order. */
  Map<String, Pattern> patterns() {
    Map<String, Pattern> all = new LinkedHashMap<>(4096);
    for (int number = 0; number < patterns.size(); number++) {
      Pattern pattern = patterns.get(number);
      all.put(pattern.key(), pattern);
    }
    return all;
  }

  Map<String, Set<String>> sets() {
    return sets;
  }

  Map<String, List<String>> spellings() {
    return spellings;
  }

  /** The words of a set, with and without accents; empty where the lexicon has no such set. */
  Set<String> set(String name) {
    return sets.getOrDefault(name, Set.of());
  }

  /** The pattern of a number. */
  Pattern pattern(int number) {
    return patterns.get(number);
  }

  /**
   * Gives the number of every pattern that may match around a token, each with the fewest and the
   * most tokens between its start and that token.
   *
   * @param at the token
   * @param all the initials of all tokens
   */
  void candidates(List<Token> tokens, int at, long all, Anchor.Taker taker) {
    String form = tokens.get(at).form();
    int end = form.length();
    long previous = at > 0 ? tokens.get(at - 1).initials() : 0;
    long next = at + 1 < tokens.size() ? tokens.get(at + 1).initials() : 0;
    words.forEach(form, 0, end, previous, next, all, taker);
    if (end >= SHORTEST_PREFIX) {
      prefixes.forEach(form, 0, SHORTEST_PREFIX, previous, next, all, taker);
    }
    if (end >= SHORTEST_ENDING) {
      endings.forEach(form, end - SHORTEST_ENDING, end, previous, next, all, taker);
    }
  }
}
