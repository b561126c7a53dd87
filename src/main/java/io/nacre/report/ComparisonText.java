package io.nacre.report;

import io.nacre.comparison.Comparison;
import io.nacre.comparison.Contrast;
import io.nacre.comparison.Verdict;
import io.nacre.corpus.Language;
import io.nacre.corpus.OneLine;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A comparison for a terminal or a pipe: one block a theme, the verdicts first. */
public final class ComparisonText {
  private static final String INDENT = "    ";

  private final Messages words;
  private final ComparisonPhrases phrases;
  private final Style style;
  private final int width;

  /**
   * A renderer.
   *
   * @param width the columns of the terminal
   * @param colour whether the terminal takes colour
   * @param language the language of the words around the figures
   */
  public ComparisonText(int width, boolean colour, Language language) {
    this.words = new Messages(language);
    this.phrases = new ComparisonPhrases(words);
    this.style = new Style(colour);
    this.width = Layout.measure(width);
  }

  /** Writes the comparison. */
  public void render(Comparison comparison, Appendable out) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String line : phrases.heads(comparison)) {
      lines.addAll(Layout.wrap(line, width));
    }
    if (!comparison.contrasts().isEmpty()) {
      lines.add("");
      lines.addAll(Layout.wrap(words.get("compare.legend"), width));
    }
    for (Verdict verdict : Verdict.values()) {
      section(comparison, verdict, lines);
    }
    for (String line : lines) {
      out.append(line.stripTrailing()).append('\n');
    }
  }

  private void section(Comparison comparison, Verdict verdict, List<String> lines) {
    if (comparison.count(verdict) == 0) {
      return;
    }
    lines.add("");
    lines.add(style.bold(words.get("section.verdict." + verdict.word())));
    for (Contrast contrast : comparison.contrasts()) {
      if (contrast.verdict() == verdict) {
        lines.add("");
        contrast(contrast, comparison, lines);
      }
    }
  }

  private void contrast(Contrast contrast, Comparison comparison, List<String> lines) {
    String change = phrases.change(contrast, comparison.basis());
    String id = OneLine.of(contrast.counts().id());
    int room = Math.max(1, width - INDENT.length() - Layout.width(change + id) - 4);
    String label = Layout.cut(OneLine.of(contrast.counts().label()), room);
    String gap = " ".repeat(room + 2 - Layout.width(label));
    lines.add(INDENT + change + "  " + style.bold(label) + gap + style.dim(id));
    for (String text :
        List.of(
            phrases.voices(contrast, comparison.basis()),
            phrases.difference(contrast),
            phrases.verdict(contrast, comparison.contrasts().size()))) {
      lines.addAll(Layout.hang(INDENT, text, width));
    }
  }
}
