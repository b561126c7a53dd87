package io.nacre.gate;

import io.nacre.report.Report;
import java.util.List;

/**
 * A rule that a report crosses as a whole: {@code share(irritant)>0.4}.
 *
 * @param conditions what must hold, all of it
 */
record ReportGate(String rule, List<Condition> conditions) implements Gate {
  /** A figure of the report, and what it is held against. */
  record Condition(ReportFigure figure, Comparison comparison) {
    boolean holds(Report report) {
      return comparison.holds(figure.of(report));
    }
  }

  ReportGate {
    conditions = List.copyOf(conditions);
  }

  @Override
  public boolean needsHistory() {
    return false;
  }

  @Override
  public boolean needsStatements() {
    return conditions.stream().anyMatch(each -> each.figure() instanceof ReportFigure.Heard);
  }
}
