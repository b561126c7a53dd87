package io.nacre.report;

import io.nacre.corpus.Kind;
import io.nacre.corpus.OneLine;
import io.nacre.corpus.Origin;
import io.nacre.corpus.Span;
import io.nacre.corpus.Verbatim;
import io.nacre.index.Hit;
import io.nacre.index.StatementThemes;
import io.nacre.stance.Stance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A match in its context, or a statement that was found by fields only.
 *
 * @param span where the match stands in the text of the verbatim as masked, else the statement
 * @param left what stands before it in the verbatim, on one line and cut; "" without a match
 * @param hit the match on one line; "" without one
 * @param right what stands behind it, likewise
 * @param text the statement
 * @param theme the id of its theme, or null
 * @param label what the theme is called, or null
 */
record ConcordanceLine(
    Origin origin,
    String id,
    int statement,
    Span span,
    String left,
    String hit,
    String right,
    String text,
    Stance stance,
    int intensity,
    @Nullable String theme,
    @Nullable String label,
    Kind kind,
    @Nullable String voice,
    @Nullable LocalDate date) {
  /** The columns of a table of them. */
  static final List<String> COLUMNS =
      List.of(
          "source",
          "line",
          "id",
          "statement",
          "start",
          "end",
          "left",
          "hit",
          "right",
          "text",
          "stance",
          "intensity",
          "theme",
          "label",
          "kind",
          "voice",
          "date");

  /** The lines of a hit: one for each match, else one. */
  static List<ConcordanceLine> of(Hit hit, StatementThemes themes, int context) {
    List<ConcordanceLine> lines = new ArrayList<>();
    String text = hit.row().masked().verbatim().text();
    for (Span match : hit.matches()) {
      String left = between(text, before(text, match, context), match.start()).stripLeading();
      String right = between(text, match.end(), after(text, match, context)).stripTrailing();
      lines.add(
          line(
              hit,
              themes,
              match,
              Layout.cutStart(left, context),
              OneLine.of(match.of(text)),
              Layout.cut(right, context)));
    }
    return lines.isEmpty() ? List.of(line(hit, themes, hit.span(), "", "", "")) : lines;
  }

  /** A stretch of a text on one line, with the spaces at its ends, which bars keep. */
  private static String between(String text, int start, int end) {
    String line = OneLine.of("|" + text.substring(start, end) + "|");
    return line.substring(1, line.length() - 1);
  }

  /** Where enough of the text before a match starts; more than is shown, as spaces may go. */
  private static int before(String text, Span match, int context) {
    return OneLine.whole(text, Math.max(0, match.start() - 4 * context));
  }

  private static int after(String text, Span match, int context) {
    return OneLine.whole(text, Math.min(text.length(), match.end() + 4 * context));
  }

  private static ConcordanceLine line(
      Hit hit, StatementThemes themes, Span span, String left, String match, String right) {
    Verbatim verbatim = hit.row().masked().verbatim();
    String theme = themes.theme(hit.row().key(), hit.number());
    return new ConcordanceLine(
        verbatim.origin(),
        verbatim.shownId(),
        hit.number(),
        span,
        left,
        match,
        right,
        hit.span().of(verbatim.text()),
        hit.reading().stance(),
        hit.reading().intensity(),
        theme,
        theme == null ? null : themes.label(theme),
        verbatim.kind(),
        verbatim.voice(),
        verbatim.date());
  }

  /** The cells of a table, one for each of the {@link #COLUMNS}. */
  List<@Nullable Object> cells() {
    return Arrays.asList(
        origin.source(),
        origin.line(),
        id,
        statement,
        span.start(),
        span.end(),
        left,
        hit,
        right,
        text,
        stance.word(),
        intensity,
        theme,
        label,
        kind.word(),
        voice,
        date == null ? null : date.toString());
  }
}
