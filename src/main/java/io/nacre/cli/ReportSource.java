package io.nacre.cli;

import io.nacre.corpus.InputException;
import io.nacre.corpus.InputException.Cause;
import io.nacre.corpus.Progress;
import io.nacre.pipeline.Pipeline;
import io.nacre.privacy.Corpus;
import io.nacre.report.Messages;
import io.nacre.report.Report;
import io.nacre.study.Study;
import picocli.CommandLine.Model.CommandSpec;

/** What a command looks into: the report on some files, or on a study. */
final class ReportSource {
  final InputOptions input;
  final StudyOption study;
  final AnalysisOptions analysis;
  final QuietOption silence;

  /** Adds them to those of a command. */
  ReportSource(Options options) {
    input = new InputOptions(options);
    study = new StudyOption(options);
    analysis = new AnalysisOptions(options);
    silence = new QuietOption(options);
  }

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
  Report report(CommandSpec spec) {
    Messages words = analysis.report.words();
    Progress progress = silence.progress(spec, words);
    if (!study.isNamed()) {
      Pipeline pipeline = analysis.pipeline(progress);
      Corpus corpus =
          input.corpus(words, spec.commandLine().getErr(), progress, analysis.listening.threads());
      InputOptions.requireText(corpus.intake());
      return pipeline.analyze(corpus);
    }
    StudyOption.refuseFiles(spec.name(), input.files);
    try (Study opened = study.open(spec.name())) {
      return analysis.reporter(opened, progress).make();
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
