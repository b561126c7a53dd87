package io.nacre.report;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How many columns of a terminal a text takes. What a person sees as one character is measured as
 * one: a letter with its marks, a flag, a family of emoji. Terminals that know no such clusters may
 * show composed emoji wider.
 */
final class DisplayWidth {
  /** No character takes more columns, whatever it is composed of. */
  private static final int WIDEST = 2;

  private static final int TEXT_STYLE = 0xFE0E;
  private static final int EMOJI_STYLE = 0xFE0F;

  /** Below this every character takes a column of its own. */
  private static final int FIRST_MARK = 0x300;

  /** First and last of the wide ranges of Unicode's East Asian Width, emoji aside. */
  private static final int[] WIDE = {
    0x1100, 0x115F, 0x2329, 0x232A, 0x2630, 0x2637, 0x268A, 0x268F, 0x2E80, 0x303E, 0x3041, 0xA4CF,
    0xA960, 0xA97C, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE10, 0xFE19, 0xFE30, 0xFE6F, 0xFF01, 0xFF60,
    0xFFE0, 0xFFE6, 0x16FE0, 0x18D1E, 0x1AFF0, 0x1B2FB, 0x1D300, 0x1D376, 0x1F200, 0x1F265, 0x20000,
    0x2FFFD, 0x30000, 0x3FFFD
  };

  private DisplayWidth() {}

  /** The columns of a text on one line. */
  static int of(String text) {
    int plain = 0;
    while (plain < text.length() && text.charAt(plain) < FIRST_MARK) {
      plain++;
    }
    if (plain == text.length()) {
      return plain;
    }
    return characters(text).stream().mapToInt(DisplayWidth::ofCharacter).sum();
  }

  /** What a person sees as one character each: letters with their marks, composed emoji. */
  static List<String> characters(String text) {
    BreakIterator breaks = BreakIterator.getCharacterInstance(Locale.ROOT);
    breaks.setText(text);
    List<String> characters = new ArrayList<>();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      characters.add(text.substring(start, end));
      start = end;
    }
    return characters;
  }

  private static int ofCharacter(String character) {
    if (Character.isEmoji(character.codePointAt(0))) {
      if (character.indexOf(EMOJI_STYLE) >= 0) {
        return WIDEST;
      }
      if (character.indexOf(TEXT_STYLE) >= 0) {
        return 1;
      }
    }
    return Math.min(WIDEST, character.codePoints().map(DisplayWidth::ofCodePoint).sum());
  }

  private static int ofCodePoint(int c) {
    if (c < FIRST_MARK) {
      return 1;
    }
    int type = Character.getType(c);
    boolean jamoWithin = (c >= 0x1160 && c <= 0x11FF) || (c >= 0xD7B0 && c <= 0xD7FF);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT
        || jamoWithin) {
      return 0;
    }
    return isWide(c) ? 2 : 1;
  }

  /** Whether a character takes two columns by itself. */
  static boolean isWide(int c) {
    if (Character.isEmojiPresentation(c)) {
      return true;
    }
    // An emoji that is newer than the JVM is none to it, but its place is set aside for one.
    if (Character.getType(c) == Character.UNASSIGNED && Character.isExtendedPictographic(c)) {
      return true;
    }
    for (int i = 0; i < WIDE.length; i += 2) {
      if (c >= WIDE[i] && c <= WIDE[i + 1]) {
        return true;
      }
    }
    return false;
  }
}
