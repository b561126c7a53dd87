package io.nacre.insight;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an insight rests on: the single voices and files without which it would be none, or would be
 * heard on one side only. Values of facets are not removed: a facet may be what a theme is about.
 *
 * @param tried what was removed: the files only where there are several
 * @param losses what it cannot do without; none where it stands whatever one of them is removed
 */
public record Fragility(Set<Removed> tried, List<Loss> losses) {
  /** What is removed. */
  public enum Removed {
    VOICE,
    FILE;

    /** The word in tables: {@code voice}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * One removal that changes the insight.
   *
   * @param file the file; null for a voice, which reports do not name
   * @param voices how many concerned voices are left
   * @param falls whether it is no insight any more; else it is heard on one side only
   */
  public record Loss(Removed removed, @Nullable String file, int voices, boolean falls) {}

  public Fragility {
    tried = Collections.unmodifiableSet(EnumSet.copyOf(tried));
    losses = List.copyOf(losses);
  }

  /** Whether it stands, confirmed as it is, without any one voice or file. */
  public boolean stands() {
    return losses.isEmpty();
  }
}
