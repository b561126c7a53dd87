package io.nacre.report;

import io.nacre.corpus.Kind;
import io.nacre.corpus.OneLine;
import io.nacre.corpus.Rejection;
import io.nacre.insight.Periods;
import io.nacre.insight.Triangulation;
import io.nacre.report.Report.Ending;
import io.nacre.report.Report.InsightEntry;
import io.nacre.report.Report.Quote;
import io.nacre.report.Report.ThemeEntry;
import io.nacre.stance.Stance;
import io.nacre.study.History;
import io.nacre.theme.Confidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the HTML page shows, in the words of its language: its templates only lay it out. */
final class Page {
  private static final String BETWEEN = " · ";

  /** A facet with more values than this makes no picture. */
  private static final int MOST_VALUES = 24;

  private static final int MOST_FACETS = 8;

  /** Columns of a label. */
  private static final int LABEL = 60;

  /** What is only listed stops here; the verbatims below hold the rest of it. */
  private static final int MOST_LISTED = 200;

  /** A figure of the summary. */
  record Tile(String name, String figure, String note) {}

  /** A part of the page that the navigation leads to. */
  record Section(String id, String name) {}

  /** A remark on how far an insight can be trusted. */
  record Chip(String kind, String text) {}

  /** A statement that is shown as there is no theme. */
  record Listed(Quote quote, String title) {}

  /** An insight in the table of all. */
  record Row(
      int rank,
      String id,
      String anchor,
      String label,
      List<String> figures,
      String sides,
      String confidence) {}

  /** How many statements of a theme do what, in the order of {@link #stances()}. */
  record Balance(String id, String label, List<Integer> counts) {}

  /** A group of themes that are no insights. */
  record Themes(String id, String name, List<ThemeEntry> themes) {}

  /** Words with their origin. */
  record Line(String text, String from) {}

  /** A word and what it means. */
  record Term(String name, String meaning) {}

  private final Report report;
  private final ReportOptions options;
  private final Messages words;
  private final Phrases phrases;
  private final PageAssets assets = PageAssets.load();
  private final List<InsightEntry> insights;
  private final List<PageFacet> facets;
  private final PageOrigins origins;
  private final List<PageVerbatims.Told> verbatims;
  private final List<HeatMap> heatMaps;

  Page(Report report, ReportOptions options) {
    this.report = report;
    this.options = options;
    this.words = new Messages(options.language());
    this.origins = new PageOrigins(report, words);
    this.phrases = new Phrases(words, origins::within);
    this.insights = ReportTable.shown(report, options);
    this.facets = PageFacet.of(report);
    this.verbatims = new PageVerbatims(report, facets, phrases, origins).told();
    this.heatMaps = findHeatMaps();
  }

  String lang() {
    return options.language().code();
  }

  Report report() {
    return report;
  }

  Phrases phrases() {
    return phrases;
  }

  PageAssets assets() {
    return assets;
  }

  Provenance provenance() {
    return options.provenance();
  }

  /** A word that only the page has. */
  String word(String key, Object... values) {
    return words.get("page." + key, values);
  }

  /** A word that other reports have as well. */
  String message(String key, Object... values) {
    return words.get(key, values);
  }

  /** The words of a user on one line. */
  String line(String text) {
    return OneLine.of(text);
  }

  /** The label of a theme, short enough for a table. */
  String label(String label) {
    return Layout.cut(OneLine.of(label), LABEL);
  }

  /** The name of a file, without the folder that all are in. */
  String file(String name) {
    return line(origins.within(name));
  }

  String title() {
    return word("title", report.summary().allVoices());
  }

  /** What stands before a quotation. */
  String title(String words) {
    return message("title", words);
  }

  // The summary.

