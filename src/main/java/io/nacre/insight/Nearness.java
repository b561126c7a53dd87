package io.nacre.insight;

import io.nacre.graph.Communities;
import io.nacre.index.StatementUnits;
import io.nacre.text.Mention;
import io.nacre.text.Term;
import io.nacre.text.Wording;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** How near two statements are in what they talk about. */
final class Nearness {
  private final Wording wording;
  private final StatementUnits units;
  private final Communities communities;
  private final Map<Integer, Set<String>> matters = new HashMap<>();

  Nearness(Wording wording, StatementUnits units, Communities communities) {
    this.wording = wording;
    this.units = units;
    this.communities = communities;
  }

  /**
   * Cosine between the passages of two statements, 0 to 1; 0 where the statements themselves share
   * neither a word nor a concept.
   */
  double between(int a, int b) {
    int first = units.of(a);
    int second = units.of(b);
    if (first == StatementUnits.NONE
        || second == StatementUnits.NONE
        || Collections.disjoint(matters(a), matters(b))) {
      return 0;
    }
    return first == second ? 1 : communities.similarity(first, second);
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

  /** The words and the concepts of a statement. */
  private Set<String> matters(int statement) {
    return matters.computeIfAbsent(
        statement,
        any -> {
          Set<String> found = new HashSet<>();
          wording.terms().get(statement).stream()
              .filter(term -> !term.isStopWord())
              .map(Term::stem)
              .forEach(found::add);
          wording.mentions().get(statement).stream()
              .map(Mention::concept)
              .map(concept -> "concept " + concept)
              .forEach(found::add);
          return found;
        });
  }
}
