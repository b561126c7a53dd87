package io.nacre.cli;

import io.nacre.corpus.InputException;
import io.nacre.corpus.InputException.Cause;
import io.nacre.pipeline.Pipeline;
import io.nacre.privacy.Corpus;
import io.nacre.report.Report;
import io.nacre.study.Study;
import java.io.PrintWriter;
import picocli.CommandLine.Mixin;

/** What a command looks into: the report on some files, or on a study. */
final class ReportSource {
  @Mixin InputOptions input = new InputOptions();
  @Mixin StudyOption study = new StudyOption();
  @Mixin AnalysisOptions analysis = new AnalysisOptions();

  /**
   * Takes the first argument, which names what is asked for.
   *
   * @param command the command, for the message
   * @throws InputException where there is none
   */
  String id(String command) {
    if (input.files.isEmpty()) {
      throw new InputException(
          Cause.USAGE,
          command + " needs an ID, then the files or --study DIR: " + command + " W7K2 FILE");
    }
    return input.files.removeFirst();
  }

  /** The report, with the ids that the study remembers where it is of a study. */
  Report report(PrintWriter err, String command) {
    if (!study.isNamed()) {
      Pipeline pipeline = analysis.pipeline();
      Corpus corpus = Corpus.of(input.read(analysis.report.words(), err));
      InputOptions.requireText(corpus.intake());
      return pipeline.analyze(corpus);
    }
    StudyOption.refuseFiles(command, input.files);
    try (Study opened = study.open(command)) {
      return analysis.reporter(opened).make();
    }
  }

  /** The id of the insight or theme that is asked for, by its id or by the rank of an insight. */
  static String theme(String wanted, Report report) {
    return report
        .find(wanted)
        .map(Report.ThemeEntry::id)
        .orElseThrow(() -> {
          String known = String.join(" ", report.themes().map(Report.ThemeEntry::id).toList());
          return new InputException(
              Cause.USAGE,
              "no insight or theme \""
                  + wanted
                  + "\" in these texts; "
                  + (known.isEmpty() ? "there is none" : "there are " + known));
        });
  }
}
