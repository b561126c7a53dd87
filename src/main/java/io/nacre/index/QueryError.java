package io.nacre.index;

import io.nacre.corpus.InputException;
import io.nacre.corpus.InputException.Cause;
import io.nacre.corpus.Pointer;

/** What an analyst is told of a query that cannot be understood: one line with a mark in it. */
final class QueryError {
  private QueryError() {}

  /**
   * A fault at a place of a query.
   *
   * @param position 0-based, in UTF-16 units; the length of the query where something is missing
   * @param what the fault, as it stands behind a colon
   */
  static InputException at(String query, int position, String what) {
    Pointer place = new Pointer(query, position);
    return new InputException(
        Cause.USAGE,
        "the query stops at character " + place.character() + ": " + place.shown() + ": " + what);
  }

  /** A fault of the query as a whole. */
  static InputException whole(String what) {
    return new InputException(Cause.USAGE, what);
  }
}
