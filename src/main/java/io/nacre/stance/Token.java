package io.nacre.stance;

/**
 * A word or a mark of a statement, as patterns see it.
 *
 * @param key lower case, composed, with straight apostrophes, {@code œ} written {@code oe}; the
 *     digits of a number
 * @param folded the key without its accents; {@code #} for a number
 * @param lenient whether patterns are compared without accents, because the writer used none here
 * @param kind what it is
 * @param start first UTF-16 unit in the text
 * @param end one past the last unit; tokens of one contraction may share their span
 */
record Token(String key, String folded, boolean lenient, TokenKind kind, int start, int end) {
  /** The form that patterns are looked up by. */
  String form() {
    return lenient ? folded : key;
  }

  /** The word as it stands in the text. */
  String raw(String text) {
    return text.substring(start, end);
  }
}
