package io.nacre.index;

import java.util.Locale;

/** What is counted of a statement. */
public enum IndexField {
  /** Stems. */
  WORD,
  /** Character 4-grams of the stems. */
  GRAM,
  /** Concepts of the lexicon. */
  CONCEPT;

  String fieldName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
