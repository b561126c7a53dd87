package io.nacre.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Two groupings of the same texts, counted: how many are in each group and in each pair of groups.
 */
final class Contingency {
  final int total;
  final int[] rows;
  final int[] columns;
  private final Map<Long, Integer> cells = new HashMap<>();

  /**
   * Counts two groupings.
   *
   * @param row the group of each text in the one grouping, numbered from 0
   * @param column its group in the other
   */
  Contingency(int[] row, int[] column) {
    total = row.length;
    rows = new int[groups(row)];
    columns = new int[groups(column)];
    for (int i = 0; i < total; i++) {
      rows[row[i]]++;
      columns[column[i]]++;
      cells.merge((long) row[i] * columns.length + column[i], 1, Integer::sum);
    }
  }

  private static int groups(int[] numbers) {
    int most = -1;
    for (int number : numbers) {
      most = Math.max(most, number);
    }
    return most + 1;
  }

  /** What is done with each pair of groups that shares texts. */
  interface Cell {
    double of(int count, int inRow, int inColumn);
  }

  /** The sum over all pairs of groups that share texts, in a fixed order. */
  double sum(Cell cell) {
    List<Long> keys = new ArrayList<>(cells.keySet());
    keys.sort(null);
    double sum = 0;
    for (long key : keys) {
      int row = Math.toIntExact(key / columns.length);
      int column = Math.toIntExact(key % columns.length);
      sum += cell.of(cells.getOrDefault(key, 0), rows[row], columns[column]);
    }
    return sum;
  }
}
