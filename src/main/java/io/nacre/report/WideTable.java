package io.nacre.report;

import io.nacre.corpus.Facets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table as files of rows hold it: rows that tell of one text also have a column for each facet of
 * the data, named {@code facet.region}.
 *
 * @param columns the names of the columns
 * @param rows the rows, each with as many cells as there are columns
 */
record WideTable(List<String> columns, List<List<@Nullable Object>> rows) {
  private static final String FACET = "facet.";

  /** The table that the options ask for. */
  static WideTable of(Report report, ReportOptions options) {
    ReportTable table = options.table();
    List<Facets> facets =
        switch (table) {
          case VERBATIMS ->
              ReportTable.shownVerbatims(report, options).stream()
                  .map(Report.VerbatimEntry::facets)
                  .toList();
          case STATEMENTS ->
              ReportTable.shownStatements(report, options).stream()
                  .map(each -> report.verbatims().get(each.verbatim()).facets())
                  .toList();
          case INSIGHTS, MATRIX, SIGNALS -> null;
        };
    List<List<@Nullable Object>> rows = table.rows(report, options);
    return facets == null
        ? new WideTable(table.columns(), rows)
        : widened(table.columns(), rows, report.facets().keySet(), facets);
  }

  private static WideTable widened(
      List<String> columns,
      List<List<@Nullable Object>> rows,
      Set<String> names,
      List<Facets> facets) {
    List<String> wide =
        Stream.concat(columns.stream(), names.stream().map(name -> FACET + name)).toList();
    List<List<@Nullable Object>> wider = new ArrayList<>(rows.size());
    for (int i = 0; i < rows.size(); i++) {
      List<@Nullable Object> cells = new ArrayList<>(rows.get(i));
      for (String name : names) {
        cells.add(facets.get(i).get(name));
      }
      wider.add(cells);
    }
    return new WideTable(wide, wider);
  }
}
