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

  /**
   * The community whose centroid each row is nearest to, for rows of a matrix with the same
   * columns; those that share nothing with any are together in one more.
   */
  Partition nearest(FeatureMatrix rows) {
    int[][] communities = new int[rows.columns][];
    double[][] values = new double[rows.columns][];
    turn(rows.columns, communities, values);
    int[] found = new int[rows.rows];
    double[] cosines = new double[column.length + 1];
    for (int row = 0; row < rows.rows; row++) {
      Arrays.fill(cosines, 0);
      for (int i = rows.rowStart[row]; i < rows.rowStart[row + 1]; i++) {
        int[] those = communities[rows.rowColumn[i]];
        double[] theirs = values[rows.rowColumn[i]];
        for (int c = 0; c < those.length; c++) {
          cosines[those[c]] += rows.rowValue[i] * theirs[c];
        }
      }
      found[row] = column.length;
      for (int community = 0; community < column.length; community++) {
        found[row] = cosines[community] > cosines[found[row]] ? community : found[row];
      }
    }
    return new Partition(found);
  }

  /** The communities of each column and its values there. */
  private void turn(int columns, int[][] communities, double[][] values) {
    int[] count = new int[columns];
    for (int[] each : column) {
      for (int at : each) {
        count[at]++;
      }
    }
    for (int at = 0; at < columns; at++) {
      communities[at] = new int[count[at]];
      values[at] = new double[count[at]];
    }
    for (int community = column.length - 1; community >= 0; community--) {
      for (int i = 0; i < column[community].length; i++) {
        int at = column[community][i];
        communities[at][--count[at]] = community;
        values[at][count[at]] = value[community][i];
      }
    }
  }
}
