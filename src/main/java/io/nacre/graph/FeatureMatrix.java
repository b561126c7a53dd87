package io.nacre.graph;

import java.util.BitSet;

/**
 * Weighted features of statements, by row (statement). Each row has length 1, or 0 where the
 * statement has no feature.
 */
final class FeatureMatrix {
  final int rows;
  final int columns;

  /**
   * Row r holds the entries rowStart[r] to rowStart[r + 1] of rowColumn and rowValue, by ascending
   * column.
   */
  final int[] rowStart;

  final int[] rowColumn;
  final double[] rowValue;

  /** The columns by which neighbours are found; the others only tell how near those are. */
  final BitSet finding;

  private FeatureMatrix(
      int rows, int columns, int[] rowStart, int[] rowColumn, double[] rowValue, BitSet finding) {
    this.rows = rows;
    this.columns = columns;
    this.rowStart = rowStart;
    this.rowColumn = rowColumn;
    this.rowValue = rowValue;
    this.finding = finding;
  }

  /**
   * Takes entries by column and normalises the rows.
   *
   * @param columnStart length columns + 1: column c holds the entries columnStart[c] to
   *     columnStart[c + 1]
   * @param columnRow rows of each column
   * @param columnValue weights
   * @param finding the columns by which neighbours are found
   */
  FeatureMatrix(
      int rows, int[] columnStart, int[] columnRow, double[] columnValue, BitSet finding) {
    this(
        rows,
        columnStart.length - 1,
        new int[rows + 1],
        new int[columnRow.length],
        new double[columnRow.length],
        finding);
    for (int row : columnRow) {
      rowStart[row + 1]++;
    }
    for (int row = 0; row < rows; row++) {
      rowStart[row + 1] += rowStart[row];
    }
    int[] next = rowStart.clone();
    for (int column = 0; column < columns; column++) {
      for (int i = columnStart[column]; i < columnStart[column + 1]; i++) {
        int at = next[columnRow[i]]++;
        rowColumn[at] = column;
        rowValue[at] = columnValue[i];
      }
    }
    normalize();
  }

  /** Some of the rows, with the same columns. */
  FeatureMatrix sample(Landmarks landmarks) {
    if (landmarks.areAll()) {
      return this;
    }
    int[] start = new int[landmarks.count() + 1];
    for (int i = 0; i < landmarks.count(); i++) {
      int row = landmarks.statement(i);
      start[i + 1] = start[i] + rowStart[row + 1] - rowStart[row];
    }
    int[] column = new int[start[landmarks.count()]];
    double[] value = new double[column.length];
    for (int i = 0; i < landmarks.count(); i++) {
      int from = rowStart[landmarks.statement(i)];
      System.arraycopy(rowColumn, from, column, start[i], start[i + 1] - start[i]);
      System.arraycopy(rowValue, from, value, start[i], start[i + 1] - start[i]);
    }
    return new FeatureMatrix(landmarks.count(), columns, start, column, value, finding);
  }

  /** Whether neighbours are found by every column. */
  boolean allFind() {
    return finding.cardinality() == columns;
  }

  /** The cosine of two rows. */
  double cosine(int a, int b) {
    double dot = 0;
    int i = rowStart[a];
    int j = rowStart[b];
    while (i < rowStart[a + 1] && j < rowStart[b + 1]) {
      int order = Integer.compare(rowColumn[i], rowColumn[j]);
      dot += order == 0 ? rowValue[i] * rowValue[j] : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return dot;
  }

  private void normalize() {
    for (int row = 0; row < rows; row++) {
      double squares = 0;
      for (int i = rowStart[row]; i < rowStart[row + 1]; i++) {
        squares += rowValue[i] * rowValue[i];
      }
      double length = Math.sqrt(squares);
      for (int i = rowStart[row]; i < rowStart[row + 1]; i++) {
        rowValue[i] = length > 0 ? rowValue[i] / length : 0;
      }
    }
  }
}
