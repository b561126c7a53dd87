package io.nacre.report;

import io.nacre.corpus.Intake;
import io.nacre.corpus.Kind;
import io.nacre.corpus.Language;
import io.nacre.corpus.SourceAccount;
import io.nacre.privacy.Masks;
import io.nacre.stance.Stance;
import io.nacre.study.History;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What tells how a workbook came about: what was read and found, how, and what its words mean. */
final class XlsxMethod {
  /** The words that are explained, by the ends of their keys. */
  private static final List<String> MEANINGS =
      List.of(
          "voice",
          "statement",
          "insight",
          "score",
          "intensity",
          "share",
          "confidence",
          "sides",
          "stance",
          "rests",
          "matrix",
          "signal");

  /**
   * A line of the sheet.
   *
   * @param look of the whole line, or null where each cell looks as its value asks
   * @param cells the values from the left, some of them null
   */
  record Line(@Nullable XlsxStyle look, List<@Nullable Object> cells) {
    Line {
      cells = Collections.unmodifiableList(new ArrayList<>(cells));
    }

    /** How a cell looks. */
    XlsxStyle style(int column) {
      if (look != null) {
        return look;
      }
      return switch (cells.get(column)) {
        case Number number -> column == 1 ? XlsxStyle.FIGURE : XlsxStyle.WHOLE;
        case LocalDate day -> XlsxStyle.DAY;
        case null, default -> XlsxStyle.LONG;
      };
    }
  }

  private final Report report;
  private final ReportOptions options;
  private final Messages words;
  private final Phrases phrases;
  private final List<Line> lines = new ArrayList<>();

  XlsxMethod(Report report, ReportOptions options) {
    this.report = report;
    this.options = options;
    this.words = new Messages(options.language());
    this.phrases = new Phrases(words);
  }

  /**
   * All lines.
   *
   * @param limits what does not stand in the workbook as it was said
   */
  List<Line> lines(List<String> limits) {
    read();
    found();
    rows();
    masked();
    listed("warnings", report.intake().warnings());
    listed("skipped", report.intake().skipped());
    history();
    made();
    listed("limits", limits.isEmpty() ? List.of(words.get("limit.none")) : limits);
    if (isNamed()) {
      line("", words.get("limit.names"));
    }
    meanings();
    return lines;
  }

  private void read() {
    Report.Summary summary = report.summary();
    section("read");
    told("verbatims", summary.verbatims());
    told("files", report.intake().sources().size());
    told("voices", summary.allVoices());
    told("customers", summary.voices(Kind.CUSTOMER));
    told("field", summary.voices(Kind.FIELD));
    if (summary.voices(Kind.FIELD) == 0) {
      line("", words.get("method.unsided"));
    }
    told("from", summary.from());
    told("to", summary.to());
    summary.languages().forEach((language, count) -> told("language." + language, count));
    int other = summary.languages().getOrDefault(Language.OTHER.code(), 0);
    if (other > 0) {
      line("", words.get("language.other", other));
    }
  }

  private void found() {
    Report.Summary summary = report.summary();
    section("found");
    told("statements", summary.statements());
    told("themes", (int) report.themes().count());
    told("insights", report.insights().size());
    if (report.insights().isEmpty()) {
      line("", phrases.noInsight(report));
    }
    told("signals", report.signals().size());
    told("in_theme", summary.inTheme());
    told("with_signal", summary.withSignal());
    told("uninformative", summary.uninformative());
    told("alone", summary.rest() - summary.uninformative());
  }

  private void rows() {
    Intake intake = report.intake();
    section("rows");
    List<String> header = new ArrayList<>();
    for (String column :
        List.of("file", "reading", "read", "accepted", "duplicate", "empty", "rejected")) {
      header.add(words.get("column." + column));
    }
    lines.add(new Line(XlsxStyle.HEADER, List.copyOf(header)));
    for (SourceAccount file : intake.sources()) {
      line(
          file.source(),
          file.reading(),
          file.read(),
          file.accepted(),
          file.duplicate(),
          file.empty(),
          file.rejected());
    }
    line(
        words.get("method.total"),
        null,
        intake.read(),
        intake.accepted(),
        intake.duplicate(),
        intake.empty(),
        intake.rejected());
  }

  /** Whether voices have the names that the data give. */
  private boolean isNamed() {
    return !report.summary().masked().containsKey(Masks.VOICE)
        && report.verbatims().stream().anyMatch(each -> each.voice() != null);
  }

  private void masked() {
    if (!report.summary().masked().isEmpty()) {
      section("masked");
      MaskPhrases.of(report.summary().masked(), words).forEach(each -> line("", each));
    }
  }

  private void listed(String key, List<String> all) {
    if (!all.isEmpty()) {
      section(key);
      all.forEach(each -> line("", each));
    }
  }

  private void history() {
    History history = report.history();
    if (history != null) {
      HistoryPhrases told = new HistoryPhrases(words);
      section("history");
      line("", told.last(history));
      for (HistoryPhrases.Line event : told.lines(report, history)) {
        line(event.fate(), event.label() + " (" + event.id() + ", " + event.voices() + ")");
      }
    }
  }

  private void made() {
    section("made");
    told("version", options.provenance().version());
    options.provenance().options().forEach(this::line);
    if (options.by() != null) {
      line("--by", options.by());
    }
    Stance stance = options.stance();
    if (stance != null) {
      line("--stance", stance.word());
      line("", words.get("filter", phrases.stance(stance), report.insights().size()));
    }
    int shown = ReportTable.shown(report, options).size();
    if (stance == null && shown < report.insights().size()) {
      line("--top", options.top());
      line("", words.get("insight.more", report.insights().size() - shown));
    }
  }

  private void meanings() {
    section("words");
    for (String word : MEANINGS) {
      line(words.get("method.word." + word), words.get("method.means." + word));
    }
    phrases.legendOfTime(report).ifPresent(legend -> line(words.get("column.time"), legend));
  }

  private void section(String key) {
    if (!lines.isEmpty()) {
      lines.add(new Line(null, List.of()));
    }
    lines.add(new Line(XlsxStyle.TITLE, List.of(words.get("method." + key))));
  }

  /** A figure with its name; nothing where it is not known. */
  private void told(String key, @Nullable Object figure) {
    if (figure != null) {
      line(words.get("method." + key), figure);
    }
  }

  private void line(@Nullable Object... cells) {
    lines.add(new Line(null, Arrays.asList(cells)));
  }
}
