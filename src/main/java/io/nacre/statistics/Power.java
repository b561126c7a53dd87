package io.nacre.statistics;

import java.util.OptionalInt;
import org.apache.commons.statistics.distribution.HypergeometricDistribution;

/**
 * How often the exact test of Fisher tells two shares apart, with as many voices on either side,
 * summed over all tables that have mass.
 */
final class Power {
  private static final int MOST = 5000;
  private static final double ENOUGH = 0.8;
  private static final double NEGLIGIBLE = 1e-16;

  private Power() {}

  /**
   * The smallest size of a side that is enough, or empty where that is more than 5,000. Power does
   * not grow with every single voice; a size just below may be enough too.
   */
  static OptionalInt needed(double smaller, double larger, double alpha) {
    int enough = 2;
    int tooFew = 1;
    while (of(smaller, larger, enough, alpha) < ENOUGH) {
      if (enough == MOST) {
        return OptionalInt.empty();
      }
      tooFew = enough;
      enough = Math.min(MOST, 2 * enough);
    }
    while (enough - tooFew > 1) {
      int middle = (enough + tooFew) / 2;
      if (of(smaller, larger, middle, alpha) < ENOUGH) {
        tooFew = middle;
      } else {
        enough = middle;
      }
    }
    return OptionalInt.of(enough);
  }

  /**
   * The probability that the test finds the larger share to be larger.
   *
   * @param smaller one share, 0 to 1
   * @param larger the other share, larger
   * @param size how many voices each side has
   * @param alpha the level of the two-sided test
   */
  static double of(double smaller, double larger, int size, double alpha) {
    Binomial few = Binomial.of(size, smaller);
    Binomial many = Binomial.of(size, larger);
    double power = 0;
    int critical = few.from() + 1;
    for (int count = few.from(); count <= few.to(); count++) {
      critical = Math.max(critical, count + 1);
      while (critical <= many.to() && 2 * tail(count, critical, size) > alpha) {
        critical++;
      }
      if (critical > many.to()) {
        break; // and for larger counts too
      }
      power += few.mass(count) * many.atLeast(critical);
    }
    return power;
  }

  /**
   * The hypergeometric probability of a count or fewer on one side, given the total. With sides of
   * one size the other tail is the same, so that twice this is the p value of Fisher.
   */
  private static double tail(int count, int other, int size) {
    double term = HypergeometricDistribution.of(2 * size, size, count + other).probability(count);
    double sum = term;
    double x = count;
    double y = other;
    while (x > 0 && y < size && term > NEGLIGIBLE * sum) {
      term *= x * (size - y) / ((size - x + 1) * (y + 1));
      sum += term;
      x--;
      y++;
    }
    return sum;
  }
}
