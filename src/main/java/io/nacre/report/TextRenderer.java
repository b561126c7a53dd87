package io.nacre.report;

import io.nacre.corpus.Language;
import io.nacre.corpus.OneLine;
import io.nacre.insight.Score;
import io.nacre.report.Report.InsightEntry;
import io.nacre.report.Report.Quote;
import io.nacre.report.Report.ThemeEntry;
import io.nacre.stance.Stance;
import io.nacre.study.History;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The report for a terminal or a pipe: quiet, aligned, as wide as the terminal. */
final class TextRenderer implements TextualRenderer {
  private static final int BAR = 24;
  private static final int QUOTES = 2;
  private static final int SIGNALS = 10;
  private static final int THEMES = 12;
  private static final int QUOTE_LINES = 3;

  private Messages words = new Messages(Language.ENGLISH);
  private Phrases phrases = new Phrases(words);
  private int width;
  private Style style = new Style(false);
  private boolean verbose;

  @Override
  public void render(Report report, ReportOptions options, Appendable out) throws IOException {
    words = new Messages(options.language());
    phrases = new Phrases(words);
    width = options.width();
    style = new Style(options.colour());
    verbose = options.verbose();
    List<String> lines = new ArrayList<>();
    lines.addAll(Layout.wrap(phrases.read(report), width));
    lines.addAll(Layout.wrap(phrases.found(report), width));
    insights(report, options, lines);
    history(report, lines);
    matrix(options.matrix(report), lines);
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
      lines.add(words.get("insight.more", report.insights().size() - shown.size()));
    }
  }

  private void insight(Report report, InsightEntry insight, List<String> lines) {
    ThemeEntry theme = insight.theme();
    String rank = String.format(Locale.ROOT, "%2d  ", insight.rank());
    String score =
        words.get("insight.score", Math.round(insight.score().value())) + "  " + theme.id();
    int room = width - rank.length() - Layout.width(score) - 2;
    String label = Layout.cut(OneLine.of(theme.label()), room);
    String more = more(theme, room - Layout.width(label));
    int gap = room + 2 - Layout.width(label + more);
    lines.add(rank + style.bold(label) + style.dim(more) + " ".repeat(gap) + score);
    indented(phrases.headline(insight), lines);
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
    for (Score.Term term : insight.score().terms()) {
      indented(phrases.scored(term), lines);
    }
  }

  /** The bar of stances and their counts beside it, or below it where the terminal is narrow. */
  private void stances(ThemeEntry theme, List<String> lines) {
    int beside = width - BAR - 6;
    if (beside < BAR) {
      lines.add("    " + bar(theme));
      indented(phrases.counts(theme), lines);
      return;
    }
    String left = "    " + bar(theme) + "  ";
    for (String line : Layout.wrap(phrases.counts(theme), beside)) {
      lines.add(left + line);
      left = " ".repeat(BAR + 6);
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
    for (String line : Layout.wrap(text, width - 4)) {
      lines.add("    " + line);
    }
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
    int room = width - 6;
    String before = title.isEmpty() ? "" : words.get("title", title) + " ";
    String text = before + Layout.quoted(quote.text());
    List<String> wrapped = Layout.wrap(text, room);
    if (wrapped.size() > QUOTE_LINES) {
      List<String> kept = new ArrayList<>(wrapped.subList(0, QUOTE_LINES));
      kept.set(QUOTE_LINES - 1, Layout.cut(kept.getLast() + " ……", room - 3) + "\u00a0»");
      wrapped = kept;
    }
    for (int i = 0; i < wrapped.size() - 1; i++) {
      lines.add("    " + wrapped.get(i));
    }
    String origin = OneLine.of(quote.origin().toString());
    String last = wrapped.getLast();
    if (Layout.width(last) + 2 + Layout.width(origin) <= room) {
      lines.add("    " + last + "  " + style.dim(origin));
    } else {
      lines.add("    " + last);
      lines.add("      " + style.dim(Layout.cutStart(origin, room)));
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
      String pad = " ".repeat(column - Layout.width(line.fate()) + 2);
      String left = "    " + line.fate() + pad + line.id() + "  ";
      int room = width - Layout.width(left) - Layout.width(line.voices()) - 2;
      String label = Layout.cut(line.label(), Math.max(8, room));
      String gap = " ".repeat(Math.max(2, room + 2 - Layout.width(label)));
      lines.add(left + label + gap + line.voices());
    }
  }

  private void matrix(Report.@Nullable Matrix matrix, List<String> lines) {
    if (matrix != null && !matrix.rows().isEmpty()) {
      lines.add("");
      lines.add(style.bold(words.get("section.matrix", OneLine.of(matrix.facet()))));
      lines.addAll(Layout.wrap(words.get("matrix.legend"), width));
      lines.addAll(new MatrixText(matrix, words, width).lines());
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
      lines.add("    " + words.get("signal.more", signals.size() - SIGNALS));
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
      String label = Layout.cut(OneLine.of(phrases), width - 6 - Layout.width(count));
      int gap = width - 4 - Layout.width(label) - Layout.width(count);
      lines.add("    " + label + " ".repeat(gap) + count);
    }
    if (themes.size() > THEMES) {
      lines.add("    " + words.get("theme.more", themes.size() - THEMES));
    }
  }

  private void account(Report report, List<String> lines) {
    section("section.account", lines);
    for (String line : phrases.account(report)) {
      lines.addAll(Layout.wrap(line, width));
    }
  }
}
