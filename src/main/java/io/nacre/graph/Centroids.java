package io.nacre.graph;

import java.util.Arrays;

/** The mean direction of each community: the normalised sum of its statements' features. */
final class Centroids {
  private static final int FREE = 0;

  /** Odd and near 2^32 divided by the golden ratio: neighbouring columns lie far apart (Knuth). */
  private static final int SPREAD = 0x9E37_79B9;

  private final FeatureMatrix features;

  /**
   * The columns of each community that are not 0, each plus 1 in its slot of a hash table, and
   * their values in the same slots.
   */
  private final int[][] key;

  private final double[][] value;

  Centroids(FeatureMatrix features, Partition partition) {
    this.features = features;
    this.key = new int[partition.count()][];
    this.value = new double[partition.count()][];
    double[] sum = new double[features.columns];
    int[] touched = new int[features.columns];
    for (int community = 0; community < key.length; community++) {
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
    Arrays.sort(touched, 0, count);
    double squares = 0;
    for (int i = 0; i < count; i++) {
      squares += sum[touched[i]] * sum[touched[i]];
    }
    double length = squares == 0 ? 1 : Math.sqrt(squares);
    int[] keys = new int[4 * Integer.highestOneBit(Math.max(1, count))];
    double[] values = new double[keys.length];
    for (int i = 0; i < count; i++) {
      int slot = slot(keys, touched[i]);
      keys[slot] = touched[i] + 1;
      values[slot] = sum[touched[i]] / length;
      sum[touched[i]] = 0;
    }
    key[community] = keys;
    value[community] = values;
  }

  /** Where a column is, or the free slot where it would be. */
  private static int slot(int[] keys, int column) {
    int slot = (column * SPREAD) >>> (Integer.numberOfLeadingZeros(keys.length) + 1);
    while (keys[slot] != FREE && keys[slot] != column + 1) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }

  /** Cosine between a statement and the centroid of a community, 0 to 1. */
  double cosine(int row, int community) {
    int[] keys = key[community];
    double[] values = value[community];
    double dot = 0;
    for (int i = features.rowStart[row]; i < features.rowStart[row + 1]; i++) {
      dot += features.rowValue[i] * values[slot(keys, features.rowColumn[i])];
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
    double[] cosines = new double[key.length + 1];
    for (int row = 0; row < rows.rows; row++) {
      Arrays.fill(cosines, 0);
      for (int i = rows.rowStart[row]; i < rows.rowStart[row + 1]; i++) {
        int[] those = communities[rows.rowColumn[i]];
        double[] theirs = values[rows.rowColumn[i]];
        for (int c = 0; c < those.length; c++) {
          cosines[those[c]] += rows.rowValue[i] * theirs[c];
        }
      }
      found[row] = key.length;
      for (int community = 0; community < key.length; community++) {
        found[row] = cosines[community] > cosines[found[row]] ? community : found[row];
      }
    }
    return new Partition(found);
  }

  /** The communities of each column and its values there. */
  private void turn(int columns, int[][] communities, double[][] values) {
    int[] count = new int[columns];
    for (int[] keys : key) {
      for (int each : keys) {
        if (each != FREE) {
          count[each - 1]++;
        }
      }
    }
    for (int at = 0; at < columns; at++) {
      communities[at] = new int[count[at]];
      values[at] = new double[count[at]];
    }
    for (int community = key.length - 1; community >= 0; community--) {
      for (int slot = 0; slot < key[community].length; slot++) {
        if (key[community][slot] != FREE) {
          int at = key[community][slot] - 1;
          communities[at][--count[at]] = community;
          values[at][count[at]] = value[community][slot];
        }
      }
    }
  }
}
