package io.nacre.comparison;

/** On which side of a comparison a verbatim stands. */
public enum Side {
  /** What is compared with: before. */
  BASE,
  /** What is judged: after. */
  NEW
}
