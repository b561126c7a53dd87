package io.nacre.report;

import io.nacre.corpus.Language;
import io.nacre.corpus.OneLine;
import io.nacre.report.Report.InsightEntry;
import io.nacre.report.Report.Quote;
import io.nacre.report.Report.ThemeEntry;
import io.nacre.stance.Stance;
import io.nacre.study.History;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The report for a terminal or a pipe: quiet, aligned, as wide as reads well. */
final class TextRenderer implements TextualRenderer {
  private static final String INDENT = "    ";
  private static final int RANK = 2;
  private static final int BAR = 24;
  private static final int QUOTES = 2;
  private static final int SIGNALS = 10;
  private static final int THEMES = 12;
  private static final int QUOTE_LINES = 3;

  private Messages words = new Messages(Language.ENGLISH);
  private Phrases phrases = new Phrases(words);
  private ScoreText scores = new ScoreText(words, phrases);
  private int width;
  private Style style = new Style(false);
  private boolean verbose;

  @Override
  public void render(Report report, ReportOptions options, Appendable out) throws IOException {
    words = new Messages(options.language());
    phrases = new Phrases(words);
    scores = new ScoreText(words, phrases);
    width = Layout.measure(options.width());
    style = new Style(options.colour());
    verbose = options.verbose();
    List<String> lines = new ArrayList<>();
    lines.addAll(Layout.wrap(phrases.read(report), width));
    lines.addAll(Layout.wrap(phrases.found(report), width));
    insights(report, options, lines);
    history(report, lines);
    matrix(options.matrix(report), options.width(), lines);
    signals(ReportTable.shownSignals(report, options), lines);
    statements(report, lines);
    themes("section.strengths", report.strengths(), lines);
    themes("section.others", report.others(), lines);
    account(report, lines);
    for (String line : lines) {
      out.append(line.stripTrailing()).append('\n');
    }
  }

  private void section(String key, List<String> lines) {
    lines.add("");
    lines.add(style.bold(words.get(key)));
  }

  private void insights(Report report, ReportOptions options, List<String> lines) {
    section("section.insights", lines);
    List<InsightEntry> shown = ReportTable.shown(report, options);
    if (shown.isEmpty()) {
      lines.addAll(Layout.wrap(phrases.noInsight(report), width));
      return;
    }
    lines.addAll(Layout.wrap(words.get("legend"), width));
    phrases.legendOfTime(report).ifPresent(line -> lines.addAll(Layout.wrap(line, width)));
    if (verbose) {
      lines.addAll(Layout.wrap(words.get("legend.bar"), width));
    }
    Stance stance = options.stance();
    if (stance != null) {
      String name = phrases.stance(stance);
      lines.addAll(Layout.wrap(words.get("filter", name, report.insights().size()), width));
    }
    for (InsightEntry insight : shown) {
      lines.add("");
      insight(report, insight, lines);
    }
    if (report.insights().size() > shown.size() && options.stance() == null) {
      lines.add("");
      indented(words.get("insight.more", report.insights().size() - shown.size()), lines);
    }
  }

  private void insight(Report report, InsightEntry insight, List<String> lines) {
    ThemeEntry theme = insight.theme();
    String rank = Layout.left(Layout.right(words.number(insight.rank()), RANK), INDENT.length());
    String score =
        words.get("insight.score", Math.round(insight.score().value())) + "  " + theme.id();
    int room = width - rank.length() - Layout.width(score) - 2;
    String label = Layout.cut(OneLine.of(theme.label()), room);
    String more = more(theme, room - Layout.width(label));
    int gap = room + 2 - Layout.width(label + more);
    lines.add(rank + style.bold(label) + style.dim(more) + " ".repeat(gap) + score);
    indented(phrases.evidence(insight), lines);
    indented(phrases.trust(report, insight), lines);
    quote("", theme.quotes().getFirst(), lines);
    if (verbose) {
      details(insight, lines);
    }
  }

  /** What is shown on demand: the other quotes, what answers them, the balance, the parts. */
  private void details(InsightEntry insight, List<String> lines) {
    ThemeEntry theme = insight.theme();
    for (Quote quote : theme.quotes().stream().skip(1).limit(QUOTES).toList()) {
      quote("", quote, lines);
    }
    for (Report.AnswerEntry answer : insight.answers()) {
      quote(phrases.answer(answer), answer.quote(), lines);
    }
    stances(theme, lines);
    if (!theme.subthemes().isEmpty()) {
      indented(phrases.subthemes(theme), lines);
    }
    for (String line : scores.lines(insight.score(), width - INDENT.length())) {
      lines.add(INDENT + line);
    }
  }

  /** The bar of stances and their counts beside it, or below it where the terminal is narrow. */
  private void stances(ThemeEntry theme, List<String> lines) {
    String left = INDENT + bar(theme) + "  ";
    if (width - left.length() < BAR) {
      lines.add(left);
      indented(phrases.counts(theme), lines);
    } else {
      lines.addAll(Layout.hang(left, phrases.counts(theme), width));
    }
  }

