package io.nacre.pipeline;

import io.nacre.corpus.Language;
import io.nacre.insight.Weights;
import io.nacre.text.Concepts;
import org.jspecify.annotations.Nullable;

/**
 * How to analyse.
 *
 * @param language the language of all texts, or null where it is to be found
 * @param split whether texts are cut into statements; else each text is one
 * @param concepts the lexicon of concepts
 * @param granularity how fine the themes are
 * @param weights the weights of the terms of the score
 * @param reportLanguage the language of labels where a theme has words of it
 * @param threads how many threads may work, at least 1; the result does not depend on it
 */
public record Settings(
    @Nullable Language language,
    boolean split,
    Concepts concepts,
    Granularity granularity,
    Weights weights,
    Language reportLanguage,
    int threads) {
  public Settings {
    if (threads < 1) {
      throw new IllegalArgumentException("threads must be at least 1, got " + threads);
    }
  }

  /** What is done where nothing else is asked for. */
  public static Settings defaults(int threads) {
    return new Settings(
        null,
        true,
        new Concepts(),
        Granularity.NORMAL,
        Weights.defaults(),
        Language.ENGLISH,
        threads);
  }

  /** The same for a report in a language. */
  public Settings in(Language report) {
    return new Settings(language, split, concepts, granularity, weights, report, threads);
  }
}
