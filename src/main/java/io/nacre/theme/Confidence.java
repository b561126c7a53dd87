package io.nacre.theme;

import java.util.Locale;

/** How far a theme can be trusted, in words. */
public enum Confidence {
  SOLID,
  FAIR,
  FRAGILE;

  private static final double SOLID_FROM = 0.54;
  private static final double FAIR_FROM = 0.3;
  private static final int SOLID_VERBATIMS = 8;
  private static final int FAIR_VERBATIMS = 4;

  /**
   * Reads the confidence from how steadily and how closely the statements hang together: the mean
   * share of draws in which a statement stays in the theme when a fifth of the corpus is left out,
   * times the mean share of its neighbours' weight inside, times the root of the mean centrality.
   *
   * @param hold that product, 0 to 1
   * @param verbatims how many verbatims the theme has
   */
  static Confidence of(double hold, int verbatims) {
    if (hold >= SOLID_FROM && verbatims >= SOLID_VERBATIMS) {
      return SOLID;
    }
    return hold >= FAIR_FROM && verbatims >= FAIR_VERBATIMS ? FAIR : FRAGILE;
  }

  /** The word in tables: {@code solid}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
