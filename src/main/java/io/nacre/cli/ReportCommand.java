package io.nacre.cli;

import io.nacre.corpus.Progress;
import io.nacre.gate.Gate;
import io.nacre.pipeline.StudyReporter;
import io.nacre.report.Report;
import io.nacre.report.ReportOptions;
import io.nacre.study.Study;
import java.io.IOException;
import java.util.List;

/** The report of a study, which it remembers. */
final class ReportCommand extends Subcommand {
  private final StudyOption study = new StudyOption(options);
  private final AnalysisOptions analysis = new AnalysisOptions(options);
  private final OutputOptions output = new OutputOptions(options);
  private final GateOptions gates = new GateOptions(options);
  private final QuietOption silence = new QuietOption(options);

  ReportCommand() {
    spec.usageMessage().customSynopsis("nacre report --study DIR [OPTIONS]");
  }

  /** How the help lists it. */
  static Listed listed() {
    return new Listed(
        "report",
        ReportCommand::new,
        "Prints the report of a study: the same as analyze on its files, and what has changed since"
            + " the last report.",
        "An insight keeps its ID from report to report. Where nothing was ingested since, the last"
            + " report is shown again.");
  }

  @Override
  public Integer call() throws IOException {
    List<Gate> asked = gates.parsed();
    ReportOptions options = output.report(analysis, any -> {}, Main.verbose(spec));
    try (Study opened = study.open("report")) {
      String by = output.by;
      ReportOptions shown = by == null ? options : options.by(study.facet(by, opened));
      Report report = report(opened, needsRows(shown, asked));
      output.write(report, shown, spec.commandLine().getOut());
      return GateOptions.check(
          asked, report, analysis.report.words(), silence.quiet, spec.commandLine().getErr());
    }
  }

  /** Whether the report that a study has saved, which has no rows, is too little. */
  private boolean needsRows(ReportOptions options, List<Gate> asked) {
    return options.needsRows(output.format) || asked.stream().anyMatch(Gate::needsStatements);
  }

  private Report report(Study opened, boolean rows) {
    String fingerprint = analysis.fingerprint();
    Report saved = rows ? null : StudyReporter.saved(opened, fingerprint);
    if (saved != null && saved.hasThemes()) {
      return saved;
    }
    Progress progress = silence.progress(spec, analysis.report.words());
    StudyReporter.Made made = analysis.reporter(opened, progress).makeAndKeep();
    String notKept = made.notKept();
    if (notKept != null && !silence.quiet) {
      String line = analysis.report.words().get("account.not-kept", notKept);
      spec.commandLine().getErr().print("nacre: " + line + "\n");
    }
    progress.begin(Progress.Stage.WRITING, 0);
    return made.report();
  }
}
