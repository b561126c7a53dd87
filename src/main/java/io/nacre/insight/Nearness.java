package io.nacre.insight;

import io.nacre.graph.Communities;
import io.nacre.index.StatementUnits;
import io.nacre.text.Wording;
import java.util.List;

/** How near two statements are in what they talk about. */
final class Nearness {
  private final Wording wording;
  private final StatementUnits units;
  private final Communities communities;

  Nearness(Wording wording, StatementUnits units, Communities communities) {
    this.wording = wording;
    this.units = units;
    this.communities = communities;
  }

  /** Cosine between the passages of two statements, 0 to 1. */
  double between(int a, int b) {
    int first = units.of(a);
    int second = units.of(b);
    if (first == StatementUnits.NONE || second == StatementUnits.NONE) {
      return 0;
    }
    return first == second ? 1 : communities.similarity(first, second);
  }

  /** Some statements, by the words and the concepts that they have. */
  Matters matters(List<Integer> statements) {
    return new Matters(wording, statements);
  }

  /** How far a statement that is in no theme is from all that is said around it, 0 to 1. */
  double distance(int statement) {
    int unit = units.of(statement);
    if (unit == StatementUnits.NONE) {
      return 1;
    }
    double nearest = 0;
    for (int community : communities.around(unit)) {
      if (community != communities.of(unit)) {
        nearest = Math.max(nearest, communities.centrality(unit, community));
      }
    }
    return 1 - nearest;
  }
}
