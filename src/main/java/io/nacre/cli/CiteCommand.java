package io.nacre.cli;

import io.nacre.corpus.InputException;
import io.nacre.corpus.InputException.Cause;
import io.nacre.report.Citation;
import io.nacre.report.CitationCsv;
import io.nacre.report.CitationJson;
import io.nacre.report.CitationText;
import io.nacre.report.Figure;
import io.nacre.report.Report;
import java.io.IOException;

/** Every row behind one figure. */
final class CiteCommand extends Subcommand {
  private final ReportSource source = new ReportSource(options);
  private final RowsOutput output = new RowsOutput(options);
  private String figure = "voices";

  CiteCommand() {
    spec.usageMessage()
        .customSynopsis(
            "nacre cite [OPTIONS] ID FILE...", "       nacre cite [OPTIONS] --study DIR ID");
    options.text(
        "--figure",
        "NAME",
        given -> figure = given,
        "Which figure, named like the column of the table of insights: voices (the default),"
            + " customers, field, voices_irritant, voices_expectation, voices_workaround,"
            + " verbatims, irritants, expectations, workarounds or delights.");
  }

  /** How the help lists it. */
  static Listed listed() {
    return new Listed(
        "cite",
        CiteCommand::new,
        "Prints every row behind one figure of an insight.",
        "ID is the one of a report on the same files or study, or the rank of an insight.");
  }

  @Override
  public Integer call() throws IOException {
    String wanted = source.id("cite");
    Figure counted =
        Figure.of(figure)
            .orElseThrow(() ->
                new InputException(
                    Cause.USAGE,
                    "--figure takes "
                        + String.join(", ", Figure.words())
                        + ", not \""
                        + figure
                        + "\""));
    Report report = source.report(spec);
    String id = ReportSource.theme(wanted, report);
    Citation citation = Citation.of(report, report.find(id).orElseThrow(), counted);
    CitationText text =
        new CitationText(source.analysis.reportLanguage(), output.to.width(), output.to.colour());
    output.to.write(
        spec.commandLine().getOut(),
        out -> {
          switch (output.format) {
            case TEXT -> text.render(citation, out);
            case CSV -> CitationCsv.render(citation, output.cells.excel, output.cells.raw, out);
            case JSON -> CitationJson.render(citation, out);
          }
        });
    return source.input.status(true, spec.commandLine().getErr());
  }
}
