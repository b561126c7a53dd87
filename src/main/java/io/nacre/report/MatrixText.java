package io.nacre.report;

import io.nacre.corpus.OneLine;
import java.util.ArrayList;
import java.util.List;

/**
 * The matrix of themes and facet values for a terminal: as many values side by side as fit, then
 * the next ones below.
 */
final class MatrixText {
  private static final int LABEL = 24;
  private static final int WIDEST = 12;
  private static final int GAP = 2;

  private final Report.Matrix matrix;
  private final Messages words;
  private final int columns;

  /**
   * Lays out a matrix.
   *
   * @param columns how many columns the lines may take
   */
  MatrixText(Report.Matrix matrix, Messages words, int columns) {
    this.matrix = matrix;
    this.words = words;
    this.columns = columns;
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    List<String> values = matrix.values();
    int first = 0;
    while (first < values.size()) {
      int last = first;
      int room = columns - LABEL;
      while (last < values.size() && (last == first || room >= GAP + width(values.get(last)))) {
        room -= GAP + width(values.get(last));
        last++;
      }
      if (first > 0) {
        lines.add("");
      }
      block(first, last, lines);
      first = last;
    }
    return lines;
  }

  private void block(int first, int last, List<String> lines) {
    List<String> values = matrix.values();
    StringBuilder head = new StringBuilder(" ".repeat(LABEL));
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

  private String name(String value) {
    return value.isEmpty() ? words.get("matrix.none") : OneLine.of(value);
  }

  private int width(String value) {
    return Math.min(WIDEST, Math.max(3, Layout.width(name(value))));
  }

  private static String left(String text) {
    String cut = Layout.cut(OneLine.of(text), LABEL - 1);
    return cut + " ".repeat(LABEL - Layout.width(cut));
  }

  private static String right(String text, int width) {
    return " ".repeat(GAP + width - Layout.width(text)) + text;
  }
}
