package io.nacre.report;

import io.nacre.report.Report.Cell;
import io.nacre.report.XlsxSheet.Columns;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The sheet with a row for each facet, insight and value: how many of its voices name it. */
final class XlsxMatrix {
  private static final int FEWEST_VALUES = 2;
  private static final int MOST_VALUES = 40;

  /** A cell of the matrix of a facet. */
  record Row(String facet, Cell cell) {}

  private XlsxMatrix() {}

  static XlsxSheet<Row> sheet(Report report, ReportOptions options) {
    Messages words = new Messages(options.language());
    Map<String, Integer> ranks = new HashMap<>();
    report.insights().forEach(insight -> ranks.put(insight.theme().id(), insight.rank()));
    Columns<Row> columns = new Columns<>(words);
    columns
        .add("facet", 18, XlsxStyle.LONG, Row::facet)
        .add(
            "value",
            26,
            XlsxStyle.LONG,
            row -> row.cell().value().isEmpty() ? words.get("matrix.none") : row.cell().value())
        .add("rank", 8, XlsxStyle.WHOLE, row -> ranks.get(row.cell().theme()))
        .add("insight", 28, XlsxStyle.LONG, row -> row.cell().label())
        .add("id", 8, XlsxStyle.TEXT, row -> row.cell().theme())
        .add("heard", 12, XlsxStyle.WHOLE, row -> row.cell().exposed())
        .add(
            "named",
            14,
            XlsxStyle.WHOLE,
            row -> row.cell().exposed() == 0 ? null : row.cell().voices())
        .add("share", 10, XlsxStyle.PERCENT, row -> ReportTable.share(row.cell()));
    List<Row> rows = new ArrayList<>();
    for (String facet : facets(report, options)) {
      report.matrix(facet).rows().forEach(cell -> rows.add(new Row(facet, cell)));
    }
    return columns.sheet("matrix", 0, rows);
  }

  /** The facet that is asked for, else those with a few values. */
  private static List<String> facets(Report report, ReportOptions options) {
    String by = options.by();
    if (by != null) {
      return List.of(by);
    }
    return report.facets().entrySet().stream()
        .filter(each ->
            each.getValue().size() >= FEWEST_VALUES && each.getValue().size() <= MOST_VALUES)
        .map(Map.Entry::getKey)
        .toList();
  }
}
