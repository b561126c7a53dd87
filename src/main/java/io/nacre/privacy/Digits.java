package io.nacre.privacy;

import java.util.function.IntUnaryOperator;

/** Long numbers as people write them: with spaces, dots or dashes between groups of digits. */
final class Digits {
  /** Takes a number and where it stands. */
  interface Taker {
    void take(String digits, int start, int end);
  }

  private Digits() {}

  /** Whether a character may stand between two groups of a number. */
  static boolean isSeparator(char c) {
    return c == ' ' || c == '\u00A0' || c == '\u202F' || c == '.' || c == '-';
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** The digits of a piece of text. */
  static String of(String text) {
    StringBuilder digits = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (isDigit(text.charAt(i))) {
        digits.append(text.charAt(i));
      }
    }
    return digits.toString();
  }

  /**
   * Tells each number that touches no letter: any whole groups of digits, one separator between two
   * of them.
   *
   * @param fewest how many digits it has at least
   * @param most how many at most
   * @param group how many digits a group has at least
   */
  static void each(String text, int fewest, int most, int group, Taker taker) {
    IntUnaryOperator endOfGroup =
        from -> {
          int end = from;
          while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
          }
          return end;
        };
    int start = 0;
    while (start < text.length()) {
      if (!isDigit(text.charAt(start))) {
        start++;
        continue;
      }
      int firstEnd = endOfGroup.applyAsInt(start);
      if (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1))) {
        int digits = 0;
        int from = start;
        int end = firstEnd;
        while (end - from >= group && digits + end - from <= most) {
          digits += end - from;
          boolean free = end == text.length() || !Character.isLetter(text.charAt(end));
          if (digits >= fewest && free) {
            taker.take(of(text.substring(start, end)), start, end);
          }
          if (end + 1 >= text.length() || !isSeparator(text.charAt(end))) {
            break;
          }
          from = end + 1;
          end = endOfGroup.applyAsInt(from);
        }
      }
      start = firstEnd;
    }
  }
}
