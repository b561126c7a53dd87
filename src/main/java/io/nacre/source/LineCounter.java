package io.nacre.source;

import java.util.Arrays;

/** Tells the line of an offset; lines end with LF, CR LF or CR. */
final class LineCounter {
  private final int[] starts;
  private final int firstLine;

  LineCounter(String text, int firstLine) {
    this.firstLine = firstLine;
    int[] found = new int[16];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ends =
          c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
      if (ends) {
        if (count == found.length) {
          found = Arrays.copyOf(found, count * 2);
        }
        found[count++] = i + 1;
      }
    }
    starts = Arrays.copyOf(found, count);
  }

  /** The line of an offset, 1-based unless the text starts later in its file. */
  long line(int offset) {
    int at = Arrays.binarySearch(starts, offset);
    return (long) firstLine + (at >= 0 ? at : -at - 2);
  }
}
