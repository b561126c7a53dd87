package io.nacre.gate;

/** A rule that was understood; a gate is crossed where its rule holds for a report. */
public sealed interface Gate permits InsightGate, ReportGate {
  /** The rule as it was written. */
  String rule();

  /** Whether it can only be told from a report that is compared with an earlier one. */
  boolean needsHistory();

  /** Whether it can only be told from a report with its table of statements. */
  boolean needsStatements();
}
