package io.nacre.text;

import io.nacre.corpus.Accents;
import io.nacre.corpus.Resources;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Reads a list of words that ships with the program: words between spaces, {@code #} comments. */
public final class WordList {
  private WordList() {}

  /**
   * The words of a resource beside a class, lower case, each with and without its accents.
   *
   * @throws IllegalStateException where the resource is missing: the program is incomplete
   */
  public static Set<String> read(Class<?> owner, String resource) {
    Set<String> words = new HashSet<>();
    Resources.text(owner, resource)
        .lines()
        .filter(line -> !line.startsWith("#"))
        .flatMap(line -> Arrays.stream(line.split(" ")))
        .filter(word -> !word.isBlank())
        .map(word -> word.toLowerCase(Locale.ROOT))
        .forEach(word -> {
          words.add(word);
          words.add(Accents.fold(word));
        });
    return words;
  }
}
