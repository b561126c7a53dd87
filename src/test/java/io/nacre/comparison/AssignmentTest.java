package io.nacre.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** The best pairs of rows and columns. */
class AssignmentTest {
  /** Every way to pair, row by row. */
  private static double bestSum(double[][] weights, int row, boolean[] taken) {
    if (row == weights.length) {
      return 0;
    }
    double best = bestSum(weights, row + 1, taken);
    for (int column = 0; column < taken.length; column++) {
      if (!taken[column] && weights[row][column] > 0) {
        taken[column] = true;
        best = Math.max(best, weights[row][column] + bestSum(weights, row + 1, taken));
        taken[column] = false;
      }
    }
    return best;
  }

  @Test
  void noOtherWayToPairGivesMore() {
    Random random = new Random(11);
    for (int run = 0; run < 400; run++) {
      int columns = 1 + random.nextInt(6);
      double[][] weights = new double[1 + random.nextInt(6)][columns];
      for (double[] row : weights) {
        for (int column = 0; column < columns; column++) {
          // A few equal weights, and some that must not be paired.
          row[column] = random.nextBoolean() ? random.nextInt(5) - 1 : random.nextDouble() - 0.3;
        }
      }
      int[] columnOf = Assignment.best(weights);
      double sum = 0;
      for (int row = 0; row < columnOf.length; row++) {
        if (columnOf[row] >= 0) {
          assertThat(weights[row][columnOf[row]]).isPositive();
          sum += weights[row][columnOf[row]];
        }
      }
      assertThat(IntStream.of(columnOf).filter(column -> column >= 0)).doesNotHaveDuplicates();
      assertThat(sum).isCloseTo(bestSum(weights, 0, new boolean[columns]), Offset.offset(1e-9));
    }
  }

  @Test
  void theFirstRowGivesWayWhereTheWholeGainsByIt() {
    assertThat(Assignment.best(new double[][] {{0.9, 0.8}, {0.85, 0}})).containsExactly(1, 0);
    assertThat(Assignment.best(new double[][] {{0.9}, {0.95}})).containsExactly(-1, 0);
  }

  @Test
  void whatHasNoWeightStaysAlone() {
    assertThat(Assignment.best(new double[][] {{0, -1}, {0, 0}})).containsExactly(-1, -1);
    assertThat(Assignment.best(new double[0][0])).isEmpty();
    assertThat(Assignment.best(new double[2][0])).containsExactly(-1, -1);
  }

  @Test
  void weightsThatAreNoTableAreRefused() {
    assertThatThrownBy(() -> Assignment.best(new double[][] {{1, 2}, {1}}))
        .hasMessageContaining("2 finite weights");
    assertThatThrownBy(() -> Assignment.best(new double[][] {{Double.NaN}}))
        .hasMessageContaining("NaN");
  }

  @Test
  void hundredsOfRowsTakeNoTime() {
    Random random = new Random(5);
    double[][] weights = new double[300][];
    for (int row = 0; row < weights.length; row++) {
      weights[row] = random.doubles(300).toArray();
    }
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> assertThat(Assignment.best(weights)).doesNotContain(-1).doesNotHaveDuplicates());
  }
}
