package io.nacre.comparison;

import java.util.Locale;

/**
 * What is seen to have become of a theme, whatever chance may have to do with it; {@link Verdict}
 * tells that.
 */
public enum Change {
  /** No voice before. */
  NEW,
  /** The share of voices is higher by a quarter or more. */
  GROWING,
  /** The share of voices is about as it was. */
  STEADY,
  /** The share of voices is lower by a fifth or more. */
  SHRINKING,
  /** No voice after. */
  GONE;

  /** The word in files and tables: {@code growing}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Change of(ThemeCounts counts) {
    if (counts.base() == 0) {
      return counts.now() == 0 ? STEADY : NEW;
    }
    if (counts.now() == 0) {
      return GONE;
    }
    long before = (long) counts.base() * counts.nowOf();
    long after = (long) counts.now() * counts.baseOf();
    if (4 * after >= 5 * before) {
      return GROWING;
    }
    return 5 * after <= 4 * before ? SHRINKING : STEADY;
  }
}
