package io.nacre.comparison;

import io.nacre.comparison.SavedReport.Said;
import io.nacre.privacy.Mark;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A verbatim of a saved report.
 *
 * @param key the same for the same verbatim in another report: its id where the data give one, else
 *     its file and line, and its words
 * @param statements its statements
 */
record SavedVerbatim(String key, List<Said> statements) {
  SavedVerbatim {
    statements = List.copyOf(statements);
  }

  /** A verbatim of its statements. */
  static SavedVerbatim of(List<Said> statements) {
    String words = statements.stream().map(Said::text).collect(Collectors.joining());
    // The numbers of marks are those of one run.
    String plain = Mark.plain(words).replaceAll("\\s", "");
    return new SavedVerbatim(statements.getFirst().id() + "\n" + plain, statements);
  }

  /** Its words, statement by statement. */
  String text() {
    return statements.stream().map(Said::text).collect(Collectors.joining(" "));
  }
}
