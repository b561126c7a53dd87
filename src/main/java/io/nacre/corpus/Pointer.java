package io.nacre.corpus;

/**
 * A place in a line that a user wrote, such as a query or a rule, for the message that says what is
 * wrong there.
 *
 * @param line the line as it was written
 * @param position 0-based, in UTF-16 units; the length of the line where something is missing
 */
public record Pointer(String line, int position) {
  private static final char MARK = '▸';

  /** So many characters of a long line are shown on either side of the mark. */
  private static final int AROUND = 30;

  public Pointer {
    if (position < 0 || position > line.length()) {
      throw new IllegalArgumentException(
          "position must be in 0.." + line.length() + ", got " + position);
    }
  }

  /** The number of the character there, from 1 on. */
  public int character() {
    return line.codePointCount(0, position) + 1;
  }

  /** The words around the place with a mark before it, in quotation marks. */
  public String shown() {
    int from = OneLine.whole(line, Math.max(0, position - AROUND));
    int to = OneLine.whole(line, Math.min(line.length(), position + AROUND));
    return "\""
        + (from > 0 ? "…" : "")
        + line.substring(from, position)
        + MARK
        + line.substring(position, to)
        + (to < line.length() ? "…" : "")
        + "\"";
  }
}
