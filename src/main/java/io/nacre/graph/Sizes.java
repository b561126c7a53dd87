package io.nacre.graph;

import io.nacre.index.StatementIndex;

/** From which number of statements on less has to do for each. */
final class Sizes {
  private static final int MANY = StatementIndex.GRAMS_UP_TO;

  private Sizes() {}

  /** More than 20,000, for which the index holds words without their 4-grams. */
  static boolean isMany(int statements) {
    return statements > MANY;
  }
}
