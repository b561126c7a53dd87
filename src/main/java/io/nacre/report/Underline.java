package io.nacre.report;

import io.nacre.report.Report.CueEntry;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Underlines cues in a terminal. They are marked by characters that take no column before the text
 * is wrapped, and drawn line by line after it.
 */
final class Underline {
  private static final char START = '\u2061';
  private static final char END = '\u2062';
  private static final String ON = "\u001B[4m";
  private static final String OFF = "\u001B[24m";

  private Underline() {}

  /**
   * The text with a mark at both ends of each stretch of cues; as it is where it has such marks.
   */
  static String mark(String text, List<CueEntry> cues) {
    if (text.indexOf(START) >= 0 || text.indexOf(END) >= 0) {
      return text;
    }
    BitSet marked = new BitSet(text.length());
    cues.forEach(cue -> marked.set(cue.span().start(), cue.span().end()));
    StringBuilder out = new StringBuilder(text.length() + 2 * cues.size());
    for (int i = 0; i < text.length(); i++) {
      boolean before = i > 0 && marked.get(i - 1);
      if (marked.get(i) != before) {
        out.append(before ? END : START);
      }
      out.append(text.charAt(i));
    }
    return marked.get(text.length() - 1) ? out.append(END).toString() : out.toString();
  }

  /** The text without the marks. */
  static String unmarked(String text) {
    return text.replace(String.valueOf(START), "").replace(String.valueOf(END), "");
  }

  /** Lines with the marks as escape sequences, none of which reaches over the end of a line. */
  static List<String> draw(List<String> lines) {
    List<String> drawn = new ArrayList<>(lines.size());
    boolean on = false;
    for (String line : lines) {
      StringBuilder out = new StringBuilder(on ? ON : "");
      for (int i = 0; i < line.length(); i++) {
        char c = line.charAt(i);
        switch (c) {
          case START -> {
            out.append(ON);
            on = true;
          }
          case END -> {
            out.append(OFF);
            on = false;
          }
          default -> out.append(c);
        }
      }
      drawn.add(on ? out.append(OFF).toString() : out.toString());
    }
    return drawn;
  }
}
