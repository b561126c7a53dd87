package io.nacre.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The bounds of a share. */
class IntervalTest {
  /** Bounds from the formula of Wilson (1927), worked out by hand. */
  @ParameterizedTest
  @CsvSource({
    "5, 10, 0.2366, 0.7634",
    "0, 10, 0.0000, 0.2775",
    "10, 10, 0.7225, 1.0000",
    "1, 20, 0.0089, 0.2361",
    "0, 0, 0, 1"
  })
  void theIntervalOfAShareIsThatOfWilson(int count, int of, double low, double high) {
    Interval interval = Interval.ofShare(count, of);
    assertThat(interval.low()).isCloseTo(low, Offset.offset(5e-5));
    assertThat(interval.high()).isCloseTo(high, Offset.offset(5e-5));
  }

  @Test
  void moreVoicesWithTheSameShareReachFurther() {
    assertThat(Interval.ofShare(30, 100).low()).isGreaterThan(Interval.ofShare(3, 10).low());
  }

  @Test
  void boundsAreInOrderAndWithinWhatADifferenceCanBe() {
    assertThatThrownBy(() -> new Interval(0.2, 0.1)).hasMessageContaining("0.2 and 0.1");
    assertThatThrownBy(() -> new Interval(-1.1, 0)).hasMessageContaining("-1..1");
    assertThat(new Interval(-0.1, 0).holds(0)).isTrue();
    assertThat(new Interval(0.1, 0.2).holds(0)).isFalse();
  }
}
