package io.nacre.comparison;

import io.nacre.comparison.SavedReport.Said;
import io.nacre.insight.Concern;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

/** What a saved report says of one theme. */
final class SavedTheme {
  private final String id;
  private final Set<String> heard = new HashSet<>();
  private final Set<String> concerned = new HashSet<>();
  private final Set<String> statements = new LinkedHashSet<>();

  SavedTheme(String id) {
    this.id = id;
  }

  void add(SavedVerbatim verbatim, Said said) {
    heard.add(verbatim.voice());
    statements.add(key(verbatim, said));
    if (said.stance().concerns()) {
      concerned.add(verbatim.voice());
    }
  }

  /** The same for the same statement in another report. */
  static String key(SavedVerbatim verbatim, Said said) {
    return verbatim.key() + "\n" + said.number();
  }

  String id() {
    return id;
  }

  /** The voices that name an irritant, an expectation or a workaround of it. */
  Set<String> concerned() {
    return concerned;
  }

  /** Its statements, by their keys. */
  Set<String> statements() {
    return statements;
  }

  boolean isInsight() {
    return Concern.isInsight(concerned.size(), heard.size());
  }
}