  /** What was read and found, in figures. */
  List<Tile> tiles() {
    Report.Summary summary = report.summary();
    List<Tile> tiles = new ArrayList<>();
    int customers = summary.voices(Kind.CUSTOMER);
    int field = summary.voices(Kind.FIELD);
    String sides =
        field == 0
            ? ""
            : message(
                "headline.both",
                message("voices.customers", customers),
                message("voices.field", field));
    tiles.add(new Tile(word("voices"), number(summary.allVoices()), sides));
    tiles.add(
        new Tile(
            word("verbatims"),
            number(summary.verbatims()),
            message("header.files", report.intake().sources().size())));
    long fragile = insights(Confidence.FRAGILE);
    tiles.add(
        new Tile(
            word("insights"),
            number(report.insights().size()),
            word(
                "tile.confidence",
                insights(Confidence.SOLID),
                insights(Confidence.FAIR),
                fragile)));
    if (summary.verbatims() > 0) {
      tiles.add(
          new Tile(
              word("tile.coverage"),
              message("percent", Math.round(100.0 * summary.inTheme() / summary.verbatims())),
              word("tile.coverage.note", summary.withSignal(), summary.rest())));
    }
    return tiles;
  }

  private long insights(Confidence confidence) {
    return report.insights().stream()
        .filter(insight -> insight.theme().confidence() == confidence)
        .count();
  }

  private String number(int value) {
    return words.number(value);
  }

  /** How far the report can be trusted, in sentences. */
  List<String> trust() {
    List<String> trust = new ArrayList<>();
    List<InsightEntry> all = report.insights();
    if (all.isEmpty()) {
      return trust;
    }
    boolean sides =
        report.summary().voices(Kind.CUSTOMER) > 0 && report.summary().voices(Kind.FIELD) > 0;
    if (sides) {
      List<InsightEntry> both =
          all.stream().filter(each -> each.triangulation() == Triangulation.CONFIRMED).toList();
      long lone = both.stream().filter(each -> each.field() == 1 || each.customers() == 1).count();
      trust.add(word("trust.sides", both.size(), all.size(), lone));
    }
    long stand = all.stream().filter(each -> each.fragility().stands()).count();
    trust.add(word("trust.stands", stand, all.size(), report.intake().sources().size()));
    trust.add(
        word(
            "trust.confidence",
            insights(Confidence.SOLID),
            all.size(),
            insights(Confidence.FRAGILE)));
    long lost = report.intake().rejected();
    trust.add(word("trust.rows", lost, report.intake().read()));
    if (report.summary().periods() == null) {
      trust.add(word("trust.dates"));
    }
    return trust;
  }

  /** The parts of the page. */
  List<Section> sections() {
    List<Section> sections = new ArrayList<>();
    sections.add(new Section("insights", word("insights")));
    if (report.history() != null) {
      sections.add(new Section("history", word("history")));
    }
    if (!heatMaps().isEmpty()) {
      sections.add(new Section("heat", word("heat")));
    }
    if (hasTimeline()) {
      sections.add(new Section("timeline", word("timeline")));
    }
    if (report.hasThemes()) {
      sections.add(new Section("balance", word("balance")));
    }
    sections.add(new Section("signals", word("signals")));
    otherThemes().forEach(group -> sections.add(new Section(group.id(), group.name())));
    sections.add(new Section("rest", word("rest")));
    sections.add(new Section("account", word("account")));
    sections.add(new Section("method", word("method")));
    sections.add(new Section("verbatims", word("verbatims")));
    return sections;
  }

  // The insights.

  List<InsightEntry> insights() {
    return insights;
  }

  /** What says that only some insights are shown, or null. */
  @Nullable String filtered() {
    Stance stance = options.stance();
    return stance == null
        ? null
        : message("filter", phrases.stance(stance), report.insights().size());
  }

  /** What says that there are more insights, or null. */
  @Nullable String more() {
    int more = report.insights().size() - insights.size();
    return more == 0 || options.stance() != null ? null : message("insight.more", more);
  }

  /** The statements to show where there is no theme. */
  List<Listed> listed() {
    return report.listedStatements().stream()
        .map(each -> new Listed(each.quote(), title(phrases.stance(each.stance()))))
        .toList();
  }

  /** Every insight that is shown, in figures. */
  List<Row> overview() {
    return insights.stream()
        .map(each ->
            new Row(
                each.rank(),
                each.theme().id(),
                anchor(each.theme()),
                label(each.theme().label()),
                List.of(
                    score(each),
                    number(each.concerned()),
                    word("between", percent(each.share().low()), percent(each.share().high())),
                    words.number(each.intensity(), 0),
                    number(each.voicesBy(Stance.IRRITANT)),
                    number(each.voicesBy(Stance.EXPECTATION)),
                    number(each.voicesBy(Stance.WORKAROUND))),
                word("sides." + each.triangulation().word()),
                word("confidence." + each.theme().confidence().word())))
        .toList();
  }

