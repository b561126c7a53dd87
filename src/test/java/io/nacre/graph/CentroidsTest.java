package io.nacre.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CentroidsTest {
  private static final int ROWS = 60;
  private static final int COLUMNS = 20_000;
  private static final int COMMUNITIES = 5;

  @Test
  void cosinesAreThoseOfDenseVectors() {
    FeatureMatrix features = random();
    Partition partition = partition();
    double[][] dense = dense(features, partition);
    Centroids centroids = new Centroids(features, partition);
    for (int row = 0; row < ROWS; row++) {
      for (int community = 0; community < COMMUNITIES; community++) {
        assertThat(centroids.cosine(row, community))
            .as("row %d, community %d", row, community)
            .isCloseTo(cosine(features, row, dense[community]), within(1e-12));
      }
    }
  }

  @Test
  void aRowIsNearestToTheCentroidOfTheLargestCosine() {
    FeatureMatrix features = random();
    Partition partition = partition();
    double[][] dense = dense(features, partition);
    Partition nearest = new Centroids(features, partition).nearest(features);
    int[] expected = new int[ROWS];
    for (int row = 0; row < ROWS; row++) {
      for (int community = 1; community < COMMUNITIES; community++) {
        if (cosine(features, row, dense[community]) > cosine(features, row, dense[expected[row]])) {
          expected[row] = community;
        }
      }
    }
    for (int a = 0; a < ROWS; a++) {
      for (int b = 0; b < ROWS; b++) {
        assertThat(nearest.of(a) == nearest.of(b))
            .as("rows %d and %d together", a, b)
            .isEqualTo(expected[a] == expected[b]);
      }
    }
  }

  /**
   * Each row has an entry in few of the columns, which so share slots, and in the first and last.
   */
  private static FeatureMatrix random() {
    Random random = new Random(11);
    int[] start = new int[COLUMNS + 1];
    int[] row = new int[COLUMNS];
    double[] value = new double[row.length];
    int count = 0;
    for (int column = 0; column < COLUMNS; column++) {
      for (int r = 0; r < ROWS; r++) {
        if (column == 0 || column == COLUMNS - 1 || random.nextInt(600) == 0) {
          row[count] = r;
          value[count++] = 0.1 + random.nextDouble();
        }
      }
      start[column + 1] = count;
    }
    int[] rows = Arrays.copyOf(row, count);
    return new FeatureMatrix(
        ROWS, start, rows, Arrays.copyOf(value, count), Columns.first(COLUMNS));
  }

  private static Partition partition() {
    int[] community = new int[ROWS];
    for (int row = 0; row < ROWS; row++) {
      community[row] = row % COMMUNITIES;
    }
    return new Partition(community);
  }

  private static double[][] dense(FeatureMatrix features, Partition partition) {
    double[][] sum = new double[COMMUNITIES][COLUMNS];
    for (int row = 0; row < ROWS; row++) {
      for (int i = features.rowStart[row]; i < features.rowStart[row + 1]; i++) {
        sum[partition.of(row)][features.rowColumn[i]] += features.rowValue[i];
      }
    }
    return sum;
  }

  private static double cosine(FeatureMatrix features, int row, double[] vector) {
    double dot = 0;
    for (int i = features.rowStart[row]; i < features.rowStart[row + 1]; i++) {
      dot += features.rowValue[i] * vector[features.rowColumn[i]];
    }
    double squares = 0;
    for (double each : vector) {
      squares += each * each;
    }
    return dot / Math.sqrt(squares);
  }
}
