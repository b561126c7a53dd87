package io.nacre.report;

import io.nacre.index.Hit;
import io.nacre.index.Hits;
import io.nacre.index.StatementThemes;
import java.io.IOException;

/** A concordance as CSV: a row for each match, with some columns of its context on either side. */
public final class ConcordanceCsv {
  /** The columns of context on either side of a match, as in JSON. */
  static final int CONTEXT = 60;

  private final boolean excel;
  private final boolean raw;

  /**
   * A renderer.
   *
   * @param excel whether it is written as a French Excel opens it
   * @param raw whether text is written without the guard against formulas
   */
  public ConcordanceCsv(boolean excel, boolean raw) {
    this.excel = excel;
    this.raw = raw;
  }

  /** Writes the concordance. */
  public void render(Hits hits, StatementThemes themes, Appendable out) throws IOException {
    CsvRow row = CsvRow.table(ConcordanceLine.COLUMNS, ',', excel, raw, out);
    for (Hit hit : hits.hits()) {
      for (ConcordanceLine line : ConcordanceLine.of(hit, themes, CONTEXT)) {
        row.write(line.cells(), out);
      }
    }
  }
}
