package io.nacre.index;

/**
 * A piece of a query as it is written.
 *
 * @param kind what it is
 * @param text its words, without quotation marks, brackets or the colon of a field
 * @param start where it starts in the query
 * @param end one past its last character
 */
record QueryToken(Kind kind, String text, int start, int end) {
  /** What a piece of a query may be. */
  enum Kind {
    OPEN,
    CLOSE,
    MINUS,
    /** The sign that asks for a word as it is written. */
    EXACT,
    WORD,
    QUOTED,
    /** The name of a field, up to its colon. */
    FIELD,
    /** What stands in square brackets behind a field. */
    RANGE,
    END
  }

  boolean is(Kind other) {
    return kind == other;
  }
}
