package io.nacre.statistics;

import java.util.OptionalInt;
import org.apache.commons.statistics.inference.FisherExactTest;

/**
 * A share before and the same share after, of samples of different voices.
 *
 * @param base how many did before, 0 to {@code baseOf}
 * @param baseOf how many could have, at least 1
 * @param now how many do after, 0 to {@code nowOf}
 * @param nowOf how many could, at least 1
 */
public record TwoShares(int base, int baseOf, int now, int nowOf) {
  public TwoShares {
    check(base, baseOf);
    check(now, nowOf);
  }

  private static void check(int count, int of) {
    if (of < 1 || count < 0 || count > of) {
      throw new IllegalArgumentException(
          "a share is 0.." + of + " of 1 or more, got " + count + " of " + of);
    }
  }

  /** The share before, 0 to 1. */
  public double baseShare() {
    return (double) base / baseOf;
  }

  /** The share after, 0 to 1. */
  public double nowShare() {
    return (double) now / nowOf;
  }

  /** The share after less the share before, -1 to 1. */
  public double difference() {
    return ((long) now * baseOf - (long) base * nowOf) / ((double) baseOf * nowOf);
  }

  /**
   * How likely tables as unlikely as this one or more are where nothing changed, 0 to 1: the exact
   * two-sided test of Fisher (Statistical Methods for Research Workers, 1934).
   */
  public double pValue() {
    if (base + now == 0 || base + now == baseOf + nowOf) {
      return 1; // nobody or everybody does: there is one table only
    }
    int[][] table = {{base, baseOf - base}, {now, nowOf - now}};
    return Math.min(1, FisherExactTest.withDefaults().test(table).getPValue());
  }

  /**
   * Between what bounds the difference lies: an exact 95 % interval, two one-sided tests of 2.5 %
   * each (Buehler 1957, with the order of Newcombe 1998). It holds the true difference in 95 cases
   * of 100 or more, however small the samples. Swapped sides give the same bounds with their signs
   * changed.
   */
  public Interval interval() {
    double low = DifferenceBound.lower(this);
    double high = -DifferenceBound.lower(swapped());
    return new Interval(low, high);
  }

  @SuppressWarnings("ArgumentSelectionDefectChecker") // swapped on purpose
  private TwoShares swapped() {
    return new TwoShares(now, nowOf, base, baseOf);
  }

  /**
   * About how many voices each side would need for Fisher's test to tell the two shares apart in
   * four of five cases, if they are as observed. Rounded up to two significant digits; empty where
   * the shares are equal or more than 5,000 would be needed.
   *
   * @param alpha the level of the test, between 0 and 1
   */
  public OptionalInt needed(double alpha) {
    if (!(alpha > 0 && alpha < 1)) {
      throw new IllegalArgumentException("alpha must be between 0 and 1, got " + alpha);
    }
    if (difference() == 0) {
      return OptionalInt.empty();
    }
    OptionalInt exact =
        Power.needed(Math.min(baseShare(), nowShare()), Math.max(baseShare(), nowShare()), alpha);
    return exact.isEmpty() ? exact : OptionalInt.of(rounded(exact.getAsInt()));
  }

  private static int rounded(int size) {
    int unit = 1;
    while (size / unit >= 100) {
      unit *= 10;
    }
    return Math.ceilDiv(size, unit) * unit;
  }
}
