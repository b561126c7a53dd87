package io.nacre.cli;

import io.nacre.report.Dossier;
import io.nacre.report.Report;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * The whole dossier of one insight or theme: why it stands where it stands, and every statement.
 */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    customSynopsis = {
      "nacre show [OPTIONS] ID FILE...",
      "       nacre show [OPTIONS] --study DIR ID"
    },
    description = {
      "Recites the score of one insight and prints every statement behind it, with the words that"
          + " decided.",
      "ID is the one of a report on the same files or study, or the rank of an insight."
    })
final class ShowCommand implements Callable<Integer> {
  @Mixin ReportSource source = new ReportSource();
  @Mixin OutputFile output = new OutputFile();

  @Spec CommandSpec spec = CommandSpec.create();

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
