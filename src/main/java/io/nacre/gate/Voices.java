package io.nacre.gate;

import io.nacre.report.Report;
import io.nacre.report.Report.StatementEntry;
import io.nacre.stance.Stance;

/** Counts the voices of a report. */
final class Voices {
  private Voices() {}

  /** Those with a statement that has a stance. */
  static int with(Stance stance, Report report) {
    return (int)
        report.statements().stream()
            .filter(statement -> statement.stance() == stance)
            .map(StatementEntry::speaker)
            .distinct()
            .count();
  }
}
