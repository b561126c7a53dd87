package io.nacre.report;

import io.nacre.index.Hit;
import io.nacre.index.Hits;
import io.nacre.index.StatementThemes;
import java.io.IOException;

/** A concordance as CSV: a row for each match, with some columns of its context on either side. */
public final class ConcordanceCsv {
  /** The columns of context on either side of a match, as in JSON. */
  static final int CONTEXT = 60;

  private final CsvRow row;
  private final boolean excel;

  /**
   * A renderer.
   *
   * @param excel whether it is written as a French Excel opens it
   * @param raw whether text is written without the guard against formulas
   */
  public ConcordanceCsv(boolean excel, boolean raw) {
    this.row = new CsvRow(excel ? ';' : ',', raw, excel);
    this.excel = excel;
  }

  /** Writes the concordance. */
  public void render(Hits hits, StatementThemes themes, Appendable out) throws IOException {
    if (excel) {
      out.append('\uFEFF');
    }
    row.write(ConcordanceLine.COLUMNS, out);
    for (Hit hit : hits.hits()) {
      for (ConcordanceLine line : ConcordanceLine.of(hit, themes, CONTEXT)) {
        row.write(line.cells(), out);
      }
    }
  }
}
