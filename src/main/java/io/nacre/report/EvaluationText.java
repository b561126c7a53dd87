package io.nacre.report;

import io.nacre.corpus.Language;
import io.nacre.corpus.OneLine;
import io.nacre.evaluation.Agreement;
import io.nacre.evaluation.Evaluation;
import io.nacre.evaluation.StanceAgreement;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** An evaluation for a terminal or a pipe. */
public final class EvaluationText {
  private static final int MOST = 25;

  private final Messages words;
  private final int width;

  /**
   * A renderer.
   *
   * @param width the columns of the terminal
   * @param language the language of the words around the figures
   */
  public EvaluationText(int width, Language language) {
    this.words = new Messages(language);
    this.width = width;
  }

  /** Writes the evaluation. */
  public void render(Evaluation evaluation, Appendable out) throws IOException {
    List<String> lines = new ArrayList<>();
    Agreement themes = evaluation.themes();
    if (themes != null) {
      themes(evaluation, themes, lines);
    }
    StanceAgreement stances = evaluation.stances();
    if (stances != null) {
      if (themes != null) {
        lines.add("");
      }
      stances(evaluation, stances, lines);
    }
    for (String line : lines) {
      out.append(line.stripTrailing()).append('\n');
    }
  }

  private void themes(Evaluation evaluation, Agreement themes, List<String> lines) {
    lines.add(words.get("section.agreement"));
    lines.addAll(
        Layout.wrap(
            words.get(
                "agreement.texts",
                themes.texts(),
                evaluation.verbatims(),
                themes.themes(),
                themes.labels(),
                String.valueOf(Math.round(100 * themes.alone()))),
            width));
    lines.add(
        "    NMI "
            + figure(themes.nmi())
            + "   AMI "
            + figure(themes.ami())
            + "   ARI "
            + figure(themes.ari()));
    lines.add(
        "    "
            + words.get(
                "agreement.parts",
                figure(themes.homogeneity()),
                figure(themes.completeness()),
                figure(themes.v())));
    lines.addAll(Layout.wrap(words.get("agreement.legend"), width));
    lines.add("");
    lines.add(words.get("section.purity"));
    lines.add(words.get("purity.columns"));
    for (Evaluation.ThemePurity each : evaluation.purities().stream().limit(MOST).toList()) {
      String head =
          String.format(Locale.ROOT, "%6.2f %6d  ", each.purity().share(), each.purity().texts());
      String label = OneLine.of(each.purity().label());
      String text = OneLine.of(each.name()) + " ← " + label;
      lines.add(head + Layout.cut(text, width - head.length()));
    }
    if (evaluation.purities().size() > MOST) {
      lines.add("    " + words.get("theme.more", evaluation.purities().size() - MOST));
    }
  }

  private void stances(Evaluation evaluation, StanceAgreement stances, List<String> lines) {
    lines.add(words.get("section.stances"));
    lines.addAll(
        Layout.wrap(
            words.get(
                "stances.texts",
                stances.texts(),
                evaluation.verbatims(),
                figure(stances.accuracy()),
                figure(stances.macroF1())),
            width));
    lines.add(words.get("stances.columns"));
    for (StanceAgreement.ClassScore each : stances.classes()) {
      lines.add(
          String.format(
              Locale.ROOT,
              "    %-12s %9.3f %7.3f %7.3f %9d %7d",
              words.get("stance." + each.stance().word()),
              each.precision(),
              each.recall(),
              each.f1(),
              each.labelled(),
              each.found()));
    }
  }

  private static String figure(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }
}
