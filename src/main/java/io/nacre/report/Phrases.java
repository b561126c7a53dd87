package io.nacre.report;

import io.nacre.corpus.Intake;
import io.nacre.corpus.Kind;
import io.nacre.corpus.Language;
import io.nacre.corpus.OneLine;
import io.nacre.report.Report.InsightEntry;
import io.nacre.report.Report.ThemeEntry;
import io.nacre.stance.Stance;
import java.util.ArrayList;
import java.util.List;

/** The sentences that reports for people share, whatever their layout. */
final class Phrases {
  private static final String BETWEEN = " · ";

  private final Messages words;

  Phrases(Messages words) {
    this.words = words;
  }

  /** What was read: verbatims, files, voices, dates. */
  String read(Report report) {
    Report.Summary summary = report.summary();
    int customers = summary.voices(Kind.CUSTOMER);
    int field = summary.voices(Kind.FIELD);
    String read =
        words.get(
            "header.read",
            words.get("header.verbatims", summary.verbatims()),
            words.get("header.files", report.intake().sources().size()),
            words.get("header.voices", customers + field),
            words.get("header.customers", customers),
            words.get("header.field", field));
    if (summary.from() == null || summary.to() == null) {
      return read;
    }
    return read
        + BETWEEN
        + words.get("header.dates", summary.from().toString(), summary.to().toString());
  }

  /** What was found: statements, languages, themes, coverage. */
  String found(Report report) {
    Report.Summary summary = report.summary();
    List<String> found = new ArrayList<>();
    found.add(words.get("header.statements", summary.statements()));
    summary
        .languages()
        .forEach((language, count) -> found.add(words.get("header.language." + language, count)));
    int themes = report.insights().size() + report.strengths().size() + report.others().size();
    found.add(words.get("header.themes", themes));
    if (summary.verbatims() > 0) {
      long share = Math.round(100.0 * summary.inTheme() / summary.verbatims());
      found.add(words.get("header.coverage", String.valueOf(share)));
    }
    return String.join(BETWEEN, found);
  }

  /** Why no insight is shown. */
  String noInsight(Report report) {
    if (report.hasThemes()) {
      return words.get("insights.none");
    }
    if (report.summary().uninformative() == report.summary().verbatims()) {
      return words.get("themes.none.uninformative");
    }
    if (report.summary().wordless() && report.signals().isEmpty()) {
      return words.get("themes.none.words");
    }
    if (report.listsStatements()) {
      return words.get("themes.none.statements");
    }
    return words.get(report.signals().isEmpty() ? "themes.none" : "themes.none.signals");
  }

  /** What stands before a statement: what it does. */
  String stance(Stance stance) {
    return words.get("stance." + stance.word());
  }

  /** Who says it, on which side, how sure. */
  String who(InsightEntry insight) {
    List<String> who = new ArrayList<>();
    who.add(
        words.get(
            "who",
            words.get("header.voices", insight.customers() + insight.field()),
            words.get("voices.customers", insight.customers()),
            words.get("voices.field", insight.field())));
    String both = words.get("triangulation." + insight.triangulation().word());
    if (!both.isEmpty()) {
      who.add(both);
    }
    who.add(words.get("confidence." + insight.theme().confidence().word()));
    return String.join(BETWEEN, who);
  }

  /** How many statements do what. */
  String counts(ThemeEntry theme) {
    List<String> counts = new ArrayList<>();
    int named = 0;
    for (Stance stance :
        List.of(Stance.IRRITANT, Stance.WORKAROUND, Stance.EXPECTATION, Stance.DELIGHT)) {
      int count = theme.count(stance);
      named += count;
      if (count > 0) {
        counts.add(words.get("count." + stance.word() + "s", count));
      }
    }
    if (theme.size() > named) {
      counts.add(words.get("count.others", theme.size() - named));
    }
    return String.join(", ", counts);
  }

  /** The parts of a theme and how many statements each has. */
  String subthemes(ThemeEntry theme) {
    List<String> parts = new ArrayList<>();
    for (Report.SubthemeEntry part : theme.subthemes()) {
      parts.add(OneLine.of(part.label()) + " " + part.statements());
    }
    return words.get("subthemes", String.join(BETWEEN, parts));
  }

  /** What stands before the expectation that answers an insight. */
  String answer(Report.AnswerEntry answer) {
    String from = answer.from();
    return from == null ? words.get("answer.same") : words.get("answer.neighbour", from);
  }

  /** The accounts: where every verbatim and every row went, and what was masked. */
  List<String> account(Report report) {
    Report.Summary summary = report.summary();
    Intake intake = report.intake();
    List<String> account = new ArrayList<>();
    account.add(
        words.get(
            "balance",
            summary.verbatims(),
            summary.inTheme(),
            summary.withSignal(),
            summary.rest(),
            summary.uninformative()));
    account.add(
        words.get(
            "rows",
            intake.read(),
            intake.accepted(),
            intake.duplicate(),
            intake.empty(),
            intake.rejected()));
    if (!summary.masked().isEmpty()) {
      List<String> masked = new ArrayList<>();
      summary.masked().forEach((mark, count) -> masked.add(count + " " + mark));
      account.add(words.get("masked", String.join(", ", masked)));
    }
    int other = summary.languages().getOrDefault(Language.OTHER.code(), 0);
    if (other > 0) {
      account.add(words.get("language.other", other));
    }
    return account;
  }
}
