package io.nacre.report;

import java.util.ArrayList;
import java.util.List;

/** A table for a terminal: columns as wide as their cells, numbers under each other. */
final class TableText {
  private static final int GAP = 2;

  private final List<Boolean> numbers;
  private final List<List<String>> rows = new ArrayList<>();

  /**
   * A table without rows.
   *
   * @param numbers for each column whether it holds numbers, which end under each other
   */
  TableText(List<Boolean> numbers) {
    this.numbers = List.copyOf(numbers);
  }

  /** Adds a row, with as many cells as there are columns. */
  void add(String... cells) {
    if (cells.length != numbers.size()) {
      throw new IllegalArgumentException(cells.length + " cells for " + numbers.size());
    }
    rows.add(List.of(cells));
  }

  /**
   * The rows.
   *
   * @param columns how many columns of the terminal they may take; words in the last cell give way,
   *     numbers never do
   */
  List<String> lines(int columns) {
    List<Integer> widths = new ArrayList<>();
    for (int i = 0; i < numbers.size(); i++) {
      int column = i;
      widths.add(rows.stream().mapToInt(row -> Layout.width(row.get(column))).max().orElse(0));
    }
    int wanted = widths.stream().mapToInt(Integer::intValue).sum() + GAP * (widths.size() - 1);
    int gap = numbers.getLast() && wanted > columns ? 1 : GAP;
    List<String> lines = new ArrayList<>();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < row.size(); i++) {
        line.append(" ".repeat(i == 0 ? 0 : gap));
        line.append(
            numbers.get(i)
                ? Layout.right(row.get(i), widths.get(i))
                : Layout.left(row.get(i), widths.get(i)));
      }
      String shown = line.toString().stripTrailing();
      lines.add(numbers.getLast() ? shown : Layout.cut(shown, columns));
    }
    return lines;
  }
}