  private String percent(double share) {
    return message("percent", Math.round(100 * share));
  }

  String score(InsightEntry insight) {
    return words.number(insight.score().value(), 0);
  }

  /** The place of a theme in the page. */
  String anchor(ThemeEntry theme) {
    return anchor(theme.id());
  }

  String anchor(String theme) {
    return "theme-" + theme;
  }

  String keyphrases(ThemeEntry theme) {
    return line(
        theme.keyphrases().stream()
            .filter(phrase -> !phrase.equals(theme.label()))
            .collect(Collectors.joining(BETWEEN)));
  }

  String count(ThemeEntry theme) {
    return message("count.verbatims", theme.verbatims());
  }

  /** On which side it is heard, how sure it is, what it rests on, how it moves. */
  List<Chip> chips(InsightEntry insight) {
    List<Chip> chips = new ArrayList<>();
    chips.add(new Chip(insight.triangulation().word(), phrases.sides(insight)));
    Confidence confidence = insight.theme().confidence();
    chips.add(new Chip(confidence.word(), message("confidence." + confidence.word())));
    chips.add(new Chip(insight.fragility().stands() ? "stands" : "falls", phrases.rests(insight)));
    if (!insight.timeline().isEmpty()) {
      chips.add(new Chip(insight.growth().word(), phrases.growth(insight)));
    }
    History history = report.history();
    if (history != null) {
      new HistoryPhrases(words)
          .of(history, insight)
          .ifPresent(since -> chips.add(new Chip("since", since)));
    }
    chips.removeIf(chip -> chip.text().isEmpty());
    return chips;
  }

  /** What answers it, but for what its own quotations say already. */
  List<Report.AnswerEntry> answers(InsightEntry insight) {
    return insight.answers().stream()
        .filter(answer -> !insight.theme().quotes().contains(answer.quote()))
        .toList();
  }

  /** Its strongest wish where nothing answers it and no quotation says it already, or null. */
  @Nullable Quote wish(InsightEntry insight) {
    Quote wish = insight.wish();
    return wish == null || insight.theme().quotes().contains(wish) ? null : wish;
  }

  /** Where it is heard. */
  List<String> places(InsightEntry insight) {
    return phrases.places(insight);
  }

  /** What the statements of a theme do. */
  String counts(ThemeEntry theme) {
    return word("counts", theme.size(), phrases.counts(theme));
  }

  /** Its words, the cues apart. */
  List<Legible.Run> runs(Quote quote) {
    return Legible.runs(quote.text(), 0, quote.text().length(), quote.cues());
  }

  /** Who said a quotation and where it stands. */
  String from(Quote quote) {
    return origins.of(quote);
  }

  // What changed, where and when.

  /** The report that is compared with, or null. */
  @Nullable String last() {
    History history = report.history();
    return history == null ? null : new HistoryPhrases(words).last(history);
  }

  /** What became of the insights of the last report. */
  List<HistoryPhrases.Line> fates() {
    History history = report.history();
    return history == null ? List.of() : new HistoryPhrases(words).lines(report, history);
  }

  /** The matrices of all facets that make a picture, the one that is asked for first. */
  List<HeatMap> heatMaps() {
    return heatMaps;
  }

  private List<HeatMap> findHeatMaps() {
    if (report.insights().isEmpty()) {
      return List.of();
    }
    String by = options.by();
    Set<String> shown =
        insights.stream().map(each -> each.theme().id()).collect(Collectors.toSet());
    Stream<HeatMap> others =
        facets.stream()
            .map(PageFacet::name)
            .filter(name -> !name.equals(by))
            .map(name -> heatMap(name, shown))
            .filter(map -> map.columns().size() <= MOST_VALUES && map.compares());
    return Stream.concat(Stream.ofNullable(by).map(name -> heatMap(name, shown)), others)
        .limit(MOST_FACETS)
        .toList();
  }

  private HeatMap heatMap(String facet, Set<String> themes) {
    return HeatMap.of(report.matrix(facet).only(themes));
  }

  /** A value of a facet; verbatims may have none. */
  String value(String value) {
    return value.isEmpty() ? message("matrix.none") : line(value);
  }

