package io.nacre.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.nacre.corpus.Progress;
import org.junit.jupiter.api.Test;

class NeighbourSearchTest {
  /** Three rows on a line: 0 and 1 near, 2 apart from 0 but near 1; row 3 has no feature. */
  private static FeatureMatrix matrix() {
    int[] columnStart = {0, 2, 4, 5};
    int[] rows = {0, 1, 1, 2, 2};
    double[] values = {1, 1, 0.5, 1, 1};
    return new FeatureMatrix(4, columnStart, rows, values);
  }

  @Test
  void neighboursAreThoseOfLargestScaledCosineNearestFirst() {
    NeighbourGraph graph = NeighbourSearch.search(matrix(), 2, 40, 1, Progress.NONE);
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
    assertThat(graph.similarity(0, 0))
        .isCloseTo(near / Math.sqrt(r0 * r1), org.assertj.core.data.Offset.offset(1e-9));
    assertThat(graph.similarity(1, 0)).isGreaterThan(graph.similarity(1, 1));
  }

  @Test
  void rowsAreNormalisedAndReadableBothWays() {
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
