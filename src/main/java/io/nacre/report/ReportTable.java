package io.nacre.report;

import io.nacre.corpus.Kind;
import io.nacre.insight.Score;
import io.nacre.insight.TermName;
import io.nacre.report.Report.InsightEntry;
import io.nacre.stance.Stance;
import io.nacre.study.History;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The tables of a report. A cell is a text, a whole number, a decimal number or null. */
public enum ReportTable {
  INSIGHTS(ReportTable::insights, insightColumns()),
  STATEMENTS(
      ReportTable::statements,
      "id",
      "statement",
      "start",
      "end",
      "text",
      "theme",
      "subtheme",
      "fit",
      "stance",
      "intensity",
      "cues",
      "source",
      "line",
      "voice",
      "kind",
      "date"),
  VERBATIMS(
      ReportTable::verbatims,
      "id",
      "theme",
      "label",
      "stance",
      "source",
      "line",
      "ending",
      "stances",
      "text",
      "voice",
      "kind",
      "date",
      "rating"),
  MATRIX(ReportTable::matrix, "facet", "value", "theme", "label", "exposed", "voices", "share"),
  SIGNALS(
      ReportTable::signals,
      "rank",
      "text",
      "stance",
      "sharpness",
      "alarms",
      "id",
      "kind",
      "source",
      "line");

  /** How many quotes show an insight where a stance is asked for. */
  private static final int QUOTES = 5;

  private final List<String> columns;
  private final BiFunction<Report, ReportOptions, List<List<@Nullable Object>>> rows;

  ReportTable(
      BiFunction<Report, ReportOptions, List<List<@Nullable Object>>> rows, String... columns) {
    this.rows = rows;
    this.columns = List.of(columns);
  }

  private static String[] insightColumns() {
    List<String> columns =
        new ArrayList<>(
            List.of(
                "rank",
                "id",
                "label",
                "score",
                "voices",
                "customers",
                "field",
                "triangulation",
                "verbatims",
                "irritants",
                "expectations",
                "workarounds",
                "delights",
                "intensity",
                "confidence",
                "keyphrases",
                "subthemes",
                "quote",
                "source",
                "line",
                "expectation",
                "expectation_from",
                "headline",
                "share_low",
                "share_high",
                "voices_irritant",
                "voices_expectation",
                "voices_workaround",
                "rests_on"));
    for (TermName term : TermName.values()) {
      columns.add("points_" + term.word());
    }
    columns.addAll(List.of("timeline", "growth", "voices_before"));
    return columns.toArray(String[]::new);
  }

  /** The name that {@code --table} takes. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The names of the columns. */
  public List<String> columns() {
    return columns;
  }

  /** The rows, each with as many cells as there are columns. */
  public List<List<@Nullable Object>> rows(Report report, ReportOptions options) {
    return rows.apply(report, options);
  }

  private static List<@Nullable Object> row(@Nullable Object... cells) {
    return Arrays.asList(cells);
  }

  /** The insights that the options let through; with a stance, each is shown by quotes of it. */
  static List<InsightEntry> shown(Report report, ReportOptions options) {
    Stance stance = options.stance();
    if (stance == null) {
      return report.insights().stream().limit(options.top()).toList();
    }
    return report.insights().stream()
        .filter(insight -> insight.theme().count(stance) > 0)
        .limit(options.top())
        .map(insight -> insight.withQuotes(quotes(report, insight.theme().id(), stance)))
        .toList();
  }

  /** The weak signals that the options let through. */
  static List<Report.SignalEntry> shownSignals(Report report, ReportOptions options) {
    return report.signals().stream()
        .filter(signal -> shows(options, signal.quote().stance()))
        .toList();
  }

  /** The verbatims that the options let through: with a stance, those with a statement of it. */
  static List<Report.VerbatimEntry> shownVerbatims(Report report, ReportOptions options) {
    return report.verbatims().stream().filter(each -> shows(options, each)).toList();
  }

  /** The strongest statements of a theme with a stance. */
  private static List<Report.Quote> quotes(Report report, String theme, Stance stance) {
    return report.statements().stream()
        .filter(each -> theme.equals(each.theme()) && each.stance() == stance)
        .sorted(Comparator.comparingInt(Report.StatementEntry::intensity).reversed())
        .limit(QUOTES)
        .map(Report.StatementEntry::quote)
        .toList();
  }

