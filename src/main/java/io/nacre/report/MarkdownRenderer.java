package io.nacre.report;

import io.nacre.corpus.Language;
import io.nacre.corpus.OneLine;
import io.nacre.insight.Score;
import io.nacre.report.Report.InsightEntry;
import io.nacre.report.Report.Quote;
import io.nacre.report.Report.ThemeEntry;
import io.nacre.study.History;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The report as Markdown, for a wiki or a mail; the words of users are escaped. */
final class MarkdownRenderer implements TextualRenderer {
  private static final int QUOTES = 3;

  private Messages words = new Messages(Language.ENGLISH);
  private Phrases phrases = new Phrases(words);
  private boolean verbose;

  @Override
  public void render(Report report, ReportOptions options, Appendable out) throws IOException {
    words = new Messages(options.language());
    phrases = new Phrases(words);
    verbose = options.verbose();
    out.append("# nacre\n\n");
    out.append(escaped(phrases.read(report))).append("\n\n");
    out.append(escaped(phrases.found(report))).append("\n");
    section(words.get("section.insights"), out);
    List<InsightEntry> shown = ReportTable.shown(report, options);
    if (shown.isEmpty()) {
      out.append(escaped(phrases.noInsight(report))).append("\n");
    }
    Optional<String> legend = phrases.legendOfTime(report);
    if (legend.isPresent()) {
      out.append(escaped(legend.get())).append("\n\n");
    }
    for (InsightEntry insight : shown) {
      insight(report, insight, out);
    }
    if (report.history() != null) {
      history(report, report.history(), out);
    }
    Report.Matrix matrix = options.matrix(report);
    if (matrix != null) {
      matrix(matrix, out);
    }
    signals(ReportTable.shownSignals(report, options), out);
    statements(report, out);
    themes("section.strengths", report.strengths(), out);
    themes("section.others", report.others(), out);
    section(words.get("section.account"), out);
    for (String line : phrases.account(report)) {
      out.append("- ").append(escaped(line)).append("\n");
    }
  }

  private static void section(String title, Appendable out) throws IOException {
    out.append("\n## ").append(escaped(title)).append("\n\n");
  }

  private void insight(Report report, InsightEntry insight, Appendable out) throws IOException {
    ThemeEntry theme = insight.theme();
    String score = words.get("insight.score", Math.round(insight.score().value()));
    out.append("### ")
        .append(String.valueOf(insight.rank()))
        .append(". ")
        .append(escaped(String.join(" · ", theme.keyphrases())))
        .append(" (" + score + ", " + theme.id() + ")\n\n")
        .append(escaped(phrases.evidence(insight)))
        .append("\n\n")
        .append(escaped(phrases.trust(report, insight)))
        .append(" · ")
        .append(escaped(phrases.counts(theme)))
        .append("\n\n");
    if (!theme.subthemes().isEmpty()) {
      out.append("- ").append(escaped(phrases.subthemes(theme))).append("\n");
    }
    for (Quote quote : theme.quotes().stream().limit(QUOTES).toList()) {
      out.append("- ").append(quote(quote)).append("\n");
    }
    for (Report.AnswerEntry answer : insight.answers()) {
      String title = escaped(phrases.answer(answer));
      out.append("- **" + words.get("title", title) + "** ")
          .append(quote(answer.quote()))
          .append("\n");
    }
    if (verbose) {
      for (Score.Term term : insight.score().terms()) {
        out.append("- ").append(escaped(phrases.scored(term))).append("\n");
      }
    }
    out.append("\n");
  }

  private void history(Report report, History history, Appendable out) throws IOException {
    section(words.get("section.history"), out);
    HistoryPhrases told = new HistoryPhrases(words);
    out.append(escaped(told.last(history))).append("\n\n");
    List<HistoryPhrases.Line> lines = told.lines(report, history);
    if (lines.isEmpty()) {
      out.append(escaped(words.get("history.same"))).append("\n");
    }
    for (HistoryPhrases.Line line : lines) {
      out.append("- ")
          .append(escaped(words.get("title", line.fate())))
          .append(" ")
          .append(escaped(line.label()))
          .append(" (" + escaped(line.voices()) + ", " + line.id() + ")\n");
    }
  }

  private void matrix(Report.Matrix matrix, Appendable out) throws IOException {
    section(words.get("section.matrix", matrix.facet()), out);
    out.append(escaped(words.get("matrix.legend"))).append("\n\n");
    List<String> head = new ArrayList<>();
    head.add("");
    for (String value : matrix.values()) {
      head.add(value.isEmpty() ? words.get("matrix.none") : value);
    }
    row(head, out);
    out.append("| --- |").append(" ---: |".repeat(head.size() - 1)).append("\n");
    List<String> heard = new ArrayList<>();
    heard.add(words.get("matrix.heard"));
    matrix.rows().stream()
        .limit(matrix.values().size())
        .forEach(cell -> heard.add(words.number(cell.exposed())));
    row(heard, out);
    for (List<Report.Cell> cells : matrix.byTheme().values()) {
      List<String> row = new ArrayList<>();
      row.add(cells.getFirst().label());
      cells.forEach(cell -> row.add(cell.voices() == 0 ? "·" : words.number(cell.voices())));
      row(row, out);
    }
  }

  private static void row(List<String> cells, Appendable out) throws IOException {
    for (String cell : cells) {
      out.append("| ").append(escaped(cell)).append(' ');
    }
    out.append("|\n");
  }

  private void statements(Report report, Appendable out) throws IOException {
    List<Report.StatementEntry> listed = report.listedStatements();
    if (!listed.isEmpty()) {
      section(words.get("section.statements"), out);
      for (Report.StatementEntry statement : listed) {
        String stance = phrases.stance(statement.stance());
        out.append("- ")
            .append(words.get("title", stance) + " ")
            .append(quote(statement.quote()))
            .append("\n");
      }
    }
  }

  private void signals(List<Report.SignalEntry> signals, Appendable out) throws IOException {
    if (signals.isEmpty()) {
      return;
    }
    section(words.get("section.signals"), out);
    for (Report.SignalEntry signal : signals) {
      out.append("- ")
          .append(escaped(words.get("title", phrases.signal(signal))))
          .append(" ")
          .append(quote(signal.quote()))
          .append("\n");
    }
  }

  private void themes(String title, List<ThemeEntry> themes, Appendable out) throws IOException {
    if (themes.isEmpty()) {
      return;
    }
    section(words.get(title), out);
    for (ThemeEntry theme : themes) {
      out.append("- ")
          .append(escaped(String.join(" · ", theme.keyphrases())))
          .append(
              " (" + words.get("count.verbatims", theme.verbatims()) + ", " + theme.id() + ")\n");
    }
  }

  private static String quote(Quote quote) {
    return escaped(Layout.quoted(quote.text())) + " (" + escaped(quote.origin().toString()) + ")";
  }

  /** The text on one line, with nothing that Markdown or HTML would act on. */
  static String escaped(String text) {
    return OneLine.of(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replaceAll("([\\\\`*_{}\\[\\]#|~>!])", "\\\\$1")
        .replaceAll("^([-+]|\\d+[.)])(?=\\s|$)", "\\\\$1")
        .replace("://", ":&#8203;//");
  }
}
