package io.nacre.stance;

import java.util.Comparator;

/**
 * A pattern found in a statement.
 *
 * @param start the first token
 * @param end one past the last token
 */
record Match(Pattern pattern, int start, int end) {
  /**
   * Longest first, then what protects a phrase (weight 0), then heaviest, then leftmost, then first
   * in the lexicon.
   */
  static final Comparator<Match> LONGEST_FIRST =
      Comparator.comparingInt((Match match) -> match.start - match.end)
          .thenComparing(match -> match.pattern.weight() > 0)
          .thenComparingDouble(match -> -match.pattern.weight())
          .thenComparingInt(Match::start)
          .thenComparingInt(match -> match.pattern.order());

  int length() {
    return end - start;
  }

  /** Whether it is a negation and nothing else. */
  boolean isBare() {
    return pattern.group().negated() == Group.WhenNegated.BARE;
  }

  CueType type() {
    return pattern.group().type();
  }
}
