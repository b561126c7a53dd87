package io.nacre.insight;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an insight rests on: the single voices, files and values of facets without which it would be
 * none, or would be heard on one side only.
 *
 * @param losses what it cannot do without; none where it stands whatever one of them is removed
 */
public record Fragility(List<Loss> losses) {
  /** What is removed. */
  public enum Removed {
    VOICE,
    FILE,
    FACET;

    /** The word in tables: {@code voice}. */
    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /**
   * One removal that changes the insight.
   *
   * @param facet the facet, where a value of one is removed
   * @param name the file or the value; null for a voice, which reports do not name
   * @param voices how many concerned voices are left
   * @param falls whether it is no insight any more; else it is heard on one side only
   */
  public record Loss(
      Removed removed, @Nullable String facet, @Nullable String name, int voices, boolean falls) {}

  public Fragility {
    losses = List.copyOf(losses);
  }

  /** Whether it stands, confirmed as it is, without any one voice, file or value of a facet. */
  public boolean stands() {
    return losses.isEmpty();
  }
}
