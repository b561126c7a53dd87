package io.nacre.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A matrix as shades: how large a share of the voices of each value name each insight. What was
 * told by fewer voices than {@link #LEAST} is masked: a share of so few says nothing, and might
 * tell who they are.
 *
 * @param facet the name of the facet
 * @param columns its values
 * @param rows a row for each insight
 */
record HeatMap(String facet, List<Column> columns, List<Row> rows) {
  /** So many voices must have been heard for a share to be shown. */
  static final int LEAST = 5;

  /** How many shades there are above none. */
  private static final int SHADES = 8;

  /** A value of the facet, empty for verbatims without one, and how many voices were heard. */
  record Column(String value, String heard) {}

  /** The shares of one insight. */
  record Row(String theme, String label, List<Cell> cells) {}

  /**
   * One share.
   *
   * @param look {@code h0} to {@code h8}, {@code few} or {@code none}
   * @param text how many voices; empty where it is masked or nobody was heard
   */
  record Cell(String look, String text) {}

  HeatMap {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  static HeatMap of(Report.Matrix matrix) {
    double most =
        matrix.rows().stream()
            .filter(cell -> cell.exposed() >= LEAST && !cell.value().isEmpty())
            .mapToDouble(HeatMap::share)
            .max()
            .orElse(0);
    List<Row> rows = new ArrayList<>();
    for (List<Report.Cell> cells : matrix.byTheme().values()) {
      Report.Cell first = cells.getFirst();
      rows.add(
          new Row(
              first.theme(), first.label(), cells.stream().map(cell -> cell(cell, most)).toList()));
    }
    List<Column> columns =
        matrix.rows().stream()
            .limit(matrix.values().size())
            .map(cell -> new Column(cell.value(), heard(cell)))
            .toList();
    return new HeatMap(matrix.facet(), columns, rows);
  }

  /** Whether two places or more can be compared. */
  boolean compares() {
    return columns.stream()
            .filter(column -> !column.value().isEmpty() && !column.heard().startsWith("<"))
            .count()
        >= 2;
  }

  private static String heard(Report.Cell cell) {
    return cell.exposed() > 0 && cell.exposed() < LEAST
        ? "< " + LEAST
        : String.valueOf(cell.exposed());
  }

  private static double share(Report.Cell cell) {
    return (double) cell.voices() / cell.exposed();
  }

  private static Cell cell(Report.Cell cell, double most) {
    if (cell.exposed() == 0) {
      return new Cell("none", "");
    }
    if (cell.exposed() < LEAST) {
      return new Cell("few", "");
    }
    int shade =
        cell.voices() == 0 ? 0 : Math.min(SHADES, (int) Math.ceil(SHADES * share(cell) / most));
    return new Cell("h" + shade, String.valueOf(cell.voices()));
  }
}
