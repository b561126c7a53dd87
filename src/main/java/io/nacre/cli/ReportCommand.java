package io.nacre.cli;

import io.nacre.corpus.Progress;
import io.nacre.gate.Gate;
import io.nacre.pipeline.StudyReporter;
import io.nacre.report.Report;
import io.nacre.report.ReportOptions;
import io.nacre.study.Study;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The report of a study, which it remembers. */
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    customSynopsis = "nacre report --study DIR [OPTIONS]",
    description = {
      "Prints the report of a study: the same as analyze on its files, and what has changed since"
          + " the last report.",
      "An insight keeps its ID from report to report. Where nothing was ingested since, the last"
          + " report is shown again."
    })
final class ReportCommand implements Callable<Integer> {
  @Mixin StudyOption study = new StudyOption();
  @Mixin AnalysisOptions analysis = new AnalysisOptions();
  @Mixin OutputOptions output = new OutputOptions();
  @Mixin GateOptions gates = new GateOptions();

  @Mixin QuietOption silence = new QuietOption();

  @Spec CommandSpec spec = CommandSpec.create();

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
