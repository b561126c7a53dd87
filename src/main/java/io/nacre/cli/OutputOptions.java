package io.nacre.cli;

import io.nacre.corpus.InputException;
import io.nacre.corpus.InputException.Cause;
import io.nacre.report.Report;
import io.nacre.report.ReportFormat;
import io.nacre.report.ReportOptions;
import io.nacre.report.ReportTable;
import io.nacre.stance.Stance;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What all commands that print a report share. */
final class OutputOptions {
  /** So many insights are shown where people read them in a terminal. */
  private static final int FEW = 20;

  ReportFormat format = ReportFormat.TEXT;
  final OutputFile to;
  ReportTable table = ReportTable.INSIGHTS;
  @Nullable Integer top;
  @Nullable Stance stance;
  @Nullable String by;
  final CellOptions cells;

  /** Adds them to those of a command. */
  OutputOptions(Options options) {
    options.choice(
        "-f, --format",
        "FORMAT",
        ReportFormat.class,
        given -> format = given,
        "text, csv, tsv, json, ndjson or markdown; or as a file that another program opens: html"
            + " (a page), xlsx (a workbook), qdc or qdpx (a codebook or a project, for programs"
            + " of qualitative analysis).");
    to = new OutputFile(options);
    options.choice(
        "--table",
        "TABLE",
        ReportTable.class,
        given -> table = given,
        "insights, statements, verbatims, matrix or signals (csv, tsv, ndjson).");
    options.number(
        "--top",
        "N",
        given -> top = given,
        "How many insights at the most (default: 20; all in a file for another program).");
    options.choice(
        "--stance",
        "STANCE",
        Stance.class,
        given -> stance = given,
        "Only irritant, expectation, workaround, delight, advice or neutral.");
    options.text(
        "--by",
        "FACET",
        given -> by = given,
        "Count insights by the values of this facet (table matrix).");
    cells = new CellOptions(options);
  }

  /**
   * How the report is written.
   *
   * @param analysis how it is made
   * @param read adds the options of what was read
   * @param verbose whether it shows all of an insight
   */
  ReportOptions report(
      AnalysisOptions analysis, Consumer<Map<String, String>> read, boolean verbose) {
    int most = top != null ? top : format.isFile() ? Integer.MAX_VALUE : FEW;
    if (most < 1) {
      throw new InputException(Cause.USAGE, "--top takes a number of 1 or more, not " + most);
    }
    if (table != ReportTable.INSIGHTS && !format.hasRows()) {
      throw new InputException(
          Cause.USAGE, "--table " + table.word() + " needs -f csv, tsv or ndjson");
    }
    if (table == ReportTable.MATRIX && by == null) {
      throw new InputException(Cause.USAGE, "--table matrix needs --by FACET");
    }
    if (format.isFile() && to.isTerminal()) {
      throw new InputException(Cause.USAGE, "-f " + format.word() + " is for a file: add -o FILE");
    }
    return new ReportOptions(
        table,
        most,
        null,
        stance,
        analysis.reportLanguage(),
        to.width(),
        to.colour(),
        verbose,
        cells.raw,
        cells.excel,
        analysis.provenance(read));
  }

  /** Writes a report where it is to go. */
  void write(Report report, ReportOptions options, PrintWriter standard) throws IOException {
    to.writeBytes(standard, out -> format.renderer().render(report, options, out));
  }
}
