package io.nacre.cli;

import io.nacre.report.Dossier;
import io.nacre.report.Report;
import java.io.IOException;

/**
 * The whole dossier of one insight or theme: why it stands where it stands, and every statement.
 */
final class ShowCommand extends Subcommand {
  private final ReportSource source = new ReportSource(options);
  private final OutputFile output = new OutputFile(options);

  ShowCommand() {
    spec.usageMessage()
        .customSynopsis(
            "nacre show [OPTIONS] ID FILE...", "       nacre show [OPTIONS] --study DIR ID");
  }

  /** How the help lists it. */
  static Listed listed() {
    return new Listed(
        "show",
        ShowCommand::new,
        "Recites the score of one insight and prints every statement behind it, with the words that"
            + " decided.",
        "ID is the one of a report on the same files or study, or the rank of an insight.");
  }

  @Override
  public Integer call() throws IOException {
    String wanted = source.id("show");
    Report report = source.report(spec);
    Dossier dossier =
        new Dossier(source.analysis.reportLanguage(), output.width(), output.colour());
    String id = ReportSource.theme(wanted, report);
    output.write(spec.commandLine().getOut(), out -> dossier.render(report, id, out));
    return source.input.status(true, spec.commandLine().getErr());
  }
}
