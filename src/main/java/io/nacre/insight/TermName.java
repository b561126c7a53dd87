package io.nacre.insight;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What the score of an insight is made of. */
public enum TermName {
  /** How large the share of concerned voices is at least: the lower bound of its interval. */
  REACH,
  /** How strongly the voices put it: the mean of the sharpest statement of each. */
  INTENSITY,
  /** In how many files and values of facets it is heard, of those where it could be. */
  SPREAD,
  /** Whether customers and field both say it. */
  TRIANGULATION,
  /** How many of the concerned voices get by on their own. */
  WORKAROUNDS,
  /** How many of the concerned voices ask for something. */
  EXPECTATIONS,
  /** Whether its share grows over time. */
  TREND,
  /** How concrete it is: figure, moment, place, object, gesture rather than opinion. */
  SPECIFICITY,
  /** How far its theme can be trusted. */
  CONFIDENCE;

  /** The word in files and tables: {@code reach}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** All words, for messages. */
  static String words() {
    return Arrays.stream(values()).map(TermName::word).collect(Collectors.joining(", "));
  }
}
