package io.nacre.report;

import io.nacre.corpus.OneLine;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text in columns of a terminal: measured, wrapped, cut, never within a character. */
final class Layout {
  private static final String ELLIPSIS = "…";

  /** A mark that French sets apart from its word, which must not begin a line. */
  private static final Pattern LONE_MARK = Pattern.compile(" ([!?:;»%]+)(?= |$)");

  private Layout() {}

  /** The words of a user on one line, in quotation marks that stay with them. */
  static String quoted(String text) {
    return "«\u00a0" + OneLine.of(text) + "\u00a0»";
  }

  /** The columns that a text takes; wide characters take two, marks none. */
  static int width(String text) {
    return text.codePoints().map(Layout::width).sum();
  }

  private static int width(int c) {
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT
        || (c >= 0xFE00 && c <= 0xFE0F)) {
      return 0;
    }
    boolean wide =
        (c >= 0x1100 && c <= 0x115F)
            || (c >= 0x2E80 && c <= 0xA4CF)
            || (c >= 0xAC00 && c <= 0xD7A3)
            || (c >= 0xF900 && c <= 0xFAFF)
            || (c >= 0xFE30 && c <= 0xFE6F)
            || (c >= 0xFF00 && c <= 0xFF60)
            || (c >= 0xFFE0 && c <= 0xFFE6)
            || (c >= 0x1F300 && c <= 0x1FAFF)
            || (c >= 0x20000 && c <= 0x3FFFD);
    return wide ? 2 : 1;
  }

  /** The text, or as much of it as fits with an ellipsis behind. */
  static String cut(String text, int columns) {
    if (width(text) <= columns) {
      return text;
    }
    List<String> pieces = characters(text);
    StringBuilder kept = new StringBuilder();
    int used = 0;
    for (String piece : pieces) {
      if (used + width(piece) > columns - 1) {
        break;
      }
      kept.append(piece);
      used += width(piece);
    }
    return kept.toString().stripTrailing() + ELLIPSIS;
  }

  /** The text, or its end with an ellipsis before: a path keeps its file and line. */
  static String cutStart(String text, int columns) {
    if (width(text) <= columns) {
      return text;
    }
    List<String> pieces = characters(text);
    int from = pieces.size();
    int used = 0;
    while (from > 0 && used + width(pieces.get(from - 1)) <= columns - 1) {
      used += width(pieces.get(--from));
    }
    return ELLIPSIS + String.join("", pieces.subList(from, pieces.size())).stripLeading();
  }

  /**
   * Lines of at most so many columns, broken at spaces, within a word only where it is too long.
   */
  static List<String> wrap(String text, int columns) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : LONE_MARK.matcher(text).replaceAll("\u00a0$1").split(" ", -1)) {
      if (!line.isEmpty() && width(line.toString()) + 1 + width(word) > columns) {
        lines.add(line.toString());
        line.setLength(0);
      }
      if (!line.isEmpty()) {
        line.append(' ');
      }
      for (String piece : width(word) <= columns ? List.of(word) : characters(word)) {
        if (!line.isEmpty() && width(line.toString()) + width(piece) > columns) {
          lines.add(line.toString());
          line.setLength(0);
        }
        line.append(piece);
      }
    }
    if (!line.isEmpty()) {
      lines.add(line.toString());
    }
    return lines;
  }

  /** What a person sees as one character each: letters with their marks, composed emoji. */
  private static List<String> characters(String text) {
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
}
