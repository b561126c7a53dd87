package io.nacre.report;

import io.nacre.corpus.Language;
import io.nacre.corpus.OneLine;
import io.nacre.corpus.Origin;
import io.nacre.insight.Fragility.Loss;
import io.nacre.insight.Place;
import io.nacre.report.Report.CueEntry;
import io.nacre.report.Report.InsightEntry;
import io.nacre.report.Report.Quote;
import io.nacre.report.Report.StatementEntry;
import io.nacre.report.Report.SubthemeEntry;
import io.nacre.report.Report.ThemeEntry;
import io.nacre.stance.Stance;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * All that is known of one insight, for someone who must defend it: the score recited term by term,
 * what it rests on, where it is heard, what is wished, and every statement with its cues.
 */
public final class Dossier {
  private static final String INDENT = "  ";
  private static final int STRENGTH = 4;

  /** Columns of a lexicon entry; -f json has the whole. */
  private static final int RULE = 48;

  /** A lexicon entry that gets fewer columns beside its cue stands below it. */
  private static final int LEAST_RULE = 12;

  private final Messages words;
  private final Phrases phrases;
  private final ScoreText scores;
  private final int width;
  private final Style style;

  /**
   * A dossier's layout.
   *
   * @param language the language of the words around those of users
   * @param width the width of the terminal in columns
   * @param colour whether the terminal takes colour, so that cues are underlined
   */
  public Dossier(Language language, int width, boolean colour) {
    this.words = new Messages(language);
    this.phrases = new Phrases(words);
    this.scores = new ScoreText(words, phrases);
    this.width = Layout.measure(width);
    this.style = new Style(colour);
  }

  /**
   * Writes the dossier of a theme.
   *
   * @param id the id of one of the report's themes
   * @throws IllegalArgumentException if there is no such theme
   */
  public void render(Report report, String id, Appendable out) throws IOException {
    ThemeEntry theme =
        report
            .themes()
            .filter(each -> each.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no theme " + id));
    List<String> lines = new ArrayList<>();
    lines.add(id + "  " + style.bold(OneLine.of(String.join(" · ", theme.keyphrases()))));
    InsightEntry insight =
        report.insights().stream()
            .filter(each -> each.theme().id().equals(id))
            .findFirst()
            .orElse(null);
    if (insight != null) {
      insight(report, insight, lines);
    }
    parts(theme, lines);
    statements(report, theme, lines);
    for (String line : lines) {
      out.append(line.stripTrailing()).append('\n');
    }
  }

  private void insight(Report report, InsightEntry insight, List<String> lines) {
    lines.addAll(Layout.wrap(phrases.evidence(insight), width));
    section(phrases.score(insight, report.insights().size()), lines);
    for (String line : scores.lines(insight.score(), width - INDENT.length())) {
      lines.add(INDENT + line);
    }
    section(words.get("section.trust"), lines);
    phrases.legendOfTime(report).ifPresent(line -> indented(line, lines));
    indented(phrases.trust(report, insight), lines);
    for (Loss loss : insight.fragility().losses()) {
      indented(phrases.loss(loss), lines);
    }
    if (!insight.places().isEmpty()) {
      section(words.get("section.where"), lines);
      for (Place place : insight.places()) {
        indented(phrases.place(place), lines);
      }
    }
    wishes(insight, lines);
  }

  private void wishes(InsightEntry insight, List<String> lines) {
    Quote wish = insight.wish();
    if (wish == null && insight.answers().isEmpty()) {
      return;
    }
    section(words.get("section.wishes"), lines);
    if (wish != null) {
      indented(said(wish.text(), wish.origin()), lines);
      below(words.get("wish.unpaired"), lines);
    }
    for (Report.AnswerEntry answer : insight.answers()) {
      String asked = said(answer.quote().text(), answer.quote().origin());
      indented(answer.from() == null ? asked : phrases.answer(answer) + "  " + asked, lines);
      String near = said(answer.answers().text(), answer.answers().origin());
      below(words.get("answers.to") + " " + near, lines);
    }
  }

  private void parts(ThemeEntry theme, List<String> lines) {
    if (!theme.subthemes().isEmpty()) {
      lines.add("");
      for (SubthemeEntry part : theme.subthemes()) {
        indented(OneLine.of(part.label()) + "  " + part.statements(), lines);
      }
    }
  }

  private void statements(Report report, ThemeEntry theme, List<String> lines) {
    List<StatementEntry> all =
        report.statements().stream()
            .filter(statement -> theme.id().equals(statement.theme()))
            .sorted(
                Comparator.comparing(StatementEntry::stance)
                    .thenComparing(Comparator.comparingInt(StatementEntry::intensity).reversed())
                    .thenComparing(StatementEntry::origin)
                    .thenComparingInt(StatementEntry::number))
            .toList();
    section(words.get("section.theme.statements", all.size()), lines);
    lines.addAll(Layout.wrap(words.get("legend.statements"), width));
    Stance stance = null;
    for (StatementEntry statement : all) {
      if (statement.stance() != stance) {
        stance = statement.stance();
        String count = words.number(theme.count(stance));
        lines.add("");
        lines.add("  " + style.bold(phrases.stance(stance) + " (" + count + ")"));
      }
      statement(statement, lines);
    }
  }

  private void statement(StatementEntry statement, List<String> lines) {
    String strength = Layout.right(words.number(statement.intensity()), STRENGTH) + INDENT;
    String marked =
        style.colour() ? Underline.mark(statement.text(), statement.cues()) : statement.text();
    lines.addAll(Underline.draw(Layout.hang(strength, said(marked, statement.origin()), width)));
    for (CueEntry cue : statement.cues()) {
      for (String line : cue(cue, width - strength.length() - INDENT.length() - 2)) {
        lines.add(" ".repeat(strength.length()) + INDENT + style.dim(line.stripTrailing()));
      }
    }
  }

  /** A cue, on one line where there is room for some of its lexicon entry. */
  private List<String> cue(CueEntry cue, int columns) {
    String type = words.get("cue." + cue.type().word());
    String said =
        OneLine.of(cue.words()) + "  " + type + " " + words.number(cue.weight(), 1) + "  ";
    String note = cue.note().isEmpty() ? "" : "  (" + OneLine.of(cue.note()) + ")";
    int beside = columns - Layout.width(said + note);
    int rule = Math.min(RULE, beside < LEAST_RULE ? columns : beside);
    return Layout.hang("- ", said + Layout.cut(cue.rule(), rule) + note, columns + 2);
  }

  private static String said(String text, Origin origin) {
    return Layout.quoted(text) + "  " + OneLine.of(origin.toString());
  }

  private void section(String title, List<String> lines) {
    lines.add("");
    lines.add(style.bold(title));
  }

  private void indented(String text, List<String> lines) {
    lines.addAll(Layout.hang(INDENT, text, width));
  }

  private void below(String text, List<String> lines) {
    lines.addAll(Layout.hang(INDENT + INDENT, text, width));
  }
}
