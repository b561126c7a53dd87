package io.nacre.report;

import io.nacre.corpus.OneLine;
import java.util.ArrayList;
import java.util.List;

/**
 * The matrix of themes and facet values for a terminal: as many values side by side as fit, then
 * the next ones below.
 */
final class MatrixText {
  private static final int WIDEST_LABEL = 40;
  private static final int WIDEST = 14;
  private static final int GAP = 2;

  private final Report.Matrix matrix;
  private final Messages words;
  private final int columns;
  private final int label;

  /**
   * Lays out a matrix.
   *
   * @param columns how many columns the lines may take
   */
  MatrixText(Report.Matrix matrix, Messages words, int columns) {
    this.matrix = matrix;
    this.words = words;
    this.columns = columns;
    this.label = Math.min(widestLabel(), Math.min(WIDEST_LABEL, columns / 3));
  }

  List<String> lines() {
    int values = matrix.values().size();
    int most = values;
    int blocks = blocks(most).size();
    while (blocks(most - 1).size() == blocks && most > 1) {
      most--;
    }
    List<String> lines = new ArrayList<>();
    int first = 0;
    for (int last : blocks(most)) {
      if (first > 0) {
        lines.add("");
      }
      block(first, last, lines);
      first = last;
    }
    return lines;
  }

  /**
   * Where each block ends.
   *
   * @param most how many values a block has at the most
   */
  private List<Integer> blocks(int most) {
    List<String> values = matrix.values();
    List<Integer> ends = new ArrayList<>();
    int room = columns - label;
    int first = 0;
    for (int i = 0; i < values.size(); i++) {
      int needed = GAP + width(values.get(i));
      if (i > first && (needed > room || i - first >= most)) {
        ends.add(i);
        first = i;
        room = columns - label;
      }
      room -= needed;
    }
    ends.add(values.size());
    return ends;
  }

  private void block(int first, int last, List<String> lines) {
    List<String> values = matrix.values();
    StringBuilder head = new StringBuilder(" ".repeat(label));
    StringBuilder heard = new StringBuilder(left(words.get("matrix.heard")));
    List<Report.Cell> any = matrix.rows().subList(0, values.size());
    for (int i = first; i < last; i++) {
      int width = width(values.get(i));
      head.append(right(Layout.cut(name(values.get(i)), width), width));
      heard.append(right(words.number(any.get(i).exposed()), width));
    }
    lines.add(head.toString());
    lines.add(heard.toString());
    for (List<Report.Cell> cells : matrix.byTheme().values()) {
      StringBuilder line = new StringBuilder(left(cells.getFirst().label()));
      for (int i = first; i < last; i++) {
        Report.Cell cell = cells.get(i);
        String count = cell.voices() == 0 ? "·" : words.number(cell.voices());
        line.append(right(cell.exposed() == 0 ? "" : count, width(values.get(i))));
      }
      lines.add(line.toString());
    }
  }

  private int widestLabel() {
    int heard = Layout.width(words.get("matrix.heard"));
    return matrix.rows().stream()
        .mapToInt(cell -> Layout.width(OneLine.of(cell.label())))
        .reduce(heard, Math::max);
  }

  private String name(String value) {
    return value.isEmpty() ? words.get("matrix.none") : OneLine.of(value);
  }

  private int width(String value) {
    return Math.min(WIDEST, Math.max(3, Layout.width(name(value))));
  }

  private String left(String text) {
    return Layout.left(Layout.cut(OneLine.of(text), label), label);
  }

  private static String right(String text, int width) {
    return Layout.right(text, GAP + width);
  }
}
