package io.nacre.corpus;

/** Words of a file, its name or its columns, as a line of a terminal may show them. */
public final class OneLine {
  private OneLine() {}

  /**
   * One line without anything that a terminal would act on: control characters and line ends become
   * a space, marks that turn the direction of writing go.
   */
  public static String of(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (turns(c) || c == '\u200E' || c == '\u200F' || c == '\uFEFF') {
        continue;
      }
      if (Character.isISOControl(c) || Character.isWhitespace(c)) {
        space = !clean.isEmpty();
        continue;
      }
      if (space) {
        clean.append(' ');
        space = false;
      }
      clean.append(c);
    }
    return clean.toString();
  }

  /**
   * Whether a terminal or a page would obey a character rather than show it: a control other than
   * tabs and line ends, or a turn of the writing direction.
   */
  public static boolean acts(int c) {
    return (Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r') || turns(c);
  }

  /** Whether a character turns the direction of the writing after it. */
  private static boolean turns(int c) {
    return (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
  }

  /** A place in a text where it can be cut: the one given, or the one before within a character. */
  public static int whole(String text, int offset) {
    boolean within =
        offset > 0
            && offset < text.length()
            && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    return within ? offset - 1 : offset;
  }
}
