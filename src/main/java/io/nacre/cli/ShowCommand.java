package io.nacre.cli;

import io.nacre.corpus.InputException;
import io.nacre.corpus.InputException.Cause;
import io.nacre.pipeline.Pipeline;
import io.nacre.pipeline.Settings;
import io.nacre.privacy.Corpus;
import io.nacre.report.Dossier;
import io.nacre.report.Report;
import io.nacre.stance.StanceReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
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
    customSynopsis = "nacre show [OPTIONS] ID FILE...",
    description = {
      "Recites the score of one insight and prints every statement behind it, with the words that"
          + " decided.",
      "ID is the one of a report on the same files, or the rank of an insight."
    })
final class ShowCommand implements Callable<Integer> {
  @Mixin InputOptions input = new InputOptions();
  @Mixin AnalysisOptions analysis = new AnalysisOptions();
  @Mixin OutputFile output = new OutputFile();

  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    if (input.files.isEmpty()) {
      throw new InputException(Cause.USAGE, "show needs an ID, then the files: show W7K2 FILE");
    }
    String wanted = input.files.removeFirst();
    Settings settings = analysis.settings();
    StanceReader stanceReader = analysis.stanceReader();
    PrintWriter err = spec.commandLine().getErr();
    Corpus corpus = Corpus.of(input.read(err));
    InputOptions.requireText(corpus);
    Report report = new Pipeline(stanceReader, settings).analyze(corpus);
    Dossier dossier = new Dossier(analysis.reportLanguage(), output.width(), output.colour());
    String id = id(wanted, report);
    output.write(spec.commandLine().getOut(), out -> dossier.render(report, id, out));
    return 0;
  }

  /** The id of the theme that is asked for. */
  private static String id(String wanted, Report report) {
    for (Report.InsightEntry insight : report.insights()) {
      if (wanted.equals(String.valueOf(insight.rank()))) {
        return insight.theme().id();
      }
    }
    List<String> ids = Dossier.themes(report).map(Report.ThemeEntry::id).toList();
    return ids.stream()
        .filter(wanted::equalsIgnoreCase)
        .findFirst()
        .orElseThrow(() ->
            new InputException(
                Cause.USAGE,
                "no insight or theme \""
                    + wanted
                    + "\" in these files; "
                    + (ids.isEmpty() ? "there is none" : "there are " + String.join(" ", ids))));
  }
}
