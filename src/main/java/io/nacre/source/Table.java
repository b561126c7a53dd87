package io.nacre.source;

import io.nacre.corpus.InputException;
import io.nacre.corpus.InputException.Cause;
import io.nacre.corpus.Kind;
import io.nacre.corpus.Rejection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What every format gives: named columns and rows of cells.
 *
 * @param source the name of the file
 * @param reading how it was read, in a few words
 * @param columns their names
 * @param rows the rows that could be read
 * @param rejections those that could not
 * @param kind who speaks where no column tells
 * @param free whether the format has its text by nature (plain text, notes), so that the first
 *     column is the text
 * @param flags the options that would pin how it was read
 */
record Table(
    String source,
    String reading,
    List<String> columns,
    List<Row> rows,
    List<Rejection> rejections,
    Kind kind,
    boolean free,
    List<String> flags) {
  /**
   * One row.
   *
   * @param line the 1-based line on which it starts
   * @param cells as many as there are columns; empty where there is nothing
   */
  record Row(long line, List<String> cells) {
    Row {
      cells = List.copyOf(cells);
    }
  }

  Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    rejections = List.copyOf(rejections);
    flags = List.copyOf(flags);
  }

  /** A table without rows that could be read. */
  static Table blank(String source, String reading, List<Rejection> rejections, Kind kind) {
    List<String> text = List.of("text");
    return new Table(source, reading, text, List.of(), rejections, kind, true, List.of());
  }

  /**
   * The same table, of which something more is told.
   *
   * @param more what follows the few words on how it was read
   */
  Table saying(String more) {
    return new Table(source, reading + more, columns, rows, rejections, kind, free, flags);
  }

  /**
   * The table without some columns. Of rows that could not be read, nobody knows what belongs to
   * them: their content goes too.
   *
   * @param dropped the names of the columns, or their 1-based numbers; others are passed over
   * @throws InputException where one of them is the text of the file
   */
  Table without(List<String> dropped) {
    Set<Integer> gone = new HashSet<>();
    dropped.forEach(name -> gone.add(Roles.find(columns, name)));
    gone.remove(-1);
    if (gone.isEmpty()) {
      return this;
    }
    if (free && gone.contains(0)) {
      throw new InputException(
          Cause.USAGE, source + ": --drop " + columns.getFirst() + ": it is the text itself");
    }
    return new Table(
        source,
        reading,
        kept(columns, gone),
        rows.stream().map(row -> new Row(row.line(), kept(row.cells(), gone))).toList(),
        rejections.stream().map(each -> new Rejection(each.origin(), each.reason(), "")).toList(),
        kind,
        free,
        flags);
  }

  private static List<String> kept(List<String> cells, Set<Integer> gone) {
    return IntStream.range(0, cells.size())
        .filter(i -> !gone.contains(i))
        .mapToObj(cells::get)
        .toList();
  }
}
