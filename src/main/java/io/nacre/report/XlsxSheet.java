package io.nacre.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sheet of a workbook that is one table.
 *
 * @param name its name, at most 31 characters
 * @param columns the columns, in their order
 * @param pinned how many columns stay in sight
 * @param printed how many columns are printed
 * @param rows what the rows show, in their order
 */
record XlsxSheet<T>(
    String name, List<Column<T>> columns, int pinned, int printed, Iterable<T> rows) {
  /** What a cell shows: a text, a number, a day or nothing. */
  interface Cell<T> {
    /** The value in the row of this. */
    @Nullable Object of(T row);
  }

  /**
   * A column.
   *
   * @param width in characters
   */
  record Column<T>(String header, int width, XlsxStyle style, Cell<T> cell) {}

  XlsxSheet {
    columns = List.copyOf(columns);
  }

  /** Columns, gathered from left to right. */
  static final class Columns<T> {
    private final Messages words;
    private final List<Column<T>> columns = new ArrayList<>();

    Columns(Messages words) {
      this.words = words;
    }

    /** Adds a column whose header is the word of a key. */
    Columns<T> add(String key, int width, XlsxStyle style, Cell<T> cell) {
      return named(words.get("column." + key), width, style, cell);
    }

    /** Adds a column with a header of the data's own. */
    Columns<T> named(String header, int width, XlsxStyle style, Cell<T> cell) {
      columns.add(new Column<>(header, width, style, cell));
      return this;
    }

    /** How many there are. */
    int size() {
      return columns.size();
    }

    /** The sheet of these columns, printed as a whole. */
    XlsxSheet<T> sheet(String name, int pinned, Iterable<T> rows) {
      return sheet(name, pinned, columns.size(), rows);
    }

    /** The sheet of these columns, of which only the first are printed. */
    XlsxSheet<T> sheet(String name, int pinned, int printed, Iterable<T> rows) {
      return new XlsxSheet<>(words.get("sheet." + name), columns, pinned, printed, rows);
    }
  }
}
