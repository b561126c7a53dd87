package io.nacre.report;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes texts such as a cell of a workbook can hold, and counts those that it had to change. */
final class XlsxText {
  /** The most UTF-16 units of a cell. */
  static final int LONGEST = 32_767;

  /** The width of a letter in digits: 0.8 in most texts, with room for lines that end early. */
  private static final double LETTER = 0.85;

  /** What the edges of a cell take of a line, in digits. */
  private static final int MARGIN = 2;

  private static final String ELLIPSIS = "…";

  /** What begins a sequence such as _x000D_, which programs take for the character of that code. */
  private static final Pattern SEQUENCE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private int cut;
  private int replaced;

  /** How many texts were too long for a cell. */
  int cut() {
    return cut;
  }

  /** How many texts held a character that XML 1.0 forbids. */
  int replaced() {
    return replaced;
  }

  /**
   * The text as a cell holds it: line ends as line feeds, what XML 1.0 forbids as U+FFFD, cut where
   * it is too long, with sequences that stand for a character marked as meant to the letter.
   */
  String of(String text) {
    String held = shortened(sound(text));
    return held.contains("_x") ? SEQUENCE.matcher(held).replaceAll("_x005F_") : held;
  }

  /**
   * How many lines a text takes, rather one too many than one too few.
   *
   * @param columns the width of the column in digits
   */
  static int lines(String text, int columns) {
    int lines = 0;
    for (String paragraph : text.split("\n", -1)) {
      double digits = Layout.width(paragraph) * LETTER;
      lines += Math.max(1, (int) Math.ceil(digits / Math.max(1, columns - MARGIN)));
    }
    return lines;
  }

  private String sound(String text) {
    String lines = text.replace("\r\n", "\n").replace('\r', '\n');
    StringBuilder sound = null;
    for (int i = 0; i < lines.length(); ) {
      int character = lines.codePointAt(i);
      if (!XmlDocument.holds(character)) {
        sound = sound == null ? new StringBuilder(lines) : sound;
        sound.setCharAt(i, XmlDocument.REPLACEMENT);
      }
      i += Character.charCount(character);
    }
    if (sound == null) {
      return lines;
    }
    replaced++;
    return sound.toString();
  }

  private String shortened(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    cut++;
    int most = LONGEST - ELLIPSIS.length();
    BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(text);
    int end = characters.isBoundary(most) ? most : characters.preceding(most);
    return text.substring(0, end) + ELLIPSIS;
  }
}
