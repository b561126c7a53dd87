package io.nacre.cli;

import static java.util.Comparator.comparing;

import io.nacre.corpus.InputException;
import io.nacre.corpus.InputException.Cause;
import io.nacre.corpus.Progress;
import io.nacre.corpus.Verbatim;
import io.nacre.evaluation.Agreement;
import io.nacre.evaluation.Evaluation;
import io.nacre.evaluation.Evaluation.ThemePurity;
import io.nacre.evaluation.Purity;
import io.nacre.evaluation.StanceAgreement;
import io.nacre.privacy.Corpus;
import io.nacre.report.EvaluationJson;
import io.nacre.report.EvaluationText;
import io.nacre.report.Messages;
import io.nacre.report.Report;
import io.nacre.source.ColumnRole;
import io.nacre.source.FileGuess;
import io.nacre.source.Reading;
import io.nacre.stance.Stance;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Compares what nacre finds with what people labelled. */
final class EvaluateCommand extends Subcommand {
  /** How an evaluation is written. */
  enum Format {
    TEXT,
    JSON
  }

  private final InputOptions input = new InputOptions(options);
  private final AnalysisOptions analysis = new AnalysisOptions(options);
  private final OutputFile output = new OutputFile(options);
  private final QuietOption silence = new QuietOption(options);
  private @Nullable String label;
  private @Nullable String stanceLabel;
  private Format format = Format.TEXT;

  EvaluateCommand() {
    options.text("--label", "COLUMN", given -> label = given, "The column of the theme.");
    options.text(
        "--stance-label",
        "COLUMN",
        given -> stanceLabel = given,
        "The column of the stance: irritant, expectation, workaround, delight, advice"
            + " or neutral.");
    options.choice(
        "-f, --format", "FORMAT", Format.class, given -> format = given, "text or json.");
  }

  /** How the help lists it. */
  static Listed listed() {
    return new Listed(
        "evaluate",
        EvaluateCommand::new,
        "Tells how far themes and stances agree with labels that the data already have.");
  }

  @Override
  public Integer call() throws IOException {
    if (label == null && stanceLabel == null) {
      throw new InputException(
          Cause.USAGE, "evaluate needs --label COLUMN or --stance-label COLUMN");
    }
    for (String column : new @Nullable String[] {label, stanceLabel}) {
      if (column != null) {
        input.facets.add(column);
      }
    }
    Messages words = analysis.report.words();
    Progress progress = silence.progress(spec, words);
    PrintWriter err = spec.commandLine().getErr();
    Reading reading = input.read(words, err, progress);
    Corpus corpus =
        Corpus.of(reading, input.masking.masking(), analysis.listening.threads(), progress);
    if (!silence.quiet) {
      new AccountPrinter(corpus.intake(), corpus.masks(), words).print(err);
    }
    InputOptions.requireText(corpus.intake());
    String themeColumn = column("--label", label, reading, corpus);
    String stanceColumn = column("--stance-label", stanceLabel, reading, corpus);
    Report report = analysis.pipeline(progress).analyze(corpus.withoutFacets());
    // Both are in the order of the files, and canonical within one line.
    List<Verbatim> verbatims =
        corpus.verbatims().stream().sorted(comparing(Verbatim::origin)).toList();
    Evaluation evaluation = evaluate(verbatims, report, themeColumn, stanceColumn);
    output.write(
        spec.commandLine().getOut(),
        out -> {
          if (format == Format.JSON) {
            EvaluationJson.render(evaluation, out);
          } else {
            new EvaluationText(output.width(), analysis.reportLanguage()).render(evaluation, out);
          }
        });
    return input.status(silence.quiet, err);
  }

  /** The name of a label's column, which may be given by its number. */
  private static @Nullable String column(
      String option, @Nullable String wanted, Reading reading, Corpus corpus) {
    if (wanted == null) {
      return null;
    }
    for (FileGuess guess : reading.guesses()) {
      List<String> columns = guess.columns().stream().map(ColumnRole::column).toList();
      if (wanted.matches("\\d{1,4}") && !columns.contains(wanted)) {
        int number = Integer.parseInt(wanted);
        return number >= 1 && number <= columns.size() ? columns.get(number - 1) : wanted;
      }
    }
    return InputOptions.facet(option, wanted, corpus);
  }

  private static Evaluation evaluate(
      List<Verbatim> verbatims,
      Report report,
      @Nullable String themeColumn,
      @Nullable String stanceColumn) {
    List<String> labels = new ArrayList<>();
    List<@Nullable String> themes = new ArrayList<>();
    Map<String, String> names = new HashMap<>();
    List<Stance> labelled = new ArrayList<>();
    List<Stance> found = new ArrayList<>();
    for (int i = 0; i < verbatims.size(); i++) {
      Report.VerbatimEntry entry = report.verbatims().get(i);
      String theme = themeColumn == null ? null : verbatims.get(i).facets().get(themeColumn);
      if (theme != null) {
        labels.add(theme);
        themes.add(entry.theme());
        if (entry.theme() != null && entry.label() != null) {
          names.put(entry.theme(), entry.label());
        }
      }
      String stance = stanceColumn == null ? null : verbatims.get(i).facets().get(stanceColumn);
      if (stance != null) {
        labelled.add(stance(stance, verbatims.get(i)));
        found.add(entry.stance());
      }
    }
    if (labels.isEmpty() && labelled.isEmpty()) {
      throw new InputException(Cause.NOTHING, "no verbatim has a label");
    }
    List<ThemePurity> purities = new ArrayList<>();
    for (Purity purity : Purity.of(labels, themes)) {
      purities.add(new ThemePurity(names.getOrDefault(purity.theme(), ""), purity));
    }
    return new Evaluation(
        verbatims.size(),
        labels.isEmpty() ? null : Agreement.of(labels, themes),
        purities,
        labelled.isEmpty() ? null : StanceAgreement.of(labelled, found));
  }

  private static Stance stance(String word, Verbatim verbatim) {
    for (Stance stance : Stance.values()) {
      if (stance.word().equalsIgnoreCase(word.strip())) {
        return stance;
      }
    }
    throw new InputException(verbatim.origin() + ": \"" + word + "\" is no stance");
  }
}
