package io.nacre.report;

/**
 * A verbatim as a plain text file of another program, and where its spans stand there.
 *
 * <p>Every line ends with a line feed alone: programs disagree on whether a carriage return and a
 * line feed count as one character or as two. Every other character stays one character. Those that
 * XML cannot hold, and a byte order mark at the start, become U+FFFD, as programs drop or refuse
 * them and would shift what stands behind.
 */
final class SourceText {
  private static final int BYTE_ORDER_MARK = 0xFEFF;

  private final StringBuilder text;
  private final int[] positions;

  SourceText(String verbatim) {
    text = new StringBuilder(verbatim.length());
    positions = new int[verbatim.length() + 1];
    int characters = 0;
    for (int i = 0; i < verbatim.length(); ) {
      int character = verbatim.codePointAt(i);
      int units = Character.charCount(character);
      positions[i] = characters;
      positions[i + units - 1] = characters;
      i += units;
      boolean first = character == '\r' && i < verbatim.length() && verbatim.charAt(i) == '\n';
      if (!first) {
        text.appendCodePoint(written(character, characters == 0));
        characters++;
      }
    }
    positions[verbatim.length()] = characters;
  }

  private static int written(int character, boolean atStart) {
    if (character == '\r') {
      return '\n';
    }
    return atStart && character == BYTE_ORDER_MARK
        ? XmlDocument.REPLACEMENT
        : XmlDocument.allowed(character);
  }

  /** The text of the file. */
  String text() {
    return text.toString();
  }

  /**
   * Where a place of the verbatim stands in the file, in Unicode characters from 0.
   *
   * @param offset in UTF-16 units of the verbatim, at most its length
   */
  int position(int offset) {
    return positions[offset];
  }
}
