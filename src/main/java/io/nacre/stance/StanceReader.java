package io.nacre.stance;

import io.nacre.corpus.Language;

/** Reads the stance of one statement; safe for use by several threads. */
public interface StanceReader {
  /**
   * Reads one statement.
   *
   * @param text its words
   * @param language the language of its verbatim
   */
  StanceReading read(String text, Language language);
}
