package io.nacre.theme;

import java.util.Locale;

/** How far a theme can be trusted, in words. */
public enum Confidence {
  SOLID,
  FAIR,
  FRAGILE;

  private static final double SOLID_FROM = 0.22;
  private static final double FAIR_FROM = 0.12;
  private static final int SOLID_VERBATIMS = 8;
  private static final int FAIR_VERBATIMS = 4;

  /**
   * Reads the confidence from how the statements hang together.
   *
   * @param meanFit mean over the statements of their fit, 0 to 1
   * @param verbatims how many verbatims the theme has
   */
  static Confidence of(double meanFit, int verbatims) {
    if (meanFit >= SOLID_FROM && verbatims >= SOLID_VERBATIMS) {
      return SOLID;
    }
    return meanFit >= FAIR_FROM && verbatims >= FAIR_VERBATIMS ? FAIR : FRAGILE;
  }

  /** The word in tables: {@code solid}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