  boolean hasTimeline() {
    return report.summary().periods() != null && !insights.isEmpty();
  }

  String timelineNote() {
    Periods periods = Objects.requireNonNull(report.summary().periods());
    return word("timeline.note", message("period." + periods.unit().word()));
  }

  /** The first day of each period. */
  List<String> starts() {
    Periods periods = report.summary().periods();
    return periods == null ? List.of() : periods.starts().stream().map(words::date).toList();
  }

  /** How many voices were heard in each period. */
  List<Integer> heard() {
    Periods periods = report.summary().periods();
    return periods == null ? List.of() : periods.voices();
  }

  /** The stances, those that hurt first. */
  List<Stance> stances() {
    return List.of(
        Stance.IRRITANT,
        Stance.WORKAROUND,
        Stance.EXPECTATION,
        Stance.NEUTRAL,
        Stance.ADVICE,
        Stance.DELIGHT);
  }

  /** What the statements of all texts and of each theme do. */
  List<Balance> balances() {
    Map<Stance, Integer> all = new TreeMap<>();
    report.statements().forEach(each -> all.merge(each.stance(), 1, Integer::sum));
    List<Balance> balances = new ArrayList<>();
    balances.add(
        new Balance(
            "",
            word("balance.all"),
            stances().stream().map(each -> all.getOrDefault(each, 0)).toList()));
    report
        .themes()
        .forEach(theme ->
            balances.add(
                new Balance(
                    theme.id(),
                    label(theme.label()),
                    stances().stream().map(theme::count).toList())));
    return balances;
  }

  // What is no insight.

  List<Report.SignalEntry> signals() {
    return ReportTable.shownSignals(report, options);
  }

  List<Themes> otherThemes() {
    return Stream.of(
            new Themes("strengths", word("strengths"), report.strengths()),
            new Themes("others", word("others"), report.others()))
        .filter(group -> !group.themes().isEmpty())
        .toList();
  }

  String restNote() {
    Report.Summary summary = report.summary();
    return word("rest.note", summary.rest(), summary.uninformative());
  }

  /** The verbatims in no theme and without a signal. */
  List<Line> rest() {
    return report.verbatims().stream()
        .filter(each -> each.ending() == Ending.ALONE || each.ending() == Ending.UNINFORMATIVE)
        .limit(MOST_LISTED)
        .map(each -> new Line(Legible.of(each.text()), origins.of(each)))
        .toList();
  }

  // The verbatims.

  List<PageVerbatims.Told> verbatims() {
    return verbatims;
  }

  /** What says that not all verbatims are shown, or null. */
  @Nullable String cut() {
    int all = report.verbatims().size();
    return all > verbatims.size() ? word("verbatims.cut", verbatims.size(), all) : null;
  }

  // How it was made.

  /** Rejected rows, skipped files and warnings. */
  List<String> notes() {
    return Stream.of(
            report.intake().rejections().stream().limit(MOST_LISTED).map(this::rejection),
            report.intake().skipped().stream().map(each -> word("skipped", file(each))),
            report.intake().warnings().stream().map(each -> word("warning", file(each))))
        .flatMap(each -> each)
        .toList();
  }

  private String rejection(Rejection rejection) {
    return message(
        "account.rejected", file(rejection.origin().toString()), line(rejection.reason()));
  }

  /** What the words of the page mean. */
  List<Term> method() {
    Stream<Term> own =
        Stream.of("theme", "score")
            .map(key -> new Term(word("method." + key), word("method." + key + ".is")));
    Stream<Term> shared =
        Stream.of(
                "insight",
                "voice",
                "statement",
                "stance",
                "intensity",
                "share",
                "sides",
                "confidence",
                "rests",
                "signal")
            .map(key -> new Term(message("method.word." + key), message("method.means." + key)));
    return Stream.concat(own, shared).toList();
  }

  /** The version, and the options that can change what is found. */
  List<Term> options() {
    List<Term> terms = new ArrayList<>();
    terms.add(new Term("nacre", provenance().version()));
    provenance().options().forEach((name, value) -> terms.add(new Term(name, line(value))));
    return terms;
  }

  /** What the charts and the filters need, as JSON that is safe within a script element. */
  String data() {
    return PageData.of(this, words, facets);
  }
}
