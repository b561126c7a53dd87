package io.nacre.insight;

import io.nacre.corpus.Span;
import java.util.ArrayList;
import java.util.List;

/** Where the words of a text stand: runs of letters and numbers, as Unicode has them. */
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

  /** The words of a text, in order. */
  static List<Span> in(String text) {
    List<Span> words = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int start = at;
      while (at < text.length() && isPart(text.codePointAt(at))) {
        at += Character.charCount(text.codePointAt(at));
      }
      if (at > start) {
        words.add(new Span(start, at));
      } else {
        at += Character.charCount(text.codePointAt(at));
      }
    }
    return words;
  }
}
