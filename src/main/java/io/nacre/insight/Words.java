package io.nacre.insight;

/** Where the words of a text begin and end: runs of letters and numbers, as Unicode has them. */
final class Words {
  private Words() {}

  static boolean isPart(int codePoint) {
    if (codePoint < 128) { // most are, and need no look into Unicode's tables
      int small = codePoint | 0x20;
      return (small >= 'a' && small <= 'z') || (codePoint >= '0' && codePoint <= '9');
    }
    return switch (Character.getType(codePoint)) {
      case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
      default -> Character.isLetter(codePoint);
    };
  }

  /** Where the next word begins at a position or behind it; the text's length where none does. */
  static int next(String text, int from) {
    int at = from;
    while (at < text.length() && !isPart(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }

  /** Where the word ends that begins at a position. */
  static int end(String text, int from) {
    int at = from;
    while (at < text.length() && isPart(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }
}
