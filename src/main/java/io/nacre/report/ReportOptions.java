package io.nacre.report;

import io.nacre.corpus.Language;
import io.nacre.stance.Stance;
import org.jspecify.annotations.Nullable;

/**
 * What to show and how.
 *
 * @param table which table, where the format shows tables
 * @param top how many insights at the most
 * @param by the facet of the matrix, or null for none
 * @param stance only insights and statements with this stance, or null for all
 * @param language the language of the words around those of users
 * @param width the width of the terminal in columns
 * @param colour whether the terminal takes colour
 * @param verbose whether reports for people show all of an insight
 * @param raw whether cells are written without the guard against formulas
 * @param excel whether CSV is written as a French Excel opens it
 * @param provenance how the report was made
 */
public record ReportOptions(
    ReportTable table,
    int top,
    @Nullable String by,
    @Nullable Stance stance,
    Language language,
    int width,
    boolean colour,
    boolean verbose,
    boolean raw,
    boolean excel,
    Provenance provenance) {
  /**
   * Whether a report for people or for programs needs its tables of verbatims and statements.
   *
   * @param format how it is written
   */
  public boolean needsRows(ReportFormat format) {
    boolean head =
        format.hasRows()
            ? table == ReportTable.INSIGHTS || table == ReportTable.SIGNALS
            : format.isHead();
    return !head || stance != null || by != null;
  }

  /** The same with the matrix of a facet. */
  public ReportOptions by(String facet) {
    return new ReportOptions(
        table, top, facet, stance, language, width, colour, verbose, raw, excel, provenance);
  }

  /** The matrix that is asked for, or null. */
  Report.@Nullable Matrix matrix(Report report) {
    return by == null ? null : report.matrix(by);
  }

  public ReportOptions {
    if (top < 1 || width < 20) {
      throw new IllegalArgumentException("top must be 1 or more and width 20 or more");
    }
  }
}
