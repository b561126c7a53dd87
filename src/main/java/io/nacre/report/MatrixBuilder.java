package io.nacre.report;

import io.nacre.report.Report.InsightEntry;
import io.nacre.report.Report.StatementEntry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Counts voices by theme and by the value of a facet, with how many could have said it. Verbatims
 * without the facet count under the empty value, which comes last.
 */
final class MatrixBuilder {
  private static final Comparator<String> MISSING_LAST =
      Comparator.comparing(String::isEmpty).thenComparing(Comparator.naturalOrder());

  private MatrixBuilder() {}

  static Report.Matrix build(Report report, String facet) {
    List<String> valueOf = new ArrayList<>(report.verbatims().size());
    Map<String, Set<String>> exposed = new TreeMap<>(MISSING_LAST);
    for (int i = 0; i < report.verbatims().size(); i++) {
      String value = report.verbatims().get(i).facets().get(facet);
      valueOf.add(value == null ? "" : value);
      exposed.computeIfAbsent(valueOf.getLast(), any -> new HashSet<>()).add(report.speaker(i));
    }
    Map<String, Map<String, Set<String>>> voices = new HashMap<>();
    for (StatementEntry statement : report.statements()) {
      String theme = statement.theme();
      if (theme != null && statement.stance().concerns()) {
        voices
            .computeIfAbsent(theme, any -> new HashMap<>())
            .computeIfAbsent(valueOf.get(statement.verbatim()), any -> new HashSet<>())
            .add(statement.speaker());
      }
    }
    List<Report.Cell> cells = new ArrayList<>();
    for (InsightEntry insight : report.insights()) {
      String theme = insight.theme().id();
      Map<String, Set<String>> heard = voices.getOrDefault(theme, Map.of());
      exposed.forEach((value, all) ->
          cells.add(
              new Report.Cell(
                  theme,
                  insight.theme().label(),
                  value,
                  all.size(),
                  heard.getOrDefault(value, Set.of()).size())));
    }
    return new Report.Matrix(facet, cells);
  }
}
