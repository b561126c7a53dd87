package io.nacre.stance;

/** A word or a mark of a statement, as patterns see it. */
final class Token {
  private final String key;
  private final String form;
  private final boolean lenient;
  private final TokenKind kind;
  private final int start;
  private final int end;
  private final long initials;

  /**
   * A token.
   *
   * @param key lower case, composed, with straight apostrophes, {@code œ} written {@code oe}; the
   *     digits of a number
   * @param folded the key without its accents; {@code #} for a number
   * @param lenient whether patterns are compared without accents, because the writer used none here
   * @param kind what it is
   * @param start first UTF-16 unit in the text
   * @param end one past the last unit; tokens of one contraction may share their span
   */
  Token(String key, String folded, boolean lenient, TokenKind kind, int start, int end) {
    this.key = key;
    this.form = lenient ? folded : key;
    this.lenient = lenient;
    this.kind = kind;
    this.start = start;
    this.end = end;
    this.initials = initials(form);
  }

  String key() {
    return key;
  }

  /** The form that patterns are looked up by. */
  String form() {
    return form;
  }

  /** Whether patterns are compared without accents. */
  boolean lenient() {
    return lenient;
  }

  TokenKind kind() {
    return kind;
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  /** The word as it stands in the text. */
  String raw(String text) {
    return text.substring(start, end);
  }

  /** The bit of its first two letters: most words that differ have different bits. */
  long initials() {
    return initials;
  }

  /** The bit of the first two letters of a word. */
  static long initials(String form) {
    int second = form.length() > 1 ? form.charAt(1) : 0;
    return form.isEmpty() ? 0 : 1L << ((form.charAt(0) * 31 + second) & 63);
  }
}
