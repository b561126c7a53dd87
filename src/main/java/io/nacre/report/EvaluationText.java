package io.nacre.report;

import io.nacre.corpus.Language;
import io.nacre.corpus.OneLine;
import io.nacre.evaluation.Agreement;
import io.nacre.evaluation.Evaluation;
import io.nacre.evaluation.StanceAgreement;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** An evaluation for a terminal or a pipe. */
public final class EvaluationText {
  private static final int MOST = 25;
  private static final String INDENT = "    ";

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
    this.width = Layout.measure(width);
  }

  /** Writes the evaluation. */
  public void render(Evaluation evaluation, Appendable out) throws IOException {
    List<String> lines = new ArrayList<>();
    Agreement themes = evaluation.themes();
    if (themes != null) {
      themes(evaluation, themes, lines);
      purities(evaluation, lines);
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
    String texts =
        words.get(
            "agreement.texts",
            themes.texts(),
            evaluation.verbatims(),
            themes.themes(),
            themes.labels(),
            Math.round(100 * themes.alone()));
    lines.addAll(Layout.wrap(texts, width));
    String agreement =
        words.get(
            "agreement.figures", figure(themes.nmi()), figure(themes.ami()), figure(themes.ari()));
    lines.addAll(Layout.hang(INDENT, agreement, width));
    String parts =
        words.get(
            "agreement.parts",
            figure(themes.homogeneity()),
            figure(themes.completeness()),
            figure(themes.v()));
    lines.addAll(Layout.hang(INDENT, parts, width));
    lines.addAll(Layout.wrap(words.get("agreement.legend"), width));
  }

  private void purities(Evaluation evaluation, List<String> lines) {
    lines.add("");
    lines.add(words.get("section.purity"));
    TableText table = new TableText(List.of(true, true, false));
    table.add(words.get("purity.share"), words.get("purity.texts"), words.get("purity.theme"));
    for (Evaluation.ThemePurity each : evaluation.purities().stream().limit(MOST).toList()) {
      table.add(
          words.number(each.purity().share(), 2),
          words.number(each.purity().texts()),
          OneLine.of(each.name()) + " ← " + OneLine.of(each.purity().label()));
    }
    lines.addAll(table.lines(width));
    if (evaluation.purities().size() > MOST) {
      lines.add(INDENT + words.get("theme.more", evaluation.purities().size() - MOST));
    }
  }

  private void stances(Evaluation evaluation, StanceAgreement stances, List<String> lines) {
    lines.add(words.get("section.stances"));
    String texts =
        words.get(
            "stances.texts",
            stances.texts(),
            evaluation.verbatims(),
            figure(stances.accuracy()),
            figure(stances.macroF1()));
    lines.addAll(Layout.wrap(texts, width));
    TableText table = new TableText(List.of(false, true, true, true, true, true));
    table.add(
        words.get("stances.stance"),
        words.get("stances.precision"),
        words.get("stances.recall"),
        words.get("stances.f1"),
        words.get("stances.labelled"),
        words.get("stances.found"));
    for (StanceAgreement.ClassScore each : stances.classes()) {
      table.add(
          words.get("stance." + each.stance().word()),
          figure(each.precision()),
          figure(each.recall()),
          figure(each.f1()),
          words.number(each.labelled()),
          words.number(each.found()));
    }
    lines.addAll(table.lines(width));
  }

  private String figure(double value) {
    return words.number(value, 3);
  }
}
