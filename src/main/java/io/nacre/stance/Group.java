package io.nacre.stance;

/**
 * Entries of a lexicon that share what they speak for.
 *
 * @param name such as {@code wait.delay}
 * @param type the stance that its entries speak for
 * @param weight what an entry weighs that states no weight of its own
 * @param negated what a negator does to its entries
 */
record Group(String name, CueType type, double weight, WhenNegated negated) {

  /** Whether a negator changes what its entries say. */
  boolean isNegatable() {
    return negated == WhenNegated.FLIP || negated == WhenNegated.CANCEL;
  }

  /** What a negator does to a cue. */
  enum WhenNegated {
    /** Nothing: the cue holds its own negator, or means the same with one. */
    KEEP,
    /** A delight becomes an irritant: "not good". */
    FLIP,
    /** An irritant becomes a small delight: "no problem". */
    CANCEL,
    /**
     * Its entries are negations alone, such as "ne ... plus": one that negates a hurt or praise is
     * no cue itself.
     */
    BARE
  }
}
