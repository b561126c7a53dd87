package io.nacre.cli;

import io.nacre.corpus.Progress;
import io.nacre.gate.Gate;
import io.nacre.pipeline.Pipeline;
import io.nacre.privacy.Corpus;
import io.nacre.report.Messages;
import io.nacre.report.Report;
import io.nacre.report.ReportOptions;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;

/** Reads, finds, ranks and prints, in memory. */
final class AnalyzeCommand extends Subcommand {
  private final InputOptions input = new InputOptions(options);
  private final AnalysisOptions analysis = new AnalysisOptions(options);
  private final OutputOptions output = new OutputOptions(options);
  private final GateOptions gates = new GateOptions(options);
  private final AccountOptions account = new AccountOptions(options);

  /** How the help lists it. */
  static Listed listed() {
    return new Listed(
        "analyze, analyse",
        AnalyzeCommand::new,
        "Reads notes and verbatims and prints a ranked insight report.");
  }

  @Override
  public Integer call() throws IOException {
    List<Gate> asked = gates.withoutHistory();
    ReportOptions options = output.report(analysis, input::tell, Main.verbose(spec));
    Messages words = analysis.report.words();
    Progress progress = account.silence.progress(spec, words);
    Pipeline pipeline = analysis.pipeline(progress);
    PrintWriter err = spec.commandLine().getErr();
    Corpus corpus = input.corpus(words, err, progress, analysis.listening.threads());
    account.tell(corpus.intake(), corpus.masks(), words, err);
    InputOptions.requireText(corpus.intake());
    String by = output.by;
    ReportOptions shown = by == null ? options : options.by(InputOptions.facet("--by", by, corpus));
    Report report = pipeline.analyze(corpus);
    progress.begin(Progress.Stage.WRITING, 0);
    output.write(report, shown, spec.commandLine().getOut());
    int status = account.status(corpus.intake(), input, err);
    return status == 0
        ? GateOptions.check(asked, report, words, account.silence.quiet, err)
        : status;
  }
}
