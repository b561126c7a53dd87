package io.nacre.graph;

import java.util.Arrays;

/**
 * Weighted features of statements, readable by row (statement) and by column (feature). Each row
 * has length 1, or 0 where the statement has no feature.
 */
final class FeatureMatrix {
  final int rows;
  final int columns;

  /** Row r holds the entries rowStart[r] to rowStart[r + 1] of rowColumn and rowValue. */
  final int[] rowStart;

  final int[] rowColumn;
  final double[] rowValue;

  /** Column c holds the entries columnStart[c] to columnStart[c + 1] of columnRow, columnValue. */
  final int[] columnStart;

  final int[] columnRow;
  final double[] columnValue;

  /**
   * Takes entries by column and normalises the rows.
   *
   * @param columnStart length columns + 1; kept
   * @param columnRow rows of each column, ascending; kept
   * @param columnValue weights, normalised in place; kept
   */
  FeatureMatrix(int rows, int[] columnStart, int[] columnRow, double[] columnValue) {
    this.rows = rows;
    this.columns = columnStart.length - 1;
    this.columnStart = columnStart;
    this.columnRow = columnRow;
    this.columnValue = columnValue;
    normalize();
    this.rowStart = new int[rows + 1];
    this.rowColumn = new int[columnRow.length];
    this.rowValue = new double[columnRow.length];
    transpose();
  }

  /** A number of the rows, evenly spread over all, with the same columns. */
  FeatureMatrix sample(int size) {
    int[] numberOf = new int[rows];
    Arrays.fill(numberOf, -1);
    for (int i = 0; i < size; i++) {
      numberOf[(int) ((long) i * rows / size)] = i;
    }
    int[] start = new int[columns + 1];
    int[] row = new int[columnRow.length];
    double[] value = new double[columnRow.length];
    int entries = 0;
    for (int column = 0; column < columns; column++) {
      for (int i = columnStart[column]; i < columnStart[column + 1]; i++) {
        row[entries] = numberOf[columnRow[i]];
        value[entries] = columnValue[i];
        entries += row[entries] >= 0 ? 1 : 0;
      }
      start[column + 1] = entries;
    }
    return new FeatureMatrix(
        size, start, Arrays.copyOf(row, entries), Arrays.copyOf(value, entries));
  }

  /** How many rows have a feature. */
  int frequency(int column) {
    return columnStart[column + 1] - columnStart[column];
  }

  /** The cosine of two rows; the columns of a row stand in ascending order. */
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
    double[] squares = new double[rows];
    for (int i = 0; i < columnRow.length; i++) {
      squares[columnRow[i]] += columnValue[i] * columnValue[i];
    }
    for (int i = 0; i < columnRow.length; i++) {
      double length = Math.sqrt(squares[columnRow[i]]);
      columnValue[i] = length > 0 ? columnValue[i] / length : 0;
    }
  }

  private void transpose() {
    for (int row : columnRow) {
      rowStart[row + 1]++;
    }
    for (int r = 0; r < rows; r++) {
      rowStart[r + 1] += rowStart[r];
    }
    int[] next = rowStart.clone();
    for (int c = 0; c < columns; c++) {
      for (int i = columnStart[c]; i < columnStart[c + 1]; i++) {
        int at = next[columnRow[i]]++;
        rowColumn[at] = c;
        rowValue[at] = columnValue[i];
      }
    }
  }
}
