package io.nacre.statistics;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * A binomial distribution where it has mass: the likeliest count as Commons gives it and its
 * neighbours by the ratio of one to the next, which is far quicker than one by one.
 */
final class Binomial {
  private static final double NEGLIGIBLE = 1e-17;

  private final int from;
  private final double[] mass;
  private final double[] tail;

  private Binomial(int from, double[] mass) {
    this.from = from;
    this.mass = mass;
    this.tail = new double[mass.length];
    double sum = 0;
    for (int i = mass.length - 1; i >= 0; i--) {
      sum += mass[i];
      tail[i] = Math.min(1, sum);
    }
  }

  /**
   * How many of {@code trials} succeed.
   *
   * @param trials at least 1
   * @param share the probability of each, 0 to 1
   */
  static Binomial of(int trials, double share) {
    int mode = Math.min(trials, (int) ((trials + 1) * share));
    if (share <= 0 || share >= 1) {
      return new Binomial(mode, new double[] {1});
    }
    double odds = share / (1 - share);
    double[] all = new double[trials + 1];
    all[mode] = BinomialDistribution.of(trials, share).probability(mode);
    int from = mode;
    while (from > 0 && all[from] > NEGLIGIBLE) {
      all[from - 1] = all[from] * from / ((trials - from + 1) * odds);
      from--;
    }
    int to = mode;
    while (to < trials && all[to] > NEGLIGIBLE) {
      all[to + 1] = all[to] * (trials - to) * odds / (to + 1);
      to++;
    }
    return new Binomial(from, Arrays.copyOfRange(all, from, to + 1));
  }

  /** The smallest count that has mass. */
  int from() {
    return from;
  }

  /** The largest count that has mass. */
  int to() {
    return from + mass.length - 1;
  }

  /** The probability of a count between {@link #from} and {@link #to}. */
  double mass(int count) {
    return mass[count - from];
  }

  /** The probability of a count or more, whatever the count. */
  double atLeast(int count) {
    return count > to() ? 0 : count <= from ? 1 : tail[count - from];
  }
}
