package io.nacre.cli;

import io.nacre.comparison.Basis;
import io.nacre.comparison.Comparison;
import io.nacre.comparison.SavedTexts;
import io.nacre.pipeline.Pipeline;
import io.nacre.pipeline.Settings;
import io.nacre.privacy.Corpus;
import io.nacre.report.ComparisonCsv;
import io.nacre.report.ComparisonJson;
import io.nacre.report.ComparisonText;
import io.nacre.report.ReportReader;
import io.nacre.stance.StanceReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tells what changed between two sides, and what may be said of it. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    customSynopsis = {
      "nacre compare [OPTIONS] BASE.json NEW.json",
      "       nacre compare [OPTIONS] --by FACET --base VALUE --new VALUE FILE...",
      "       nacre compare [OPTIONS] --at DATE FILE..."
    },
    description = {
      "Judges each insight before and after: new, growing, steady, shrinking, gone; better, worse"
          + " or cannot tell.",
      "Of two reports in JSON, of two values of a facet, or of the texts before a day and from it"
          + " on."
    })
final class CompareCommand implements Callable<Integer> {
  /** How a comparison is written. */
  enum Format {
    TEXT,
    CSV,
    JSON
  }

  @Mixin CompareSides sides = new CompareSides();
  @Mixin InputOptions input = new InputOptions();
  @Mixin AnalysisOptions analysis = new AnalysisOptions();
  @Mixin OutputFile output = new OutputFile();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text, csv or json.")
  Format format = Format.TEXT;

  @Option(
      names = "--excel",
      description = "CSV as a French Excel opens it: semicolons, byte order mark, decimal commas.")
  boolean excel;

  @Option(
      names = "--raw",
      description = "Exact text in CSV cells, without the guard against formulas.")
  boolean raw;

  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    Comparison comparison =
        sides.areReports(input.files, spec.commandLine().getParseResult())
            ? ofReports(input.files.get(0), input.files.get(1))
            : ofTexts();
    output.write(
        spec.commandLine().getOut(),
        out -> {
          switch (format) {
            case TEXT ->
                new ComparisonText(output.width(), output.colour(), analysis.reportLanguage())
                    .render(comparison, out);
            case CSV -> ComparisonCsv.render(comparison, raw, excel, out);
            case JSON -> ComparisonJson.render(comparison, out);
          }
        });
    return 0;
  }

  private Comparison ofReports(String base, String now) {
    SavedTexts texts =
        SavedTexts.of(
            ReportReader.read(base, Files.read(base)), ReportReader.read(now, Files.read(now)));
    return new Pipeline(analysis.stanceReader(), analysis.settings()).compare(texts);
  }

  private Comparison ofTexts() {
    Settings settings = analysis.settings();
    StanceReader stanceReader = analysis.stanceReader();
    PrintWriter err = spec.commandLine().getErr();
    Corpus corpus = Corpus.of(input.read(err));
    new AccountPrinter(corpus.intake()).print(err);
    InputOptions.requireText(corpus);
    Basis.Split split = sides.split(corpus);
    return new Pipeline(stanceReader, settings).compare(corpus, split);
  }
}
