package io.nacre.privacy;

import io.nacre.corpus.Resources;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** What is known of the words of names. */
final class NameWords {
  /** Small words within names: {@code de La Tour}. */
  static final Set<String> PARTICLES =
      Set.of(
          "de", "du", "des", "d", "la", "le", "l", "von", "van", "der", "den", "el", "al", "ben",
          "bint", "di", "da", "dos", "del", "o", "y", "ter", "ten", "zu", "af");

  private NameWords() {}

  /** Words that are no names where one might stand, plain: in small letters without accents. */
  static Set<String> others() {
    return Resources.text(NameWords.class, "not-names.txt")
        .lines()
        .filter(line -> !line.startsWith("#"))
        .flatMap(line -> Arrays.stream(line.split("\\s+")))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }
}
