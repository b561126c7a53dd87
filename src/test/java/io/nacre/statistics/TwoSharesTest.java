package io.nacre.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two shares: the exact test, the exact interval, and how many voices would be needed. */
class TwoSharesTest {
  /** Sums of hypergeometric probabilities as exact fractions, worked out apart from this code. */
  @ParameterizedTest
  @CsvSource({
    "12, 57, 3, 72, 0.00449357989544753",
    "3, 10, 8, 10, 0.06977851869492736",
    "0, 5, 5, 5, 0.007936507936507936",
    "1, 8, 7, 9, 0.015220074043603456",
    "40, 50, 20, 45, 0.0005630097616624186",
    "2, 9, 0, 11, 0.18947368421052632",
    "5, 20, 5, 20, 1",
    "0, 12, 0, 15, 1",
    "4, 4, 9, 9, 1"
  })
  void theTestIsThatOfFisher(int base, int baseOf, int now, int nowOf, double p) {
    assertThat(new TwoShares(base, baseOf, now, nowOf).pValue()).isCloseTo(p, Offset.offset(1e-10));
  }

  /**
   * Bounds worked out apart from this code, with all tables ordered one by one and 1,500 shares
   * before tried for each difference.
   */
  @ParameterizedTest
  @CsvSource({
    "0, 5, 5, 5, 0.38301, 1",
    "3, 10, 8, 10, 0.01791, 0.81463",
    "1, 8, 7, 9, 0.16466, 0.91814",
    "0, 12, 0, 15, -0.27110, 0.23942",
    "2, 9, 0, 11, -0.61962, 0.09918",
    "5, 20, 5, 20, -0.27825, 0.27825",
    "12, 57, 3, 72, -0.30144, -0.05525"
  })
  void theIntervalHasTheBoundsOfAFullSearch(
      int base, int baseOf, int now, int nowOf, double low, double high) {
    Interval interval = new TwoShares(base, baseOf, now, nowOf).interval();
    assertThat(interval.low()).isCloseTo(low, Offset.offset(1e-4));
    assertThat(interval.high()).isCloseTo(high, Offset.offset(1e-4));
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "3, 4", "6, 6", "5, 11", "12, 7", "9, 15"})
  void theIntervalHoldsTheTrueDifferenceInNinetyFiveCasesOfAHundred(int baseOf, int nowOf) {
    Interval[][] intervals = new Interval[baseOf + 1][nowOf + 1];
    for (int base = 0; base <= baseOf; base++) {
      for (int now = 0; now <= nowOf; now++) {
        intervals[base][now] = new TwoShares(base, baseOf, now, nowOf).interval();
      }
    }
    for (double before = 0; before <= 1.001; before += 0.04) {
      for (double after = 0; after <= 1.001; after += 0.04) {
        assertThat(coverage(intervals, Math.min(1, before), Math.min(1, after)))
            .as("%s and %s", before, after)
            .isGreaterThanOrEqualTo(0.95 - 1e-6);
      }
    }
  }

  private static double coverage(Interval[][] intervals, double before, double after) {
    double coverage = 0;
    for (int base = 0; base < intervals.length; base++) {
      for (int now = 0; now < intervals[base].length; now++) {
        if (intervals[base][now].holds(after - before)) {
          coverage +=
              mass(intervals.length - 1, base, before)
                  * mass(intervals[base].length - 1, now, after);
        }
      }
    }
    return coverage;
  }

  private static double mass(int trials, int count, double share) {
    double mass = Math.pow(share, count) * Math.pow(1 - share, trials - count);
    for (int i = 1; i <= count; i++) {
      mass *= (trials - count + i) / (double) i;
    }
    return mass;
  }

  @Test
  void swappedSidesGiveTheSameWithOtherSigns() {
    for (int base = 0; base <= 9; base += 3) {
      for (int now = 0; now <= 13; now += 4) {
        TwoShares shares = new TwoShares(base, 9, now, 13);
        TwoShares swapped = new TwoShares(now, 13, base, 9);
        assertThat(swapped.difference()).isEqualTo(0 - shares.difference());
        assertThat(swapped.pValue()).isCloseTo(shares.pValue(), Offset.offset(1e-12));
        assertThat(swapped.interval().low()).isEqualTo(-shares.interval().high());
        assertThat(swapped.interval().high()).isEqualTo(-shares.interval().low());
        assertThat(shares.interval().holds(shares.difference())).isTrue();
        assertThat(swapped.needed(0.05)).isEqualTo(shares.needed(0.05));
      }
    }
  }

  /** Sizes at which the power passes four fifths, summed over all tables apart from this code. */
  @ParameterizedTest
  @CsvSource({
    "1, 5, 3, 5, 0.05, 27",
    "1, 10, 5, 10, 0.05, 23",
    "0, 10, 3, 10, 0.05, 21",
    "1, 4, 2, 4, 0.05, 64",
    "3, 5, 1, 5, 0.005, 43"
  })
  void soManyVoicesAreNeeded(int base, int baseOf, int now, int nowOf, double alpha, int needed) {
    assertThat(new TwoShares(base, baseOf, now, nowOf).needed(alpha)).hasValue(needed);
  }

  /** Power summed over all tables apart from this code. */
  @ParameterizedTest
  @CsvSource({
    "0.2, 0.6, 26, 0.05, 0.799304",
    "0, 0.3, 20, 0.05, 0.762492",
    "0.25, 0.5, 63, 0.05, 0.794172",
    "0.2, 0.6, 42, 0.005, 0.798885"
  })
  void powerIsTheSumOverAllTables(
      double smaller, double larger, int size, double alpha, double power) {
    assertThat(Power.of(smaller, larger, size, alpha)).isCloseTo(power, Offset.offset(2e-6));
  }

  @Test
  void noNumberIsGivenWhereNoneHelps() {
    assertThat(new TwoShares(2, 10, 4, 20).needed(0.05)).isEmpty();
    assertThat(new TwoShares(0, 10, 0, 20).needed(0.05)).isEmpty();
    assertThat(new TwoShares(500, 1000, 505, 1000).needed(0.05)).isEmpty();
    assertThat(new TwoShares(10, 100, 13, 100).needed(0.01).getAsInt() % 100).isZero();
  }

  @Test
  void whatIsNoShareIsRefused() {
    assertThatThrownBy(() -> new TwoShares(3, 2, 0, 1)).hasMessageContaining("3 of 2");
    assertThatThrownBy(() -> new TwoShares(0, 0, 0, 1)).hasMessageContaining("0 of 0");
    assertThatThrownBy(() -> new TwoShares(0, 1, -1, 1)).hasMessageContaining("-1 of 1");
    assertThatThrownBy(() -> new TwoShares(0, 1, 1, 1).needed(0)).hasMessageContaining("alpha");
  }

  @Test
  void thousandsOfVoicesAreJudgedAlike() {
    for (int now = 0; now <= 3000; now += 1000) {
      TwoShares shares = new TwoShares(400, 2900, now, 3000);
      assertThat(shares.interval().holds(shares.difference())).isTrue();
      assertThat(shares.pValue()).isBetween(0.0, 1.0);
    }
    assertThat(new TwoShares(400, 2900, 600, 3000).needed(0.005)).isNotEmpty();
  }
}
