package io.nacre.insight;

import io.nacre.graph.Communities;
import io.nacre.index.StatementUnits;
import io.nacre.stance.Stance;
import io.nacre.theme.Member;
import io.nacre.theme.Theme;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the expectation that answers a theme's irritants: the most central one of the theme itself,
 * else the one of another theme that stands nearest to this one.
 */
final class Pairing {
  private static final double NEAR = 0.2;

  private final Evidence evidence;
  private final StatementUnits units;
  private final Communities communities;

  Pairing(Evidence evidence, StatementUnits units, Communities communities) {
    this.evidence = evidence;
    this.units = units;
    this.communities = communities;
  }

  /** The answer, or null; never one of the quotes that are shown anyway. */
  @Nullable Answer answer(Theme theme, List<Integer> shown) {
    for (Member member : theme.members()) {
      int statement = member.statement();
      if (evidence.stance(statement) == Stance.EXPECTATION && !shown.contains(statement)) {
        return new Answer(statement, false, theme);
      }
    }
    int community = communities.of(units.of(theme.members().getFirst().statement()));
    Answer nearest = null;
    double best = NEAR;
    for (Theme other : evidence.themes().all()) {
      for (Member member : other.members()) {
        int statement = member.statement();
        if (evidence.stance(statement) == Stance.EXPECTATION && !other.id().equals(theme.id())) {
          double near = communities.centrality(units.of(statement), community);
          if (near > best) {
            best = near;
            nearest = new Answer(statement, true, other);
          }
        }
      }
    }
    return nearest;
  }
}
