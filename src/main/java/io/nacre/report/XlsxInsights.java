package io.nacre.report;

import io.nacre.insight.Periods;
import io.nacre.insight.TermName;
import io.nacre.report.Report.InsightEntry;
import io.nacre.report.Report.Quote;
import io.nacre.report.XlsxSheet.Columns;
import io.nacre.stance.Stance;
import io.nacre.study.History;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The sheet with a row for each insight: first what decides, then what it is made of. */
final class XlsxInsights {
  private static final String BETWEEN = "; ";

  private final Report report;
  private final ReportOptions options;
  private final Messages words;
  private final Phrases phrases;

  XlsxInsights(Report report, ReportOptions options) {
    this.report = report;
    this.options = options;
    this.words = new Messages(options.language());
    this.phrases = new Phrases(words);
  }

  XlsxSheet<InsightEntry> sheet() {
    Columns<InsightEntry> columns = new Columns<>(words);
    columns
        .add("rank", 8, XlsxStyle.WHOLE, InsightEntry::rank)
        .add("insight", 18, XlsxStyle.LONG, insight -> insight.theme().label())
        .add("id", 7, XlsxStyle.TEXT, insight -> insight.theme().id());
    int pinned = columns.size();
    columns
        .add(
            "keyphrases",
            28,
            XlsxStyle.LONG,
            each -> String.join(BETWEEN, each.theme().keyphrases()))
        .add("headline", 46, XlsxStyle.LONG, phrases::headline)
        .add("score", 9, XlsxStyle.DECIMAL, insight -> insight.score().value())
        .add("voices", 12, XlsxStyle.WHOLE, InsightEntry::concerned)
        .add("customers", 11, XlsxStyle.WHOLE, InsightEntry::customers)
        .add("field", 10, XlsxStyle.WHOLE, InsightEntry::field)
        .add(
            "sides",
            18,
            XlsxStyle.LONG,
            insight -> words.get("side." + insight.triangulation().word()))
        .add(
            "confidence",
            12,
            XlsxStyle.TEXT,
            insight -> words.get("trust." + insight.theme().confidence().word()))
        .add("quote", 40, XlsxStyle.LONG, insight -> best(insight).text());
    int printed = columns.size();
    columns
        .add("wish", 42, XlsxStyle.LONG, insight -> text(wish(insight)))
        .add("rests", 40, XlsxStyle.LONG, this::rests)
        .add("where", 60, XlsxStyle.LONG, this::where);
    time(columns);
    columns
        .add("share_low", 11, XlsxStyle.PERCENT, each -> ReportTable.share(each.share().low()))
        .add("share_high", 11, XlsxStyle.PERCENT, each -> ReportTable.share(each.share().high()));
    for (Stance stance : List.of(Stance.IRRITANT, Stance.EXPECTATION, Stance.WORKAROUND)) {
      columns.add("voices_" + stance.word(), 12, XlsxStyle.WHOLE, each -> each.voicesBy(stance));
    }
    columns
        .add("intensity", 10, XlsxStyle.DECIMAL, each -> ReportTable.rounded(each.intensity()))
        .add("subthemes", 44, XlsxStyle.LONG, XlsxInsights::subthemes)
        .add("quote_origin", 44, XlsxStyle.TEXT, each -> best(each).origin())
        .add("wish_origin", 44, XlsxStyle.TEXT, XlsxInsights::wishOrigin)
        .add("verbatims", 11, XlsxStyle.WHOLE, each -> each.theme().verbatims());
    for (Stance stance : Stance.values()) {
      String header = words.get("column.statements", phrases.stance(stance));
      columns.named(header, 16, XlsxStyle.WHOLE, each -> each.theme().count(stance));
    }
    for (TermName term : TermName.values()) {
      String header = words.get("column.points", phrases.term(term));
      columns.named(header, 16, XlsxStyle.DECIMAL, each -> ReportTable.points(each.score(), term));
    }
    return columns.sheet("insights", pinned, printed, ReportTable.shown(report, options));
  }

  private void time(Columns<InsightEntry> columns) {
    Periods periods = report.summary().periods();
    if (periods != null) {
      columns
          .add("time", 18, XlsxStyle.TEXT, each -> Sparkline.of(each.timeline(), periods))
          .add("growth", 12, XlsxStyle.LONG, each -> words.get("growth." + each.growth().word()));
    }
    History history = report.history();
    if (history != null) {
      HistoryPhrases told = new HistoryPhrases(words);
      columns
          .add(
              "voices_before",
              11,
              XlsxStyle.WHOLE,
              each -> ReportTable.voicesBefore(report, each.theme().id()))
          .add("since", 26, XlsxStyle.LONG, each -> told.of(history, each).orElse(null));
    }
  }

  private static Quote best(InsightEntry insight) {
    return insight.theme().quotes().getFirst();
  }

  /** The expectation that answers it best, else the strongest of its theme. */
  private static @Nullable Quote wish(InsightEntry insight) {
    return insight.answers().isEmpty() ? insight.wish() : insight.answers().getFirst().quote();
  }

  private static @Nullable String text(@Nullable Quote quote) {
    return quote == null ? null : quote.text();
  }

  private static @Nullable Object wishOrigin(InsightEntry insight) {
    Quote wish = wish(insight);
    return wish == null ? null : wish.origin();
  }

  private String rests(InsightEntry insight) {
    return insight.fragility().stands()
        ? phrases.rests(insight)
        : insight.fragility().losses().stream()
            .map(phrases::loss)
            .collect(Collectors.joining(BETWEEN));
  }

  private String where(InsightEntry insight) {
    return String.join(BETWEEN, phrases.places(insight));
  }

  private static String subthemes(InsightEntry insight) {
    return insight.theme().subthemes().stream()
        .map(each -> each.label() + " (" + each.statements() + ")")
        .collect(Collectors.joining(BETWEEN));
  }
}
