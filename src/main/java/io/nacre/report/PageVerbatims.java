package io.nacre.report;

import io.nacre.corpus.Span;
import io.nacre.report.Report.Ending;
import io.nacre.report.Report.StatementEntry;
import io.nacre.report.Report.VerbatimEntry;
import io.nacre.stance.Stance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The verbatims as the page lists them, each with its statements. */
final class PageVerbatims {
  /** A page with more verbatims than this would be too heavy to open. */
  private static final int MOST_VERBATIMS = 5_000;

  /**
   * A verbatim with its statements.
   *
   * @param voice the number of its voice
   * @param facets the positions of its facets and of their values: {@code 0.3 1.0}
   */
  record Told(
      int voice, String kind, String ending, String facets, List<Piece> pieces, String from) {}

  /**
   * A stretch of a verbatim: a statement, or what stands between two.
   *
   * @param theme the id of its theme, or empty
   * @param tag what it does, where it does anything
   */
  record Piece(
      @Nullable Stance stance, String theme, @Nullable String tag, List<Legible.Run> runs) {}

  private final Report report;
  private final List<PageFacet> facets;
  private final Phrases phrases;
  private final PageOrigins origins;

  PageVerbatims(Report report, List<PageFacet> facets, Phrases phrases, PageOrigins origins) {
    this.report = report;
    this.facets = facets;
    this.phrases = phrases;
    this.origins = origins;
  }

  /** The verbatims, in the order of the report. */
  List<Told> told() {
    Map<Integer, List<StatementEntry>> statements =
        report.statements().stream().collect(Collectors.groupingBy(StatementEntry::verbatim));
    Map<String, Integer> voices = new HashMap<>();
    List<Told> told = new ArrayList<>();
    for (int i : shownVerbatims(statements)) {
      VerbatimEntry verbatim = report.verbatims().get(i);
      told.add(
          new Told(
              voices.computeIfAbsent(report.speaker(i), any -> voices.size()),
              verbatim.kind().word(),
              verbatim.ending().word(),
              facets(verbatim),
              pieces(verbatim, statements.getOrDefault(i, List.of())),
              origins.of(verbatim)));
    }
    return told;
  }

  /**
   * The positions of the verbatims to show, in order: all, or the sharpest where there are many.
   */
  private List<Integer> shownVerbatims(Map<Integer, List<StatementEntry>> statements) {
    int all = report.verbatims().size();
    if (all <= MOST_VERBATIMS) {
      return IntStream.range(0, all).boxed().toList();
    }
    return IntStream.range(0, all)
        .boxed()
        .sorted(
            Comparator.comparingInt(
                    (Integer i) -> sharpness(i, statements.getOrDefault(i, List.of())))
                .reversed()
                .thenComparing(Comparator.naturalOrder()))
        .limit(MOST_VERBATIMS)
        .sorted()
        .toList();
  }

  private int sharpness(int verbatim, List<StatementEntry> statements) {
    int most =
        statements.stream()
            .filter(each -> each.stance().concerns())
            .mapToInt(StatementEntry::intensity)
            .max()
            .orElse(-1);
    return report.verbatims().get(verbatim).ending() == Ending.SIGNAL ? Integer.MAX_VALUE : most;
  }

  private String facets(VerbatimEntry verbatim) {
    List<String> positions = new ArrayList<>();
    for (int i = 0; i < facets.size(); i++) {
      String value = verbatim.facets().get(facets.get(i).name());
      int position = value == null ? -1 : facets.get(i).position(value);
      if (position >= 0) {
        positions.add(i + "." + position);
      }
    }
    return String.join(" ", positions);
  }

  private List<Piece> pieces(VerbatimEntry verbatim, List<StatementEntry> statements) {
    List<Piece> pieces = new ArrayList<>();
    String text = verbatim.text();
    int at = 0;
    for (StatementEntry statement : statements) {
      Span span = statement.shown();
      if (span.start() > at) {
        pieces.add(new Piece(null, "", null, Legible.runs(text, at, span.start(), List.of())));
      }
      List<Span> cues = Report.CueEntry.stretches(statement.cues(), span.start());
      pieces.add(
          new Piece(
              statement.stance(),
              statement.theme() == null ? "" : statement.theme(),
              statement.stance() == Stance.NEUTRAL ? null : phrases.stance(statement.stance()),
              Legible.runs(text, span.start(), span.end(), cues)));
      at = span.end();
    }
    if (at < text.length()) {
      pieces.add(new Piece(null, "", null, Legible.runs(text, at, text.length(), List.of())));
    }
    return pieces;
  }
}
