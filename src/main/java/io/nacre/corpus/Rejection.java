package io.nacre.corpus;

/**
 * A row that could not be read, and why.
 *
 * @param origin where it stands
 * @param reason one short line for the person who has to mend it
 * @param content the row as it was, as far as it could be read, of a long one the beginning; may be
 *     empty
 */
public record Rejection(Origin origin, String reason, String content) {
  private static final int LONGEST = 10_000;

  public Rejection {
    if (content.length() > LONGEST) {
      content = content.substring(0, OneLine.whole(content, LONGEST)) + "…";
    }
  }
}
