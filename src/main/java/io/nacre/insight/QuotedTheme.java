package io.nacre.insight;

import io.nacre.theme.Theme;
import java.util.List;

/**
 * A theme with the statements that show it best.
 *
 * @param quotes one to five statements, the best first
 */
public record QuotedTheme(Theme theme, List<Integer> quotes) {
  public QuotedTheme {
    quotes = List.copyOf(quotes);
  }
}
