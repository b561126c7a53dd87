package io.nacre.statistics;

import org.apache.commons.statistics.interval.BinomialConfidenceInterval;

/**
 * Between what bounds a share, or the difference of two shares, lies with 95 % confidence.
 *
 * @param low 0 to 1 for a share, -1 to 1 for a difference
 * @param high likewise, not below {@code low}
 */
public record Interval(double low, double high) {
  private static final double ERROR = 0.05;

  public Interval {
    if (!(low >= -1 && low <= high && high <= 1)) {
      throw new IllegalArgumentException(
          "bounds must be in order and in -1..1, got " + low + " and " + high);
    }
  }

  /**
   * The interval of a share: the score interval of Wilson (Journal of the American Statistical
   * Association 22, 1927), which holds for small samples and shares near 0.
   *
   * @param count how many of them do, 0 to {@code of}
   * @param of how many there are; where there are none, anything is possible
   */
  public static Interval ofShare(int count, int of) {
    if (of == 0) {
      return new Interval(0, 1);
    }
    var bounds = BinomialConfidenceInterval.WILSON_SCORE.fromErrorRate(of, count, ERROR);
    return new Interval(Math.max(0, bounds.getLowerBound()), Math.min(1, bounds.getUpperBound()));
  }

  /** Whether a value lies between the bounds or on one of them. */
  public boolean holds(double value) {
    return low <= value && value <= high;
  }
}
