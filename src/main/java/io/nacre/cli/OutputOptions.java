package io.nacre.cli;

import io.nacre.corpus.InputException;
import io.nacre.corpus.InputException.Cause;
import io.nacre.corpus.Language;
import io.nacre.report.ReportFormat;
import io.nacre.report.ReportOptions;
import io.nacre.report.ReportTable;
import io.nacre.stance.Stance;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What all commands that print a report share. */
final class OutputOptions {
  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text, csv, tsv, json, ndjson or markdown.")
  ReportFormat format = ReportFormat.TEXT;

  @Mixin OutputFile to = new OutputFile();

  @Option(
      names = "--table",
      paramLabel = "TABLE",
      defaultValue = "insights",
      description = "insights, statements, verbatims, matrix or signals (csv, tsv, ndjson).")
  ReportTable table = ReportTable.INSIGHTS;

  @Option(
      names = "--top",
      paramLabel = "N",
      defaultValue = "20",
      description = "How many insights at the most (default: ${DEFAULT-VALUE}).")
  int top = 20;

  @Option(
      names = "--stance",
      paramLabel = "STANCE",
      description = "Only irritant, expectation, workaround, delight, advice or neutral.")
  @Nullable Stance stance;

  @Option(
      names = "--by",
      paramLabel = "FACET",
      description = "Count insights by the values of this facet (table matrix).")
  @Nullable String by;

  @Mixin CellOptions cells = new CellOptions();

  /**
   * How the report is written.
   *
   * @param language the language of its words
   * @param verbose whether it shows all of an insight
   */
  ReportOptions report(Language language, boolean verbose) {
    if (top < 1) {
      throw new InputException(Cause.USAGE, "--top takes a number of 1 or more, not " + top);
    }
    if (table != ReportTable.INSIGHTS && !format.hasRows()) {
      throw new InputException(
          Cause.USAGE, "--table " + table.word() + " needs -f csv, tsv or ndjson");
    }
    if (table == ReportTable.MATRIX && by == null) {
      throw new InputException(Cause.USAGE, "--table matrix needs --by FACET");
    }
    return new ReportOptions(
        table, top, stance, language, to.width(), to.colour(), verbose, cells.raw, cells.excel);
  }
}
