package io.nacre.gate;

import io.nacre.corpus.Origin;
import io.nacre.report.Report;
import io.nacre.report.Report.StatementEntry;
import io.nacre.stance.Stance;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Counts the voices of a report. */
final class Voices {
  private Voices() {}

  /** All of them. */
  static int all(Report report) {
    return report.summary().voices().values().stream().mapToInt(Integer::intValue).sum();
  }

  /**
   * Those with a statement that has a stance. A voice is the person where the data tell, else its
   * verbatim; a name among customers and in the field is two voices.
   */
  static int with(Stance stance, Report report) {
    Set<String> voices = new HashSet<>();
    StatementEntry before = null;
    int verbatim = 0;
    for (StatementEntry statement : report.statements()) {
      verbatim += isSameVerbatim(before, statement) ? 0 : 1;
      before = statement;
      if (statement.stance() == stance) {
        String name = statement.voice();
        voices.add(name != null ? statement.kind() + " " + name : "verbatim " + verbatim);
      }
    }
    return voices.size();
  }

  /** Statements stand in the order of their verbatims, and a row may hold several of these. */
  private static boolean isSameVerbatim(@Nullable StatementEntry before, StatementEntry statement) {
    if (before == null) {
      return false;
    }
    Origin origin = before.origin();
    return origin.equals(statement.origin()) && before.number() < statement.number();
  }
}
