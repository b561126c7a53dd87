package io.nacre.text;

import io.nacre.corpus.Span;

/**
 * One word of a statement.
 *
 * @param stem what it is counted as: the stem without accents; empty for a stop word
 * @param start where the word begins in the statement's text, in UTF-16 units
 * @param end where it ends, one past its last unit
 */
public record Term(String stem, int start, int end) {
  /** A word that stands under a span of the statement's text. */
  public Term(String stem, Span span) {
    this(stem, span.start(), span.end());
  }

  /** Where the word stands in the statement's text. */
  public Span span() {
    return new Span(start, end);
  }

  /** Whether the word carries no topic ("the", "avec"). */
  public boolean isStopWord() {
    return stem.isEmpty();
  }

  Term withStem(String newStem) {
    return new Term(newStem, start, end);
  }
}
