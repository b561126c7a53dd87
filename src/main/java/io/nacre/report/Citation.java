package io.nacre.report;

import io.nacre.report.Report.StatementEntry;
import io.nacre.report.Report.ThemeEntry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that stands behind one figure.
 *
 * @param theme the theme
 * @param figure the figure
 * @param units what the figure counts, each with its rows; so many as the figure says
 */
public record Citation(ThemeEntry theme, Figure figure, List<List<Row>> units) {
  /** The columns of a row in tables. */
  static final List<String> COLUMNS =
      List.of(
          "figure",
          "number",
          "voice",
          "kind",
          "date",
          "id",
          "statement",
          "stance",
          "intensity",
          "text",
          "verbatim",
          "source",
          "line");

  /**
   * A statement that counts, in the text that it stands in.
   *
   * @param verbatim the whole text as masked
   */
  public record Row(StatementEntry statement, String verbatim) {}

  public Citation {
    units = units.stream().map(List::copyOf).toList();
  }

  /** What stands behind a figure of a theme, in the order of the files. */
  public static Citation of(Report report, ThemeEntry theme, Figure figure) {
    Map<String, List<Row>> units = new LinkedHashMap<>();
    for (StatementEntry statement : report.statements()) {
      if (theme.id().equals(statement.theme()) && figure.counts(statement)) {
        String verbatim = report.verbatims().get(statement.verbatim()).text();
        units
            .computeIfAbsent(figure.unit(statement), any -> new ArrayList<>())
            .add(new Row(statement, verbatim));
      }
    }
    return new Citation(theme, figure, List.copyOf(units.values()));
  }

  /** The cells of each row, as the {@linkplain #COLUMNS columns} say. */
  List<List<@Nullable Object>> cells() {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (int i = 0; i < units.size(); i++) {
      for (Row row : units.get(i)) {
        StatementEntry said = row.statement();
        rows.add(
            Arrays.asList(
                figure.word(),
                i + 1,
                said.voice(),
                said.kind().word(),
                said.date() == null ? null : said.date().toString(),
                said.id(),
                said.number(),
                said.stance().word(),
                said.intensity(),
                said.text(),
                row.verbatim(),
                said.origin().source(),
                said.origin().line()));
      }
    }
    return rows;
  }
}