  private static List<List<@Nullable Object>> insights(Report report, ReportOptions options) {
    Phrases phrases = new Phrases(new Messages(options.language()));
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (InsightEntry insight : shown(report, options)) {
      Report.ThemeEntry theme = insight.theme();
      Report.AnswerEntry answer = insight.answers().isEmpty() ? null : insight.answers().getFirst();
      List<@Nullable Object> row =
          row(
              insight.rank(),
              theme.id(),
              theme.label(),
              rounded(insight.score().value()),
              insight.concerned(),
              insight.customers(),
              insight.field(),
              insight.triangulation().word(),
              theme.verbatims(),
              theme.count(Stance.IRRITANT),
              theme.count(Stance.EXPECTATION),
              theme.count(Stance.WORKAROUND),
              theme.count(Stance.DELIGHT),
              rounded(insight.intensity()),
              theme.confidence().word(),
              String.join("; ", theme.keyphrases()),
              theme.subthemes().stream()
                  .map(each -> each.label() + " (" + each.statements() + ")")
                  .collect(Collectors.joining("; ")),
              theme.quotes().getFirst().text(),
              theme.quotes().getFirst().origin().source(),
              theme.quotes().getFirst().origin().line(),
              answer == null ? null : answer.quote().text(),
              answer == null ? null : answer.quote().origin().toString(),
              phrases.headline(insight),
              share(insight.share().low()),
              share(insight.share().high()),
              insight.voicesBy(Stance.IRRITANT),
              insight.voicesBy(Stance.EXPECTATION),
              insight.voicesBy(Stance.WORKAROUND),
              insight.fragility().losses().stream()
                  .map(phrases::loss)
                  .collect(Collectors.joining("; ")));
      List<@Nullable Object> cells = new ArrayList<>(row);
      for (TermName term : TermName.values()) {
        cells.add(points(insight.score(), term));
      }
      cells.add(
          insight.timeline().isEmpty()
              ? null
              : insight.timeline().stream().map(String::valueOf).collect(Collectors.joining(" ")));
      cells.add(report.summary().periods() == null ? null : insight.growth().word());
      cells.add(voicesBefore(report, theme.id()));
      rows.add(cells);
    }
    return rows;
  }

  /** How many voices an insight had in the last report: 0 where it is new, null without one. */
  static @Nullable Integer voicesBefore(Report report, String id) {
    History history = report.history();
    if (history == null) {
      return null;
    }
    History.Known known = history.known().get(id);
    return known == null ? 0 : known.voices();
  }

  /** What a term adds to the score, or null where it does not apply to the corpus. */
  static @Nullable Double points(Score score, TermName name) {
    return score.terms().stream()
        .filter(term -> term.name() == name)
        .map(Score.Term::contribution)
        .findFirst()
        .orElse(null);
  }

  /** A share with three decimals. */
  static double share(double value) {
    return Math.round(value * 1000) / 1000.0;
  }

  /** The share of the voices of a value that name a theme, or null where nobody was heard. */
  static @Nullable Double share(Report.Cell cell) {
    return cell.exposed() == 0 ? null : share(1.0 * cell.voices() / cell.exposed());
  }

  /** Whether the options let what has a stance through. */
  static boolean shows(ReportOptions options, Stance stance) {
    return options.stance() == null || stance == options.stance();
  }

  /** Whether the options let a verbatim through: one with a statement of the stance. */
  static boolean shows(ReportOptions options, Report.VerbatimEntry verbatim) {
    return options.stance() == null || verbatim.stances().contains(options.stance());
  }

  /** The statements that the options let through. */
  static List<Report.StatementEntry> shownStatements(Report report, ReportOptions options) {
    return report.statements().stream().filter(each -> shows(options, each.stance())).toList();
  }

  private static List<List<@Nullable Object>> statements(Report report, ReportOptions options) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (Report.StatementEntry s : shownStatements(report, options)) {
      rows.add(
          row(
              s.id(),
              s.number(),
              s.span().start(),
              s.span().end(),
              s.text(),
              s.theme(),
              s.subtheme(),
              s.fit() == null ? null : Math.round(100 * s.fit()) / 100.0,
              s.stance().word(),
              s.intensity(),
              s.cueWords(),
              s.origin().source(),
              s.origin().line(),
              s.voice(),
              s.kind().word(),
              s.date() == null ? null : s.date().toString()));
    }
    return rows;
  }

  private static List<List<@Nullable Object>> verbatims(Report report, ReportOptions options) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (Report.VerbatimEntry v : shownVerbatims(report, options)) {
      rows.add(
          row(
              v.id(),
              v.theme(),
              v.label(),
              v.stance().word(),
              v.origin().source(),
              v.origin().line(),
              v.ending().word(),
              v.stances().stream().map(Stance::word).collect(Collectors.joining("; ")),
              v.text(),
              v.voice(),
              v.kind().word(),
              v.date() == null ? null : v.date().toString(),
              v.rating() == null ? null : share(v.rating())));
    }
    return rows;
  }

  private static List<List<@Nullable Object>> matrix(Report report, ReportOptions options) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    Report.Matrix matrix = options.matrix(report);
    if (matrix != null) {
      for (Report.Cell cell : matrix.rows()) {
        rows.add(
            row(
                matrix.facet(),
                cell.value(),
                cell.theme(),
                cell.label(),
                cell.exposed(),
                cell.exposed() == 0 ? null : cell.voices(),
                share(cell)));
      }
    }
    return rows;
  }

  private static List<List<@Nullable Object>> signals(Report report, ReportOptions options) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    int rank = 0;
    for (Report.SignalEntry signal : report.signals()) {
      rank++;
      if (shows(options, signal.quote().stance())) {
        Kind kind = signal.quote().kind();
        rows.add(
            row(
                rank,
                signal.quote().text(),
                signal.quote().stance().word(),
                rounded(signal.sharpness()),
                String.join("; ", signal.alarms()),
                signal.quote().id(),
                kind.word(),
                signal.quote().origin().source(),
                signal.quote().origin().line()));
      }
    }
    return rows;
  }

  /** One decimal, as reports show scores and intensities. */
  public static double rounded(double value) {
    return Math.round(value * 10) / 10.0;
  }
}
