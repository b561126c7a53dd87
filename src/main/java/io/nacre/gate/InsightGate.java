package io.nacre.gate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule that single insights cross: {@code new-irritant voices>=5}.
 *
 * @param subject which insights
 * @param id the id of the only one that is meant, in capitals, or null
 * @param conditions what must hold for one, all of it
 */
record InsightGate(String rule, Subject subject, @Nullable String id, List<Condition> conditions)
    implements Gate {
  InsightGate {
    conditions = List.copyOf(conditions);
  }

  @Override
  public boolean needsHistory() {
    return subject.isNew();
  }

  @Override
  public boolean needsStatements() {
    return false;
  }
}