  /** The key phrases after the label, as many as fit. */
  private static String more(ThemeEntry theme, int room) {
    String more = "";
    for (String phrase : theme.keyphrases().subList(1, theme.keyphrases().size())) {
      String longer = more + " · " + OneLine.of(phrase);
      more = Layout.width(longer) <= room ? longer : more;
    }
    return more;
  }

  private void indented(String text, List<String> lines) {
    lines.addAll(Layout.hang(INDENT, text, width));
  }

  /** The shares of irritants, workarounds, expectations and the rest. */
  private static String bar(ThemeEntry theme) {
    StringBuilder bar = new StringBuilder();
    int told = 0;
    int total = Math.max(1, theme.size());
    for (Stance stance : List.of(Stance.IRRITANT, Stance.WORKAROUND, Stance.EXPECTATION)) {
      told += theme.count(stance);
      int until = Math.round((float) BAR * told / total);
      String mark =
          switch (stance) {
            case IRRITANT -> "█";
            case WORKAROUND -> "▓";
            default -> "▒";
          };
      bar.append(mark.repeat(Math.max(0, until - bar.length())));
    }
    return bar.append("·".repeat(BAR - bar.length())).toString();
  }

  /** A quotation with its origin at the end, on a line of its own where it does not fit. */
  private void quote(String title, Quote quote, List<String> lines) {
    int room = width - INDENT.length();
    String before = title.isEmpty() ? "" : words.get("title", title) + " ";
    String text = before + Layout.quoted(quote.text());
    List<String> wrapped = new ArrayList<>(Layout.wrap(text, room));
    if (wrapped.size() > QUOTE_LINES) {
      wrapped.subList(QUOTE_LINES, wrapped.size()).clear();
      wrapped.add(Layout.elided(wrapped.removeLast(), room - 2) + "\u00a0»");
    }
    String origin = OneLine.of(quote.origin().toString());
    String last = wrapped.removeLast();
    wrapped.forEach(line -> lines.add(INDENT + line));
    if (Layout.width(last) + 2 + Layout.width(origin) <= room) {
      lines.add(INDENT + last + "  " + style.dim(origin));
    } else {
      lines.add(INDENT + last);
      lines.add(INDENT + "  " + style.dim(Layout.cutStart(origin, room - 2)));
    }
  }

  /** What became of the insights of the last report: fates, ids and labels in columns. */
  private void history(Report report, List<String> lines) {
    History history = report.history();
    if (history == null) {
      return;
    }
    section("section.history", lines);
    HistoryPhrases told = new HistoryPhrases(words);
    lines.addAll(Layout.wrap(told.last(history), width));
    List<HistoryPhrases.Line> all = told.lines(report, history);
    if (all.isEmpty()) {
      indented(words.get("history.same"), lines);
    }
    int column = all.stream().mapToInt(each -> Layout.width(each.fate())).max().orElse(0);
    for (HistoryPhrases.Line line : all) {
      String left = INDENT + Layout.left(line.fate(), column) + "  " + line.id() + "  ";
      int room = width - Layout.width(left) - Layout.width(line.voices()) - 2;
      String label = Layout.cut(line.label(), Math.max(8, room));
      lines.add(left + Layout.left(label, room) + "  " + line.voices());
    }
  }

  private void matrix(Report.@Nullable Matrix matrix, int columns, List<String> lines) {
    if (matrix != null && !matrix.rows().isEmpty()) {
      lines.add("");
      lines.add(style.bold(words.get("section.matrix", OneLine.of(matrix.facet()))));
      lines.addAll(Layout.wrap(words.get("matrix.legend"), width));
      lines.addAll(new MatrixText(matrix, words, columns).lines());
    }
  }

  private void statements(Report report, List<String> lines) {
    List<Report.StatementEntry> listed = report.listedStatements();
    if (!listed.isEmpty()) {
      section("section.statements", lines);
      for (Report.StatementEntry statement : listed) {
        quote(phrases.stance(statement.stance()), statement.quote(), lines);
      }
    }
  }

  private void signals(List<Report.SignalEntry> signals, List<String> lines) {
    if (signals.isEmpty()) {
      return;
    }
    section("section.signals", lines);
    for (Report.SignalEntry signal : signals.stream().limit(SIGNALS).toList()) {
      quote(phrases.signal(signal), signal.quote(), lines);
    }
    if (signals.size() > SIGNALS) {
      indented(words.get("signal.more", signals.size() - SIGNALS), lines);
    }
  }

  private void themes(String title, List<ThemeEntry> themes, List<String> lines) {
    if (themes.isEmpty()) {
      return;
    }
    section(title, lines);
    for (ThemeEntry theme : themes.stream().limit(THEMES).toList()) {
      String count = words.get("count.verbatims", theme.verbatims()) + "  " + theme.id();
      String phrases = String.join(" · ", theme.keyphrases());
      int room = width - INDENT.length() - 2 - Layout.width(count);
      String label = Layout.cut(OneLine.of(phrases), room);
      lines.add(INDENT + Layout.left(label, room) + "  " + count);
    }
    if (themes.size() > THEMES) {
      indented(words.get("theme.more", themes.size() - THEMES), lines);
    }
  }

  private void account(Report report, List<String> lines) {
    section("section.account", lines);
    for (String line : phrases.account(report)) {
      lines.addAll(Layout.wrap(line, width));
    }
  }
}
