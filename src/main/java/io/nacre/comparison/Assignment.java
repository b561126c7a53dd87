package io.nacre.comparison;

import java.util.Arrays;

/**
 * The best way to pair rows with columns, each with one at the most: the Hungarian method (Kuhn,
 * Naval Research Logistics Quarterly 2, 1955) with shortest augmenting paths. Each row may also
 * stay alone, so that pairs of no weight are never made.
 */
public final class Assignment {
  private final double[][] weights;
  private final int columns;

  /** The 1-based row of each column, 0 for none; column 0 holds the row that looks for one. */
  private final int[] rowOf;

  private final double[] rowPrice;
  private final double[] columnPrice;

  private Assignment(double[][] weights, int columns) {
    this.weights = weights;
    this.columns = columns;
    int all = columns + weights.length;
    this.rowOf = new int[all + 1];
    this.rowPrice = new double[weights.length + 1];
    this.columnPrice = new double[all + 1];
  }

  /**
   * The pairs of the largest sum of weights.
   *
   * @param weights of each row, one for each column; a pair of 0 or less is never made
   * @return for each row its 0-based column, or -1
   */
  public static int[] best(double[][] weights) {
    int columns = weights.length == 0 ? 0 : weights[0].length;
    for (double[] row : weights) {
      if (row.length != columns || !Arrays.stream(row).allMatch(Double::isFinite)) {
        throw new IllegalArgumentException(
            "rows have " + columns + " finite weights each, got " + Arrays.toString(row));
      }
    }
    return new Assignment(weights, columns).best();
  }

  private int[] best() {
    for (int row = 1; row <= weights.length; row++) {
      place(row);
    }
    int[] columnOf = new int[weights.length];
    Arrays.fill(columnOf, -1);
    for (int column = 1; column <= columns; column++) {
      int row = rowOf[column] - 1;
      if (row >= 0 && weights[row][column - 1] > 0) {
        columnOf[row] = column - 1;
      }
    }
    return columnOf;
  }

  /** What a pair costs; beyond the columns that are given, a row stays alone at no cost. */
  private double cost(int row, int column) {
    return column > columns ? 0 : -Math.max(0, weights[row - 1][column - 1]);
  }

  /** Finds a column for a row along the cheapest path that moves rows placed before. */
  private void place(int row) {
    int all = rowOf.length - 1;
    double[] cheapest = new double[all + 1];
    Arrays.fill(cheapest, Double.POSITIVE_INFINITY);
    int[] before = new int[all + 1];
    boolean[] reached = new boolean[all + 1];
    int column = 0;
    rowOf[0] = row;
    do {
      reached[column] = true;
      int next = 0;
      double step = Double.POSITIVE_INFINITY;
      for (int j = 1; j <= all; j++) {
        if (!reached[j]) {
          double reduced = cost(rowOf[column], j) - rowPrice[rowOf[column]] - columnPrice[j];
          if (reduced < cheapest[j]) {
            cheapest[j] = reduced;
            before[j] = column;
          }
          if (cheapest[j] < step) {
            step = cheapest[j];
            next = j;
          }
        }
      }
      for (int j = 0; j <= all; j++) {
        if (reached[j]) {
          rowPrice[rowOf[j]] += step;
          columnPrice[j] -= step;
        } else {
          cheapest[j] -= step;
        }
      }
      column = next;
    } while (rowOf[column] != 0);
    while (column != 0) {
      rowOf[column] = rowOf[before[column]];
      column = before[column];
    }
  }
}
