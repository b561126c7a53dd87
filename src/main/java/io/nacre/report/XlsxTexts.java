package io.nacre.report;

import io.nacre.corpus.Kind;
import io.nacre.report.Report.Ending;
import io.nacre.report.Report.Quote;
import io.nacre.report.Report.SignalEntry;
import io.nacre.report.Report.StatementEntry;
import io.nacre.report.Report.ThemeEntry;
import io.nacre.report.Report.VerbatimEntry;
import io.nacre.report.XlsxSheet.Columns;
import io.nacre.stance.Stance;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The sheets with a row for each text: quotes, verbatims, weak signals. */
final class XlsxTexts {
  private static final String BETWEEN = "; ";
  private static final int FACET = 16;

  /** A weak signal with its rank among all. */
  record Ranked(int rank, SignalEntry signal) {
    private Quote quote() {
      return signal.quote();
    }
  }

  private final Report report;
  private final ReportOptions options;
  private final Messages words;
  private final Map<Stance, String> stances = new EnumMap<>(Stance.class);
  private final Map<Kind, String> kinds = new EnumMap<>(Kind.class);
  private final Map<Ending, String> endings = new EnumMap<>(Ending.class);
  private final Set<String> facets;
  private final List<ThemeEntry> themes;
  private final Map<String, Integer> positions = new HashMap<>();

  XlsxTexts(Report report, ReportOptions options) {
    this.report = report;
    this.options = options;
    this.words = new Messages(options.language());
    for (Stance stance : Stance.values()) {
      stances.put(stance, words.get("stance." + stance.word()));
    }
    for (Kind kind : Kind.values()) {
      kinds.put(kind, words.get("kind." + kind.word()));
    }
    for (Ending ending : Ending.values()) {
      endings.put(ending, words.get("ending." + ending.word()));
    }
    facets = report.facets().keySet();
    themes = report.themes().toList();
    themes.forEach(theme -> positions.put(theme.id(), positions.size()));
  }

  /** Every statement of a theme: those of the insights by rank, the sharpest first. */
  XlsxSheet<StatementEntry> quotes() {
    Columns<StatementEntry> columns = new Columns<>(words);
    columns
        .add("rank", 8, XlsxStyle.WHOLE, this::rank)
        .add("theme", 22, XlsxStyle.LONG, each -> themes.get(position(each)).label())
        .add("id", 7, XlsxStyle.TEXT, StatementEntry::theme)
        .add("statement", 70, XlsxStyle.LONG, StatementEntry::text)
        .add("stance", 14, XlsxStyle.TEXT, each -> stances.get(each.stance()))
        .add("intensity", 10, XlsxStyle.WHOLE, StatementEntry::intensity)
        .add("cues", 28, XlsxStyle.LONG, StatementEntry::cueWords)
        .add("kind", 10, XlsxStyle.TEXT, each -> kinds.get(each.kind()))
        .add("voice", 18, XlsxStyle.TEXT, StatementEntry::voice)
        .add("date", 12, XlsxStyle.DAY, StatementEntry::date);
    int printed = columns.size();
    columns.add("subtheme", 22, XlsxStyle.LONG, StatementEntry::subtheme);
    facets(columns, each -> report.verbatims().get(each.verbatim()));
    columns
        .add("verbatim_id", 18, XlsxStyle.TEXT, StatementEntry::id)
        .add("file", 44, XlsxStyle.TEXT, each -> each.origin().source())
        .add("line", 8, XlsxStyle.WHOLE, each -> each.origin().line());
    List<StatementEntry> rows =
        report.statements().stream()
            .filter(each -> each.theme() != null && ReportTable.shows(options, each.stance()))
            .sorted(
                Comparator.comparingInt(this::position)
                    .thenComparing(Comparator.comparingInt(StatementEntry::intensity).reversed()))
            .toList();
    return columns.sheet("quotes", 0, printed, rows);
  }

  /** Every verbatim and where it ended. */
  XlsxSheet<VerbatimEntry> verbatims() {
    Columns<VerbatimEntry> columns = new Columns<>(words);
    columns
        .add("verbatim", 80, XlsxStyle.LONG, VerbatimEntry::text)
        .add("ending", 16, XlsxStyle.LONG, each -> endings.get(each.ending()))
        .add("theme", 22, XlsxStyle.LONG, VerbatimEntry::label)
        .add("id", 7, XlsxStyle.TEXT, VerbatimEntry::theme)
        .add("stance", 14, XlsxStyle.TEXT, each -> stances.get(each.stance()))
        .add(
            "stances",
            20,
            XlsxStyle.LONG,
            each -> each.stances().stream().map(stances::get).collect(Collectors.joining(BETWEEN)))
        .add("kind", 10, XlsxStyle.TEXT, each -> kinds.get(each.kind()))
        .add("voice", 18, XlsxStyle.TEXT, VerbatimEntry::voice)
        .add("date", 12, XlsxStyle.DAY, VerbatimEntry::date);
    int printed = columns.size();
    facets(columns, each -> each);
    columns
        .add("verbatim_id", 18, XlsxStyle.TEXT, VerbatimEntry::id)
        .add("file", 44, XlsxStyle.TEXT, each -> each.origin().source())
        .add("line", 8, XlsxStyle.WHOLE, each -> each.origin().line());
    return columns.sheet("verbatims", 0, printed, ReportTable.shownVerbatims(report, options));
  }

  /** The weak signals, the sharpest first. */
  XlsxSheet<Ranked> signals() {
    Columns<Ranked> columns = new Columns<>(words);
    columns
        .add("rank", 8, XlsxStyle.WHOLE, Ranked::rank)
        .add("statement", 80, XlsxStyle.LONG, each -> each.quote().text())
        .add("alarms", 26, XlsxStyle.LONG, each -> String.join(BETWEEN, each.signal().alarms()))
        .add("stance", 14, XlsxStyle.TEXT, each -> stances.get(each.quote().stance()))
        .add(
            "sharpness",
            12,
            XlsxStyle.DECIMAL,
            each -> ReportTable.rounded(each.signal().sharpness()))
        .add("kind", 10, XlsxStyle.TEXT, each -> kinds.get(each.quote().kind()))
        .add("verbatim_id", 18, XlsxStyle.TEXT, each -> each.quote().id())
        .add("file", 44, XlsxStyle.TEXT, each -> each.quote().origin().source())
        .add("line", 8, XlsxStyle.WHOLE, each -> each.quote().origin().line());
    List<Ranked> rows =
        IntStream.range(0, report.signals().size())
            .mapToObj(i -> new Ranked(i + 1, report.signals().get(i)))
            .filter(each -> ReportTable.shows(options, each.quote().stance()))
            .toList();
    return columns.sheet("signals", 0, rows);
  }

  /** A column for each facet of the data. */
  private <T> void facets(Columns<T> columns, Function<T, VerbatimEntry> verbatim) {
    for (String facet : facets) {
      columns.named(facet, FACET, XlsxStyle.TEXT, each -> verbatim.apply(each).facets().get(facet));
    }
  }

  /** The position of its theme among all themes, of which the insights come first. */
  private int position(StatementEntry statement) {
    return Objects.requireNonNull(positions.get(statement.theme()));
  }

  private @Nullable Integer rank(StatementEntry statement) {
    int position = position(statement);
    return position < report.insights().size() ? report.insights().get(position).rank() : null;
  }
}
