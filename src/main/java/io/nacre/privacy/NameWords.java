package io.nacre.privacy;

import io.nacre.corpus.Accents;
import io.nacre.corpus.Resources;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is known of the words of names; all are plain: in small letters without accents. */
final class NameWords {
  /** Small words within names: {@code de La Tour}. */
  static final Set<String> PARTICLES =
      Set.of(
          "de", "du", "des", "d", "la", "le", "l", "von", "van", "der", "den", "el", "al", "ben",
          "bint", "di", "da", "dos", "del", "o", "y", "ter", "ten", "zu", "af");

  /** Those of them that are articles, and no name by themselves. */
  static final Set<String> ARTICLES = Set.of("le", "la", "les", "du", "des");

  private static final Pattern NOT_LETTERS = Pattern.compile("\\P{L}+");
  private static final Set<String> OTHERS = words("not-names.txt");

  private NameWords() {}

  /** Whether the word that starts at a place of a text is no name where one might stand. */
  static boolean isOther(String text, int start, String word) {
    return OTHERS.contains(word) || OTHERS.contains(compound(text, start));
  }

  /** The word that starts at a place of a text, with all that hyphens tie to it. */
  static String compound(String text, int start) {
    int end = start;
    while (end < text.length()
        && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '-')) {
      end++;
    }
    return Accents.plain(text.substring(start, end));
  }

  /** Whether a text holds one of some words. */
  static boolean holdsOneOf(Set<String> words, String text) {
    return NOT_LETTERS.splitAsStream(Accents.plain(text)).anyMatch(words::contains);
  }

  /** The words of a resource. */
  static Set<String> words(String resource) {
    return lines(resource)
        .flatMap(line -> Arrays.stream(line.split("\\s+")))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The lines of a resource without its remarks. */
  static Stream<String> lines(String resource) {
    return Resources.text(NameWords.class, resource).lines().filter(line -> !line.startsWith("#"));
  }
}
