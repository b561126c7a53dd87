package io.nacre.stance;

import java.util.BitSet;
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

  /** Whether it is an irritant that a negator cancels. */
  boolean isCancellable() {
    return pattern.group().negated() == Group.WhenNegated.CANCEL;
  }

  /** Whether one of some tokens is among its own. */
  boolean touches(BitSet some) {
    int next = some.nextSetBit(start);
    return next >= 0 && next < end;
  }

  CueType type() {
    return pattern.group().type();
  }
}
