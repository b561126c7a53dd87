package io.nacre.graph;

import io.nacre.index.StatementIndex;

/** From which numbers of statements on less has to do for each. */
final class Sizes {
  private static final int MANY = StatementIndex.GRAMS_UP_TO;
  private static final int VERY_MANY = 10 * MANY;

  private Sizes() {}

  /** More than 20,000, for which the index holds words without their 4-grams. */
  static boolean isMany(int statements) {
    return statements > MANY;
  }

  /** More than 200,000. */
  static boolean isVeryMany(int statements) {
    return statements > VERY_MANY;
  }
}
