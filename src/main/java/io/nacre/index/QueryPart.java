package io.nacre.index;

import java.util.List;

/** What a query asks for. Each leaf knows where it stands in the query, for messages. */
sealed interface QueryPart {
  /** What can stand beside NEAR, as it is found in the words of a statement. */
  sealed interface Textual extends QueryPart {}

  /**
   * Words side by side, often one.
   *
   * @param exact whether they are meant as they are written, not inflected
   */
  record Words(String words, boolean exact, int at) implements Textual {}

  /** All written forms that begin so. */
  record Prefix(String start, int at) implements Textual {}

  /**
   * All written forms that differ by a few letters.
   *
   * @param edits how many, 1 or 2
   */
  record Fuzzy(String word, int edits, int at) implements Textual {}

  /**
   * Two things close to each other, in either order.
   *
   * @param distance how many words on the second may stand, 1 to 50
   */
  record Near(Textual left, Textual right, int distance, int at) implements Textual {}

  /** One of several things. */
  record AnyText(List<Textual> parts) implements Textual {
    public AnyText {
      parts = List.copyOf(parts);
    }
  }

  /**
   * A value of a field.
   *
   * @param value as it is written; a star at an end stands for any characters unless it is quoted
   */
  record Field(String name, String value, boolean quoted, int at, int valueAt)
      implements QueryPart {}

  /** A stretch of the values of a field, as it stands between the brackets. */
  record Range(String name, String bounds, int at, int valueAt) implements QueryPart {}

  /** All of several parts. */
  record All(List<QueryPart> parts) implements QueryPart {
    public All {
      parts = List.copyOf(parts);
    }
  }

  /** At least one of several parts. */
  record Any(List<QueryPart> parts) implements QueryPart {
    public Any {
      parts = List.copyOf(parts);
    }
  }

  /** Everything else than a part. */
  record Not(QueryPart part) implements QueryPart {}
}
