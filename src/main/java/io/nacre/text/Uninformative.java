package io.nacre.text;

import io.nacre.corpus.Accents;
import java.util.Locale;
import java.util.Set;

/**
 * Answers that say nothing, such as "RAS", "n/a" or "rien à dire": they are counted apart and never
 * form a theme.
 */
public final class Uninformative {
  private static final Set<String> ANSWERS =
      WordList.read(Uninformative.class, "uninformative.txt");

  private Uninformative() {}

  /** Whether a whole text says nothing: a known empty answer, or no letter at all. */
  public static boolean is(String text) {
    String key =
        Accents.fold(text.toLowerCase(Locale.ROOT))
            .replaceAll("[^\\p{L}\\p{N}]+", " ")
            .strip()
            .replace(' ', '_');
    return key.codePoints().noneMatch(Character::isLetter) || ANSWERS.contains(key);
  }
}
