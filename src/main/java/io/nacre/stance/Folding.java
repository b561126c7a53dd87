package io.nacre.stance;

import java.text.Normalizer;

/** Letters without their accents, for Latin scripts. */
final class Folding {
  private static final char FIRST = '\u00C0';
  private static final char LAST = '\u017F';
  private static final char[] BASES = bases();

  private Folding() {}

  /** The letter without its accent; any other character unchanged. */
  static char fold(char letter) {
    return letter < FIRST || letter > LAST ? letter : BASES[letter - FIRST];
  }

  /** The text without accents; the same object where it has none. */
  static String fold(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (fold(text.charAt(i)) != text.charAt(i)) {
        char[] letters = text.toCharArray();
        for (int j = i; j < letters.length; j++) {
          letters[j] = fold(letters[j]);
        }
        return new String(letters);
      }
    }
    return text;
  }

  /** Whether the text holds an accented letter, composed or not. */
  static boolean hasAccent(String text) {
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (letter >= FIRST && (fold(letter) != letter || isMark(letter))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the character is an accent of its own, to be put on the letter before. */
  static boolean isMark(char letter) {
    return letter >= '\u0300' && letter <= '\u036F';
  }

  /** An apostrophe in any of its usual shapes, as {@code '}; any other character unchanged. */
  static char straight(char letter) {
    return switch (letter) {
      case '\u2019', '\u2018', '\u02BC', '\u00B4', '`' -> '\'';
      default -> letter;
    };
  }

  private static char[] bases() {
    char[] bases = new char[LAST - FIRST + 1];
    for (char letter = FIRST; letter <= LAST; letter++) {
      String parts = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
      bases[letter - FIRST] = parts.charAt(0);
    }
    return bases;
  }
}
