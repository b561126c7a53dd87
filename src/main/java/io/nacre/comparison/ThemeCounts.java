package io.nacre.comparison;

import io.nacre.statistics.TwoShares;

/**
 * How many voices name a problem or a wish of a theme, on either side.
 *
 * @param id the id of the theme; of two reports the ids that it has in both, as in {@code
 *     W7K2>X3KD}, with nothing where a report has no such theme
 * @param label its name
 * @param base how many voices before
 * @param baseOf how many could have: all that were heard before, at least 1
 * @param now how many voices after
 * @param nowOf how many could have, at least 1
 */
public record ThemeCounts(String id, String label, int base, int baseOf, int now, int nowOf) {
  public ThemeCounts {
    if (label.isBlank()) {
      throw new IllegalArgumentException("theme " + id + " has no label");
    }
    var unused = new TwoShares(base, baseOf, now, nowOf); // which refuses what is no share
  }

  /** The share before and the share after. */
  public TwoShares shares() {
    return new TwoShares(base, baseOf, now, nowOf);
  }
}
