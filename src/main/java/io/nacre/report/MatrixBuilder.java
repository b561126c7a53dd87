package io.nacre.report;

import io.nacre.insight.Evidence;
import io.nacre.insight.Findings;
import io.nacre.insight.Insight;
import io.nacre.stance.Stance;
import io.nacre.theme.Member;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Counts voices by theme and by the value of a facet, with how many could have said it. */
final class MatrixBuilder {
  private MatrixBuilder() {}

  static Report.Matrix build(Evidence evidence, Findings findings, String facet) {
    Map<String, Set<String>> exposed = new TreeMap<>();
    for (int i = 0; i < evidence.verbatims().size(); i++) {
      String value = evidence.verbatims().get(i).facets().get(facet);
      if (value != null) {
        exposed.computeIfAbsent(value, any -> new HashSet<>()).add(evidence.voiceOf(i));
      }
    }
    List<Report.Cell> cells = new ArrayList<>();
    for (Insight insight : findings.insights()) {
      Map<String, Set<String>> voices = new TreeMap<>();
      for (Member member : insight.theme().members()) {
        Stance stance = evidence.stance(member.statement());
        String value = evidence.verbatimOf(member.statement()).facets().get(facet);
        boolean concerns =
            stance == Stance.IRRITANT
                || stance == Stance.EXPECTATION
                || stance == Stance.WORKAROUND;
        if (value != null && concerns) {
          voices
              .computeIfAbsent(value, any -> new HashSet<>())
              .add(evidence.voice(member.statement()));
        }
      }
      for (String value : new TreeSet<>(exposed.keySet())) {
        cells.add(
            new Report.Cell(
                insight.theme().id(),
                insight.theme().label(),
                value,
                exposed.getOrDefault(value, Set.of()).size(),
                voices.getOrDefault(value, Set.of()).size()));
      }
    }
    return new Report.Matrix(facet, cells);
  }
}
