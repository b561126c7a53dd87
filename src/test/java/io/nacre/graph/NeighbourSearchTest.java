package io.nacre.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.nacre.corpus.Progress;
import io.nacre.graph.NeighbourSearch.Reach;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeighbourSearchTest {
  private static final int ALL = Integer.MAX_VALUE;
  private static final int FEW = 500;

  private static NeighbourGraph search(FeatureMatrix features, Reach reach, int threads) {
    return NeighbourSearch.search(
        features, Landmarks.all(features.rows), reach, threads, Progress.NONE);
  }

  /** Three rows on a line: 0 and 1 near, 2 apart from 0 but near 1; row 3 has no feature. */
  private static FeatureMatrix matrix() {
    int[] columnStart = {0, 2, 4, 5};
    int[] rows = {0, 1, 1, 2, 2};
    double[] values = {1, 1, 0.5, 1, 1};
    return new FeatureMatrix(4, columnStart, rows, values, Columns.first(3));
  }

  @Test
  void neighboursAreThoseOfLargestScaledCosineNearestFirst() {
    NeighbourGraph graph = search(matrix(), new Reach(2, 40, ALL), 1);
    assertThat(graph.neighbour(0, 0)).isEqualTo(1);
    assertThat(graph.neighbour(0, 1)).isEqualTo(-1); // shares nothing with 2
    assertThat(graph.neighbour(1, 0)).isEqualTo(0);
    assertThat(graph.neighbour(1, 1)).isEqualTo(2);
    assertThat(graph.neighbour(3, 0)).isEqualTo(-1);
    // cos(0,1) = 1/sqrt(1.25); r(0) = cos(0,1), r the mean of the best.
    double near = 1 / Math.sqrt(1.25);
    double far = 0.5 / Math.sqrt(1.25) / Math.sqrt(2);
    double r0 = near / 3 + 1e-3; // the mean of the three that there are: two share nothing
    double r1 = (near + far) / 3 + 1e-3;
    assertThat(graph.similarity(0, 0)) // in single precision, which has seven digits
        .isCloseTo(near / Math.sqrt(r0 * r1), org.assertj.core.data.Offset.offset(1e-6));
    assertThat(graph.similarity(1, 0)).isGreaterThan(graph.similarity(1, 1));
  }

  /** Rows of up to eight of some features, common ones more often, as words are. */
  private static FeatureMatrix random(long seed, int rows, int columns) {
    Random random = new Random(seed);
    List<SortedSet<Integer>> having = new ArrayList<>();
    for (int column = 0; column < columns; column++) {
      having.add(new TreeSet<>());
    }
    for (int row = 0; row < rows; row++) {
      for (int i = random.nextInt(9); i > 0; i--) {
        having.get((int) (columns * Math.pow(random.nextDouble(), 3))).add(row);
      }
    }
    int[] start = new int[columns + 1];
    for (int column = 0; column < columns; column++) {
      start[column + 1] = start[column] + having.get(column).size();
    }
    int[] row = having.stream().flatMapToInt(each -> each.stream().mapToInt(i -> i)).toArray();
    // Few weights, so that many cosines are the same.
    double[] value = random.ints(row.length, 1, 4).asDoubleStream().toArray();
    return new FeatureMatrix(rows, start, row, value, Columns.first(columns));
  }

  @ParameterizedTest
  @CsvSource({"1, 400, 20", "2, 400, 200", "3, 1500, 60", "4, 60, 3"})
  void whatIsNotLookedAtIsNoneOfTheBest(long seed, int rows, int columns) {
    FeatureMatrix features = random(seed, rows, columns);
    int k = 10;
    NeighbourGraph graph = search(features, new Reach(k, k, ALL), 2);
    for (int row = 0; row < rows; row++) {
      int of = row;
      List<Integer> found = new ArrayList<>();
      for (int rank = 0; rank < k && graph.neighbour(row, rank) >= 0; rank++) {
        found.add(graph.neighbour(row, rank));
      }
      List<Integer> nearest =
          IntStream.range(0, rows)
              .filter(other -> other != of && features.cosine(of, other) > 1e-9)
              .boxed()
              .sorted(
                  Comparator.<Integer>comparingDouble(other -> features.cosine(of, other))
                      .reversed()
                      .thenComparingInt(other -> other))
              .limit(k)
              .toList();
      assertThat(found).containsExactlyInAnyOrderElementsOf(nearest);
    }
  }

  @ParameterizedTest
  @CsvSource({"5, 20500, 30", "6, 20500, 3000"})
  void amongManyTheThreadsChangeNothingAndThoseFoundAreNear(long seed, int rows, int columns) {
    FeatureMatrix features = random(seed, rows, columns);
    int k = 5;
    NeighbourGraph one = search(features, new Reach(k, k, FEW), 1);
    NeighbourGraph three = search(features, new Reach(k, k, FEW), 3);
    for (int row = 0; row < rows; row++) {
      for (int rank = 0; rank < k; rank++) {
        int found = one.neighbour(row, rank);
        assertThat(three.neighbour(row, rank)).isEqualTo(found);
        assertThat(found).isNotEqualTo(row);
        if (found >= 0) {
          assertThat(features.cosine(row, found)).isPositive();
          assertThat(three.similarity(row, rank)).isEqualTo(one.similarity(row, rank));
        }
      }
    }
  }

  /**
   * Rows 0 to 2 share the first feature, 0 and 2 the second as well, 2 and 3 the third; only the
   * first finds.
   */
  @Test
  void whatDoesNotFindTellsHowNearThoseFoundAre() {
    int[] columnStart = {0, 3, 5, 7};
    int[] rows = {0, 1, 2, 0, 2, 2, 3};
    double[] values = {1, 1, 1, 1, 1, 1, 1};
    FeatureMatrix features = new FeatureMatrix(4, columnStart, rows, values, Columns.first(1));
    NeighbourGraph graph = search(features, new Reach(2, 3, ALL), 1);
    assertThat(graph.neighbour(0, 0)).isEqualTo(2); // cosine 2 / sqrt(6); with 1 it is 1 / sqrt(2)
    assertThat(graph.neighbour(0, 1)).isEqualTo(1);
    assertThat(graph.neighbour(3, 0)).isEqualTo(-1); // what it shares with 2 does not find
    assertThat(graph.neighbour(2, 0)).isEqualTo(0);
    assertThat(graph.neighbour(2, 1)).isEqualTo(1);
    assertThat(features.allFind()).isFalse();
    assertThat(matrix().allFind()).isTrue();
  }

  @Test
  void rowsAreNormalised() {
    FeatureMatrix matrix = matrix();
    for (int row = 0; row < 3; row++) {
      double squares = 0;
      for (int i = matrix.rowStart[row]; i < matrix.rowStart[row + 1]; i++) {
        squares += matrix.rowValue[i] * matrix.rowValue[i];
      }
      assertThat(squares).isCloseTo(1, org.assertj.core.data.Offset.offset(1e-12));
    }
    assertThat(matrix.rowStart[4] - matrix.rowStart[3]).isZero();
    assertThat(matrix.cosine(0, 1))
        .isCloseTo(1 / Math.sqrt(1.25), org.assertj.core.data.Offset.offset(1e-12));
  }
}
