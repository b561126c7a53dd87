package io.nacre.insight;

import io.nacre.stance.Stance;
import io.nacre.theme.Theme;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A theme seen by someone who must decide.
 *
 * @param theme the theme
 * @param score its weight, term by term
 * @param customers distinct customers who name an irritant, an expectation or a workaround
 * @param field distinct team members who do
 * @param statements how many of its statements do what; every stance has a figure
 * @param intensity mean intensity of its irritants and workarounds, 0 to 100
 * @param triangulation whether both sides say it
 * @param quotes one to five statements that show it best, the best first
 * @param answer the expectation that answers it, or null
 */
public record Insight(
    Theme theme,
    Score score,
    int customers,
    int field,
    Map<Stance, Integer> statements,
    double intensity,
    Triangulation triangulation,
    List<Integer> quotes,
    @Nullable Answer answer) {
  public Insight {
    statements = Collections.unmodifiableMap(new EnumMap<>(statements));
    quotes = List.copyOf(quotes);
  }

  /** How many of its statements do this. */
  public int count(Stance stance) {
    return statements.getOrDefault(stance, 0);
  }
}
