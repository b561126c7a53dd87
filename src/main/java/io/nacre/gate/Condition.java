package io.nacre.gate;

import io.nacre.insight.Growth;
import io.nacre.report.Report;
import io.nacre.report.Report.InsightEntry;

/** What a rule asks of an insight. */
sealed interface Condition {
  /** Whether it holds for an insight of a report. */
  boolean holds(InsightEntry insight, Report report);

  /** How things stand, in a few words: {@code 7 voices are concerned}. */
  String told(InsightEntry insight, Report report, Told told);

  /** Whether it is heard more and more, or less and less. */
  record Moves(Growth growth) implements Condition {
    @Override
    public boolean holds(InsightEntry insight, Report report) {
      return insight.growth() == growth;
    }

    @Override
    public String told(InsightEntry insight, Report report, Told told) {
      return told.words().get("growth." + growth.word());
    }
  }

  /** A figure of it, and what it is held against. */
  record Compares(InsightFigure figure, Comparison comparison) implements Condition {
    @Override
    public boolean holds(InsightEntry insight, Report report) {
      return comparison.holds(figure.of(insight, report));
    }

    @Override
    public String told(InsightEntry insight, Report report, Told told) {
      return figure.told(insight, report, told);
    }
  }
}
