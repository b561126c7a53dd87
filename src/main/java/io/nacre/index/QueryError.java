package io.nacre.index;

import io.nacre.corpus.InputException;
import io.nacre.corpus.InputException.Cause;

/** What an analyst is told of a query that cannot be understood: one line with a mark in it. */
final class QueryError {
  private static final char MARK = '▸';

  /** So many characters of a long query are shown on either side of the mark. */
  private static final int AROUND = 30;

  private QueryError() {}

  /**
   * A fault at a place of a query.
   *
   * @param position 0-based, in UTF-16 units; the length of the query where something is missing
   * @param what the fault, as it stands behind a colon
   */
  static InputException at(String query, int position, String what) {
    int from = Math.max(0, position - AROUND);
    int to = Math.min(query.length(), position + AROUND);
    from = whole(query, from);
    to = whole(query, to);
    String shown =
        (from > 0 ? "…" : "")
            + query.substring(from, position)
            + MARK
            + query.substring(position, to)
            + (to < query.length() ? "…" : "");
    int character = query.codePointCount(0, position) + 1;
    return new InputException(
        Cause.USAGE, "the query stops at character " + character + ": \"" + shown + "\": " + what);
  }

  /** A fault of the query as a whole. */
  static InputException whole(String what) {
    return new InputException(Cause.USAGE, what);
  }

  private static int whole(String query, int position) {
    boolean within =
        position > 0
            && position < query.length()
            && Character.isSurrogatePair(query.charAt(position - 1), query.charAt(position));
    return within ? position - 1 : position;
  }
}
