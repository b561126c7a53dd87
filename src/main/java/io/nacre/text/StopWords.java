package io.nacre.text;

import io.nacre.corpus.Language;
import java.util.Set;

/** The words that carry no topic, a list a language. */
final class StopWords {
  private StopWords() {}

  static Set<String> of(Language language) {
    return switch (language) {
      case FRENCH -> WordList.read(StopWords.class, "stop.fr.txt");
      case ENGLISH -> WordList.read(StopWords.class, "stop.en.txt");
      case OTHER -> Set.of();
    };
  }
}
