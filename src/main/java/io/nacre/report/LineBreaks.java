package io.nacre.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Breaks text into lines: at spaces, but not where that would part what is read together, and
 * between the characters of scripts that are written without spaces. A word is broken only where it
 * is too long for a line.
 */
final class LineBreaks {
  /** What must not begin a line: marks that French sets apart from their word, and separators. */
  private static final Pattern NOT_FIRST = Pattern.compile("[!?:;»%·]+");

  private static final Pattern NUMBER = Pattern.compile("[(+\u2212-]?\\d(?:[\\d.,\u202f]*\\d)?");

  /** What belongs to what stands before or behind it where there are no spaces. */
  private static final String CLOSING = "、。，．！？：；）」』】》〉…»’”)]},.!?:;%";

  private static final String OPENING = "（「『【《〈«‘“([{";

  private LineBreaks() {}

  /**
   * What stays on one line.
   *
   * @param spaced whether a space parts it from the piece before, where both are on one line
   */
  private record Piece(String text, boolean spaced) {}

  /** Lines of at most so many columns. */
  static List<String> wrap(String text, int columns) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int used = 0;
    for (Piece piece : pieces(text, columns)) {
      int gap = piece.spaced() && !line.isEmpty() ? 1 : 0;
      int width = DisplayWidth.of(piece.text());
      if (used + gap + width > columns && !line.isEmpty()) {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
        gap = 0;
      }
      line.append(" ".repeat(gap));
      used += gap;
      if (width <= columns) {
        line.append(piece.text());
        used += width;
        continue;
      }
      for (String character : DisplayWidth.characters(piece.text())) {
        int wide = DisplayWidth.of(character);
        if (used + wide > columns) {
          lines.add(line.toString());
          line.setLength(0);
          used = 0;
        }
        line.append(character);
        used += wide;
      }
    }
    if (!line.isEmpty()) {
      lines.add(line.toString());
    }
    return lines;
  }

  private static List<Piece> pieces(String text, int columns) {
    List<Piece> pieces = new ArrayList<>();
    String before = "";
    for (String word : text.split(" ", -1)) {
      String last = pieces.isEmpty() ? "" : pieces.getLast().text();
      String both = last + " " + word;
      String seen = Underline.unmarked(word);
      boolean together = NOT_FIRST.matcher(seen).matches() || belongs(before, seen);
      if (together && !last.isEmpty() && DisplayWidth.of(both) <= columns) {
        pieces.set(pieces.size() - 1, new Piece(both, pieces.getLast().spaced()));
      } else {
        parts(word, pieces);
      }
      before = seen;
    }
    return pieces;
  }

  /** Whether a word is the unit of the number before it, or said of an opening mark. */
  private static boolean belongs(String before, String word) {
    boolean counted =
        NUMBER.matcher(before).matches() && !word.isEmpty() && Character.isLetter(word.charAt(0));
    return counted || before.equals("«");
  }

  /** A word as one piece, or as several where it holds characters between which lines may break. */
  private static void parts(String word, List<Piece> pieces) {
    if (word.codePoints().noneMatch(LineBreaks::standsAlone)) {
      pieces.add(new Piece(word, true));
      return;
    }
    StringBuilder part = new StringBuilder();
    boolean spaced = true;
    String before = "";
    for (String character : DisplayWidth.characters(word)) {
      boolean seen = DisplayWidth.of(character) > 0;
      if (seen && !before.isEmpty() && mayBreak(before, character)) {
        pieces.add(new Piece(part.toString(), spaced));
        part.setLength(0);
        spaced = false;
      }
      part.append(character);
      before = seen ? character : before;
    }
    pieces.add(new Piece(part.toString(), spaced));
  }

  private static boolean mayBreak(String before, String after) {
    int first = before.codePointAt(0);
    int second = after.codePointAt(0);
    return (standsAlone(first) || standsAlone(second))
        && OPENING.indexOf(first) < 0
        && CLOSING.indexOf(second) < 0
        && first != '\u00a0'
        && second != '\u00a0';
  }

  /** Whether a character is one of a script that is written without spaces, or an emoji. */
  private static boolean standsAlone(int c) {
    return DisplayWidth.isWide(c)
        && Character.UnicodeScript.of(c) != Character.UnicodeScript.HANGUL;
  }
}
