package io.nacre.report;

import io.nacre.privacy.Masks;
import java.util.List;
import java.util.Map;

/** Tells what was masked. */
public final class MaskPhrases {
  private MaskPhrases() {}

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
