package io.nacre.statistics;

/**
 * The lower bound of the difference of two shares, exact and without a condition on the total:
 * Buehler (Journal of the American Statistical Association 52, 1957). It is the largest difference
 * for which, whatever the share before, a table as extreme as the one observed or more has a
 * probability of at most 2.5 %. How extreme a table is tells the lower bound of Newcombe
 * (Statistics in Medicine 17, 1998, method 10). It grows with the count after and falls with the
 * count before, so that the probability grows with the difference and one bisection finds the
 * bound.
 *
 * <p>The worst share before is looked for on a grid that is dense where a share is near 0 or 1, and
 * refined around each of its peaks.
 */
final class DifferenceBound {
  private static final double TAIL = 0.025;

  /** To how much of a difference the bound is found. */
  private static final double PRECISION = 1e-6;

  /** Tables whose order differs by less are one. */
  private static final double TIE = 1e-12;

  private static final int COARSEST = 24;
  private static final int FINEST = 120;

  /** Peaks of the grid that are lower than this part of the tail are not refined. */
  private static final double PEAK = 0.6;

  private static final int REFINEMENTS = 18;
  private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

  private final int baseOf;
  private final int nowOf;

  private final int grid;

  /** By the count before, the smallest count after that makes a table extreme enough. */
  private final int[] least;

  /** Where the last share before was found that is bad enough, 0 to 1 of what is possible. */
  private double worst = 0.5;

  private DifferenceBound(TwoShares shares) {
    this.baseOf = shares.baseOf();
    this.nowOf = shares.nowOf();
    this.grid = Math.clamp((long) (1.5 * Math.sqrt(Math.max(baseOf, nowOf))), COARSEST, FINEST);
    this.least = least(shares);
  }

  private static int[] least(TwoShares shares) {
    double observed = newcombe(shares.base(), shares.baseOf(), shares.now(), shares.nowOf());
    int[] least = new int[shares.baseOf() + 1];
    int now = 0;
    for (int base = 0; base < least.length; base++) {
      while (now <= shares.nowOf()
          && newcombe(base, shares.baseOf(), now, shares.nowOf()) < observed - TIE) {
        now++;
      }
      least[base] = now;
    }
    return least;
  }

  /** An approximate lower bound of the difference, by which tables are ordered. */
  private static double newcombe(int base, int baseOf, int now, int nowOf) {
    double before = (double) base / baseOf;
    double after = (double) now / nowOf;
    double below = after - Interval.ofShare(now, nowOf).low();
    double above = Interval.ofShare(base, baseOf).high() - before;
    return after - before - Math.hypot(below, above);
  }

  /** The lower bound, -1 to 1. */
  static double lower(TwoShares shares) {
    return new DifferenceBound(shares).lower();
  }

  private double lower() {
    double low = -1;
    double high = 1;
    while (high - low > PRECISION) {
      double middle = (low + high) / 2;
      if (isPossible(middle)) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return low;
  }

  /** Whether some share before makes what was observed likelier than the tail; grows with it. */
  private boolean isPossible(double difference) {
    if (probability(worst, difference) > TAIL) {
      return true;
    }
    double[] values = new double[grid + 1];
    for (int i = 0; i <= grid; i++) {
      values[i] = probability((double) i / grid, difference);
      if (values[i] > TAIL) {
        worst = (double) i / grid;
        return true;
      }
    }
    for (int i = 0; i <= grid; i++) {
      boolean peak =
          values[i] >= values[Math.max(0, i - 1)] && values[i] >= values[Math.min(grid, i + 1)];
      if (peak && values[i] > PEAK * TAIL && isPossibleNear(i, difference)) {
        return true;
      }
    }
    return false;
  }

  /** Climbs the peak at a point of the grid by golden section. */
  private boolean isPossibleNear(int point, double difference) {
    double low = Math.max(0, point - 1.0) / grid;
    double high = Math.min(grid, point + 1.0) / grid;
    for (int i = 0; i < REFINEMENTS; i++) {
      double left = high - GOLDEN * (high - low);
      double right = low + GOLDEN * (high - low);
      double atLeft = probability(left, difference);
      double atRight = probability(right, difference);
      if (Math.max(atLeft, atRight) > TAIL) {
        worst = atLeft > atRight ? left : right;
        return true;
      }
      if (atLeft < atRight) {
        low = left;
      } else {
        high = right;
      }
    }
    return false;
  }

  /**
   * The probability of a table as extreme as the observed one or more.
   *
   * @param place where the share before stands between the smallest and the largest possible, by
   *     the arc sine of its root, 0 to 1
   * @param difference the share after is larger by this
   */
  private double probability(double place, double difference) {
    double smallest = Math.max(0, -difference);
    double largest = Math.min(1, 1 - difference);
    double sine = Math.sin(place * Math.PI / 2);
    double before = smallest + (largest - smallest) * sine * sine;
    Binomial base = Binomial.of(baseOf, before);
    Binomial now = Binomial.of(nowOf, Math.clamp(before + difference, 0.0, 1.0));
    double sum = 0;
    for (int count = base.from(); count <= base.to(); count++) {
      sum += base.mass(count) * now.atLeast(least[count]);
    }
    return sum;
  }
}
