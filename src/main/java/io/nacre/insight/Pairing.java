package io.nacre.insight;

import io.nacre.graph.Communities;
import io.nacre.index.StatementUnits;
import io.nacre.stance.Stance;
import io.nacre.theme.Member;
import io.nacre.theme.Theme;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the expectation that answers a theme's irritants: among those of the theme itself, else of
 * the other themes, the one nearest to any of its irritants, where one is near enough.
 */
final class Pairing {
  private static final double NEAR = 0.15;

  /** From another theme a wish must be nearer to be an answer. */
  private static final double NEAR_FROM_ELSEWHERE = 0.4;

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
    List<Integer> irritants = units(theme, Stance.IRRITANT);
    irritants.addAll(units(theme, Stance.WORKAROUND));
    Answer own = nearest(List.of(theme), irritants, NEAR, false, shown);
    if (own != null) {
      return own;
    }
    List<Theme> others =
        evidence.themes().all().stream().filter(other -> !other.id().equals(theme.id())).toList();
    return nearest(others, irritants, NEAR_FROM_ELSEWHERE, true, shown);
  }

  private @Nullable Answer nearest(
      List<Theme> themes, List<Integer> irritants, double near, boolean other, List<Integer> not) {
    Answer nearest = null;
    double best = near;
    for (Theme theme : themes) {
      for (Member member : theme.members()) {
        int statement = member.statement();
        if (evidence.stance(statement) == Stance.EXPECTATION && !not.contains(statement)) {
          int unit = units.of(statement);
          double value =
              irritants.stream()
                      .mapToDouble(irritant -> communities.similarity(unit, irritant))
                      .max()
                      .orElse(0)
                  * (0.5 + evidence.stances().get(statement).intensity() / 100.0);
          if (value > best) {
            best = value;
            nearest = new Answer(statement, other, theme);
          }
        }
      }
    }
    return nearest;
  }

  private List<Integer> units(Theme theme, Stance stance) {
    List<Integer> found = new ArrayList<>();
    for (Member member : theme.members()) {
      if (evidence.stance(member.statement()) == stance) {
        found.add(units.of(member.statement()));
      }
    }
    return found;
  }
}
