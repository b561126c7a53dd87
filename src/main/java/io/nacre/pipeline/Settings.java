package io.nacre.pipeline;

import io.nacre.corpus.Language;
import org.jspecify.annotations.Nullable;

/**
 * How to analyse.
 *
 * @param language the language of all texts, or null where it is to be found
 * @param by the facet of the matrix, or null
 * @param threads how many threads may work, at least 1; the result does not depend on it
 */
public record Settings(@Nullable Language language, @Nullable String by, int threads) {
  public Settings {
    if (threads < 1) {
      throw new IllegalArgumentException("threads must be at least 1, got " + threads);
    }
  }

  /** The same with the matrix of a facet. */
  public Settings by(String facet) {
    return new Settings(language, facet, threads);
  }
}
