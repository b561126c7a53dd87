package io.nacre.source;

import io.nacre.corpus.Kind;
import io.nacre.corpus.Rejection;
import java.util.List;

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
}
