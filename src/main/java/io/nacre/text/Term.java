package io.nacre.text;

import io.nacre.corpus.Span;

/**
 * One word of a statement.
 *
 * @param stem what it is counted as: the stem without accents; empty for a stop word
 * @param span where the word stands in the statement's text
 */
public record Term(String stem, Span span) {
  /** Whether the word carries no topic ("the", "avec"). */
  public boolean isStopWord() {
    return stem.isEmpty();
  }

  Term withStem(String newStem) {
    return new Term(newStem, span);
  }
}
