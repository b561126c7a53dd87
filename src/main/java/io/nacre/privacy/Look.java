package io.nacre.privacy;

/**
 * The characters of a text at a glance, so that most finders need not look at most texts.
 *
 * @param digits how many digits it has
 * @param at whether it has an at sign
 * @param colons how many colons it has
 * @param dots how many full stops it has that end no sentence: a letter or a digit comes next
 */
record Look(int digits, boolean at, int colons, int dots) {
  static Look at(String text) {
    int digits = 0;
    boolean at = false;
    int colons = 0;
    int dots = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        digits++;
      } else if (c == '@') {
        at = true;
      } else if (c == ':') {
        colons++;
      } else if (c == '.' && i + 1 < text.length() && isOfWord(text.charAt(i + 1))) {
        dots++;
      }
    }
    return new Look(digits, at, colons, dots);
  }

  /** Whether it may be a letter or a digit, of any script. */
  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
  }
}
