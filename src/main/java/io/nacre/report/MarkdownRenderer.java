package io.nacre.report;

import io.nacre.report.Report.InsightEntry;
import io.nacre.report.Report.Quote;
import io.nacre.report.Report.ThemeEntry;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** The report as Markdown, for a wiki or a mail; the words of users are escaped. */
final class MarkdownRenderer implements Renderer {
  private static final int QUOTES = 3;

  private final Messages words = new Messages(Locale.ENGLISH);

  @Override
  public void render(Report report, ReportOptions options, Appendable out) throws IOException {
    Report.Summary summary = report.summary();
    out.append("# nacre\n\n")
        .append(words.get("header.verbatims", summary.verbatims()))
        .append(", ")
        .append(words.get("header.statements", summary.statements()))
        .append(".\n\n## ")
        .append(words.get("section.insights"))
        .append("\n");
    List<InsightEntry> shown = ReportTable.shown(report, options);
    if (shown.isEmpty()) {
      out.append("\n").append(words.get("insights.none")).append("\n");
    }
    for (InsightEntry insight : shown) {
      insight(insight, out);
    }
    if (!report.signals().isEmpty()) {
      out.append("\n## ").append(words.get("section.signals")).append("\n\n");
      for (Report.SignalEntry signal : report.signals()) {
        out.append("- ").append(quote(signal.quote())).append("\n");
      }
    }
    themes("section.strengths", report.strengths(), out);
    themes("section.others", report.others(), out);
    out.append("\n## ").append(words.get("section.account")).append("\n\n");
    out.append(
        words.get(
            "rows",
            report.intake().read(),
            report.intake().accepted(),
            report.intake().duplicate(),
            report.intake().empty(),
            report.intake().rejected()));
    out.append("\n");
  }

  private void insight(InsightEntry insight, Appendable out) throws IOException {
    ThemeEntry theme = insight.theme();
    out.append("\n### ")
        .append(String.valueOf(insight.rank()))
        .append(". ")
        .append(escaped(theme.label()))
        .append("\n\n")
        .append(words.get("insight.score", String.valueOf(Math.round(insight.score().value()))))
        .append(", ")
        .append(words.get("voices.customers", insight.customers()))
        .append(", ")
        .append(words.get("voices.field", insight.field()))
        .append(", ")
        .append(words.get("confidence." + theme.confidence().word()))
        .append(" (")
        .append(theme.id())
        .append(")\n\n");
    for (Quote quote : insight.quotes().stream().limit(QUOTES).toList()) {
      out.append("> ").append(quote(quote)).append("\n>\n");
    }
    Report.AnswerEntry answer = insight.answer();
    if (answer != null) {
      String from = answer.from();
      out.append("\n**")
          .append(
              from == null
                  ? words.get("answer.same")
                  : words.get("answer.neighbour", escaped(from)))
          .append("**: ")
          .append(quote(answer.quote()))
          .append("\n");
    }
  }

  private void themes(String title, List<ThemeEntry> themes, Appendable out) throws IOException {
    if (themes.isEmpty()) {
      return;
    }
    out.append("\n## ").append(words.get(title)).append("\n\n");
    for (ThemeEntry theme : themes) {
      out.append("- ")
          .append(escaped(theme.label()))
          .append(" (")
          .append(words.get("count.verbatims", theme.verbatims()))
          .append(")\n");
    }
  }

  private static String quote(Quote quote) {
    return "« " + escaped(quote.text()) + " » (" + escaped(quote.origin().toString()) + ")";
  }

  /** The text on one line, with nothing that Markdown or HTML would act on. */
  static String escaped(String text) {
    return Layout.clean(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replaceAll("([\\\\`*_{}\\[\\]()#+!|~>-])", "\\\\$1");
  }
}
