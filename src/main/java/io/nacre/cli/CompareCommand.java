package io.nacre.cli;

import io.nacre.comparison.Basis;
import io.nacre.comparison.Comparison;
import io.nacre.comparison.SavedReport;
import io.nacre.comparison.SavedTexts;
import io.nacre.corpus.Progress;
import io.nacre.pipeline.Pipeline;
import io.nacre.pipeline.Questions;
import io.nacre.privacy.Corpus;
import io.nacre.report.ComparisonCsv;
import io.nacre.report.ComparisonJson;
import io.nacre.report.ComparisonText;
import io.nacre.report.JsonReport;
import io.nacre.report.Messages;
import io.nacre.report.Report;
import io.nacre.report.ReportReader;
import io.nacre.study.Study;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Tells what changed between two sides, and what may be said of it. */
final class CompareCommand extends Subcommand {
  private final CompareSides sides = new CompareSides(options);
  private final StudyOption study = new StudyOption(options);
  private final InputOptions input = new InputOptions(options);
  private final AnalysisOptions analysis = new AnalysisOptions(options);
  private final RowsOutput output = new RowsOutput(options);
  private final QuietOption silence = new QuietOption(options);
  private final List<String> about = new ArrayList<>();

  CompareCommand() {
    spec.usageMessage()
        .customSynopsis(
            "nacre compare [OPTIONS] --by FACET --base VALUE --new VALUE FILE...",
            "       nacre compare [OPTIONS] --at DATE [--at DATE] FILE...",
            "       nacre compare [OPTIONS] --study DIR (--by ... | --at ...)",
            "       nacre compare [OPTIONS] BASE NEW");
    options.texts(
        "--about",
        "QUERY",
        about,
        "Judge what this query of the search finds, fixed before anybody looks, in the place of"
            + " the themes; may be repeated.");
  }

  /** How the help lists it. */
  static Listed listed() {
    return new Listed(
        "compare",
        CompareCommand::new,
        "Judges each insight before and after: new, growing, steady, shrinking, gone; better, worse"
            + " or cannot tell.",
        "Of two values of a facet, or of the texts before a day and from it on, in files or in a"
            + " study; or of two reports in JSON or studies, BASE and NEW.");
  }

  @Override
  public Integer call() throws IOException {
    Messages words = analysis.report.words();
    Progress progress = silence.progress(spec, words);
    Comparison comparison =
        sides.areReports(input.files, spec.commandLine().getParseResult())
            ? ofReports(input.files.get(0), input.files.get(1), progress)
            : ofTexts(words, progress);
    output.to.write(
        spec.commandLine().getOut(),
        out -> {
          switch (output.format) {
            case TEXT ->
                new ComparisonText(output.to.width(), output.to.colour(), analysis.reportLanguage())
                    .render(comparison, out);
            case CSV -> ComparisonCsv.render(comparison, output.cells.raw, output.cells.excel, out);
            case JSON -> ComparisonJson.render(comparison, out);
          }
        });
    return input.status(silence.quiet, spec.commandLine().getErr());
  }

  private Comparison ofReports(String base, String now, Progress progress) {
    SavedTexts texts = SavedTexts.of(saved(base, progress), saved(now, progress));
    return analysis.pipeline(progress).compare(texts);
  }

  private SavedReport saved(String operand, Progress progress) {
    if (!StudyOption.isStudy(operand)) {
      return ReportReader.read(operand, Files.read(operand));
    }
    try (Study opened = Study.open(Path.of(operand))) {
      Report report = analysis.reporter(opened, progress).make();
      return ReportReader.read(operand, JsonReport.of(report, analysis.reportLanguage()));
    }
  }

  private Comparison ofTexts(Messages words, Progress progress) {
    if (input.files.size() == 1
        && !study.isNamed()
        && StudyOption.isStudy(input.files.getFirst())) {
      study.folder = input.files.removeFirst();
    }
    if (study.isNamed()) {
      StudyOption.refuseFiles("compare", input.files);
      try (Study opened = study.open("compare")) {
        return about.isEmpty()
            ? analysis.reporter(opened, progress).compare(sides::split)
            : analysis.reporter(opened, progress).compare(new Questions(about), sides::split);
      }
    }
    Pipeline pipeline = analysis.pipeline(progress);
    PrintWriter err = spec.commandLine().getErr();
    Corpus corpus = input.corpus(words, err, progress, analysis.listening.threads());
    if (!silence.quiet) {
      new AccountPrinter(corpus.intake(), corpus.masks(), words).print(err);
    }
    InputOptions.requireText(corpus.intake());
    Basis.Split split = sides.split(corpus);
    return about.isEmpty()
        ? pipeline.compare(corpus, split)
        : new Questions(about).compare(corpus, pipeline.listener().hear(corpus.masked()), split);
  }
}
