package io.nacre.graph;

import io.nacre.index.StatementIndex;

/** From which numbers of statements on less has to do for each. */
final class Sizes {
  private static final int FEW = 5_000;
  private static final int MANY = StatementIndex.GRAMS_UP_TO;

  private Sizes() {}

  /** Up to 5,000, as most corpora are. */
  static boolean areFew(int statements) {
    return statements <= FEW;
  }

  /** More than 20,000, for which the index holds words without their 4-grams. */
  static boolean areMany(int statements) {
    return statements > MANY;
  }
}
