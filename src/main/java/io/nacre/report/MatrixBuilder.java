package io.nacre.report;

import io.nacre.corpus.Verbatim;
import io.nacre.insight.Evidence;
import io.nacre.insight.Findings;
import io.nacre.insight.Insight;
import io.nacre.theme.Member;
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

  static Report.Matrix build(Evidence evidence, Findings findings, String facet) {
    Map<String, Set<String>> exposed = new TreeMap<>(MISSING_LAST);
    for (int i = 0; i < evidence.verbatims().size(); i++) {
      String value = value(evidence.verbatims().get(i), facet);
      exposed.computeIfAbsent(value, any -> new HashSet<>()).add(evidence.voiceOf(i));
    }
    List<Report.Cell> cells = new ArrayList<>();
    for (Insight insight : findings.insights()) {
      Map<String, Set<String>> voices = new HashMap<>();
      for (Member member : insight.theme().members()) {
        int statement = member.statement();
        if (evidence.stance(statement).concerns()) {
          String value = value(evidence.verbatimOf(statement), facet);
          voices.computeIfAbsent(value, any -> new HashSet<>()).add(evidence.voice(statement));
        }
      }
      exposed.forEach((value, all) ->
          cells.add(
              new Report.Cell(
                  insight.theme().id(),
                  insight.theme().label(),
                  value,
                  all.size(),
                  voices.getOrDefault(value, Set.of()).size())));
    }
    return new Report.Matrix(facet, cells);
  }

  private static String value(Verbatim verbatim, String facet) {
    String value = verbatim.facets().get(facet);
    return value == null ? "" : value;
  }
}
