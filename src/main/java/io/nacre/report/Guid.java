package io.nacre.report;

import io.nacre.corpus.Fingerprint;

/** Identifiers for other programs that follow from content: the same whenever it is. */
final class Guid {
  private static final String VARIANTS = "89ab";

  private Guid() {}

  /** The UUID of the texts, in their order: version 8 of RFC 9562, from their SHA-256. */
  static String of(String... content) {
    String digits = Fingerprint.of(content);
    int variant = Character.digit(digits.charAt(16), 16) % VARIANTS.length();
    return String.join(
        "-",
        digits.substring(0, 8),
        digits.substring(8, 12),
        "8" + digits.substring(13, 16),
        VARIANTS.charAt(variant) + digits.substring(17, 20),
        digits.substring(20));
  }
}
