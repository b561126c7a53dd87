package io.nacre.report;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A citation as CSV: a row for each statement, numbered by what the figure counts. */
public final class CitationCsv {
  private CitationCsv() {}

  /**
   * Writes the citation.
   *
   * @param excel whether it is written as a French Excel opens it
   * @param raw whether text is written without the guard against formulas
   */
  public static void render(Citation citation, boolean excel, boolean raw, Appendable out)
      throws IOException {
    CsvRow row = CsvRow.table(Citation.COLUMNS, ',', excel, raw, out);
    for (List<@Nullable Object> cells : citation.cells()) {
      row.write(cells, out);
    }
  }
}
