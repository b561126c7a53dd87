package io.nacre.stance;

/**
 * Where a pattern may start, seen from a token that it cannot do without, and what must stand
 * around that token; initials are {@linkplain Token#initials() bits}.
 *
 * @param pattern the number of the pattern in its lexicon
 * @param least the fewest tokens between its start and that token
 * @param most the most tokens between them
 * @param previous the initials of which the token before must have one; 0 for any
 * @param next the same for the token after
 * @param anywhere the initials of which some token of the statement must have one; 0 for any
 */
record Anchor(int pattern, int least, int most, long previous, long next, long anywhere) {
  /** Takes the pattern of an anchor that may match, and where it may start. */
  @FunctionalInterface
  interface Taker {
    void take(int pattern, int least, int most);
  }
}
