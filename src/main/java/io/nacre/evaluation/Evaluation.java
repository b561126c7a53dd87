package io.nacre.evaluation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found against what people labelled.
 *
 * @param verbatims how many verbatims were read
 * @param themes the agreement of themes, or null where no label of a theme was given
 * @param purities the purity of each theme, the largest first; empty likewise
 * @param stances the agreement of stances, or null where no label of a stance was given
 */
public record Evaluation(
    int verbatims,
    @Nullable Agreement themes,
    List<ThemePurity> purities,
    @Nullable StanceAgreement stances) {
  /**
   * The purity of one theme with its name.
   *
   * @param name the label of the theme
   */
  public record ThemePurity(String name, Purity purity) {}

  public Evaluation {
    purities = List.copyOf(purities);
  }
}
