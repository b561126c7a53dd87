package io.nacre.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SumsTest {
  @Test
  void theKthLargestIsThatOfTheSortedSums() {
    Random random = new Random(7);
    for (int length : new int[] {1, 2, 30, 1000}) {
      float[] given = new float[length];
      for (int i = 0; i < length; i++) {
        // Few different values, so that some are equal; some below the lowest bucket, or above all.
        given[i] = (float) Math.pow(2, random.nextInt(20) - 17) * (1 + random.nextInt(3) / 4f);
      }
      float[] sorted = given.clone();
      Arrays.sort(sorted);
      Sums sums = sums(given);
      for (int k = 1; k <= length; k++) {
        assertThat(sums.largest(length, k)).as("%d of %d", k, length).isEqualTo(sorted[length - k]);
      }
    }
  }

  @Test
  void whatIsNotPositiveDoesNotCount() {
    Sums sums = sums(0.5f, -1e9f, 0, 0.25f);
    assertThat(sums.largest(4, 2)).isEqualTo(0.25);
    assertThat(sums.largest(4, 3)).isZero();
  }

  @Test
  void fewerThanAskedForHaveNone() {
    Sums sums = sums(0.5f, 0.25f);
    assertThat(sums.largest(2, 3)).isZero();
    assertThat(sums.largest(1, 1)).isEqualTo(0.5);
    assertThat(sums.largest(0, 1)).isZero();
    assertThat(sums.largest(2, 0)).isZero();
  }

  private static Sums sums(float... given) {
    Sums sums = new Sums(given.length);
    for (int i = 0; i < given.length; i++) {
      sums.set(i, given[i]);
    }
    return sums;
  }
}
