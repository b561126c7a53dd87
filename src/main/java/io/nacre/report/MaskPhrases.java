package io.nacre.report;

import io.nacre.privacy.Masks;
import java.util.List;
import java.util.Map;

/** Tells what was masked. */
public final class MaskPhrases {
  private MaskPhrases() {}

  /** All that was masked on one line; says so where nothing was. */
  public static String line(Map<String, Integer> masked, Messages words) {
    return masked.isEmpty()
        ? words.get("masked.nothing")
        : words.get("masked", String.join(", ", of(masked, words)));
  }

  /**
   * A few words for each kind: "3 phone numbers [phone]".
   *
   * @param masked how much of each kind, as {@link Masks} says
   */
  public static List<String> of(Map<String, Integer> masked, Messages words) {
    return Masks.kinds().stream()
        .filter(masked::containsKey)
        .map(kind -> words.get("mark." + kind, masked.getOrDefault(kind, 0)))
        .toList();
  }
}
