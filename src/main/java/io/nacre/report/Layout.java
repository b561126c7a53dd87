package io.nacre.report;

import io.nacre.corpus.OneLine;
import java.util.ArrayList;
import java.util.List;

/** Text in columns of a terminal: measured, wrapped, cut, never within a character. */
final class Layout {
  private static final String ELLIPSIS = "…";

  /** Lines of more columns than this are hard to read. */
  private static final int MEASURE = 100;

  private Layout() {}

  /**
   * How many columns prose takes in a terminal.
   *
   * @param width the columns of the terminal
   */
  static int measure(int width) {
    return Math.min(width, MEASURE);
  }

  /** The words of a user on one line, in quotation marks that stay with them. */
  static String quoted(String text) {
    return "«\u00a0" + OneLine.of(text) + "\u00a0»";
  }

  /** The columns that a text takes; wide characters take two, marks none. */
  static int width(String text) {
    return DisplayWidth.of(text);
  }

  /** The text, or as much of it as fits with an ellipsis behind. */
  static String cut(String text, int columns) {
    if (width(text) <= columns) {
      return text;
    }
    return start(text, columns - 1).stripTrailing() + ELLIPSIS;
  }

  /** The text, or as many of its words as fit with an ellipsis behind; of a long word the start. */
  static String cutWords(String text, int columns) {
    return width(text) <= columns ? text : elided(text, columns);
  }

  /** As many words as fit with an ellipsis behind. */
  static String elided(String text, int columns) {
    String start = start(text, columns - 1);
    boolean within = start.length() < text.length() && text.charAt(start.length()) != ' ';
    int space = start.lastIndexOf(' ');
    if (within && 2 * space > start.length()) {
      start = start.substring(0, space);
    }
    return start.stripTrailing() + ELLIPSIS;
  }

  /** As many characters as fit. */
  private static String start(String text, int columns) {
    StringBuilder start = new StringBuilder();
    int used = 0;
    for (String character : DisplayWidth.characters(text)) {
      used += width(character);
      if (used > columns) {
        break;
      }
      start.append(character);
    }
    return start.toString();
  }

  /** The text, or its end with an ellipsis before: a path keeps its file and line. */
  static String cutStart(String text, int columns) {
    if (width(text) <= columns) {
      return text;
    }
    List<String> characters = DisplayWidth.characters(text);
    int from = characters.size();
    int used = 0;
    while (from > 0 && used + width(characters.get(from - 1)) <= columns - 1) {
      used += width(characters.get(--from));
    }
    return ELLIPSIS + String.join("", characters.subList(from, characters.size())).stripLeading();
  }

  /** The text with spaces behind it up to a column. */
  static String left(String text, int columns) {
    return text + " ".repeat(Math.max(0, columns - width(text)));
  }

  /** The text with spaces before it, so that it ends at a column. */
  static String right(String text, int columns) {
    return " ".repeat(Math.max(0, columns - width(text))) + text;
  }

  /** Lines of at most so many columns; see {@link LineBreaks}. */
  static List<String> wrap(String text, int columns) {
    return LineBreaks.wrap(text, columns);
  }

  /**
   * The text on lines of at most so many columns, all of it to the right of what stands before its
   * first line.
   *
   * @param before what stands there
   */
  static List<String> hang(String before, String text, int columns) {
    int indent = width(before);
    List<String> lines = new ArrayList<>();
    for (String line : wrap(text, columns - indent)) {
      lines.add((lines.isEmpty() ? before : " ".repeat(indent)) + line);
    }
    return lines.isEmpty() ? List.of(before) : lines;
  }
}
