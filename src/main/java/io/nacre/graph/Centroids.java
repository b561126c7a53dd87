package io.nacre.graph;

import java.util.Arrays;

/** The mean direction of each community: the normalised sum of its statements' features. */
final class Centroids {
  private final FeatureMatrix features;

  /** The columns of each community that are not 0, ascending, and their values. */
  private final int[][] column;

  private final double[][] value;

  Centroids(FeatureMatrix features, Partition partition) {
    this.features = features;
    this.column = new int[partition.count()][];
    this.value = new double[partition.count()][];
    double[] sum = new double[features.columns];
    int[] touched = new int[features.columns];
    for (int community = 0; community < column.length; community++) {
      int count = 0;
      for (int row : partition.members(community)) {
        for (int i = features.rowStart[row]; i < features.rowStart[row + 1]; i++) {
          int at = features.rowColumn[i];
          if (sum[at] == 0 && features.rowValue[i] > 0) {
            touched[count++] = at;
          }
          sum[at] += features.rowValue[i];
        }
      }
      keep(community, touched, count, sum);
    }
  }

  private void keep(int community, int[] touched, int count, double[] sum) {
    int[] columns = Arrays.copyOf(touched, count);
    Arrays.sort(columns);
    double[] values = new double[count];
    double squares = 0;
    for (int i = 0; i < count; i++) {
      values[i] = sum[columns[i]];
      squares += values[i] * values[i];
      sum[columns[i]] = 0;
    }
    double length = Math.sqrt(squares);
    for (int i = 0; i < count && length > 0; i++) {
      values[i] /= length;
    }
    column[community] = columns;
    value[community] = values;
  }

  /** Cosine between a statement and the centroid of a community, 0 to 1. */
  double cosine(int row, int community) {
    double dot = 0;
    for (int i = features.rowStart[row]; i < features.rowStart[row + 1]; i++) {
      int at = Arrays.binarySearch(column[community], features.rowColumn[i]);
      dot += at < 0 ? 0 : features.rowValue[i] * value[community][at];
    }
    return dot;
  }
}
