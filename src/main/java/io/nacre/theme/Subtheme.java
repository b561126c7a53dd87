package io.nacre.theme;

import java.util.List;

/**
 * A part of a theme: statements that say something narrower.
 *
 * @param label the phrase that tells it from the rest of its theme
 * @param statements its statements' 0-based positions, ascending
 */
public record Subtheme(String label, List<Integer> statements) {
  public Subtheme {
    statements = List.copyOf(statements);
  }
}
