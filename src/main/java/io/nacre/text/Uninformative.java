package io.nacre.text;

import io.nacre.corpus.Accents;
import io.nacre.privacy.Mark;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Answers that say nothing, such as "RAS", "n/a" or "rien à dire": they are counted apart and never
 * form a theme.
 */
public final class Uninformative {
  private static final Set<String> ANSWERS =
      WordList.read(Uninformative.class, "uninformative.txt");

  private Uninformative() {}

  /** What such an answer may go on with. */
  private static final Pattern TAIL =
      Pattern.compile(
          "_(?:pour_(?:ma_part|moi|nous|le_moment|l_instant)|a_ce_jour|cette_fois(?:_ci)?|du_tout"
              + "|merci(?:_(?:beaucoup|a_vous))?|vraiment|so_far|for_now|at_the_moment|at_all"
              + "|really|thanks|thank_you)$");

  /** Longer than any answer with any tail. */
  private static final int LONGEST = 40 + ANSWERS.stream().mapToInt(String::length).max().orElse(0);

  /** Whether a whole text says nothing: a known empty answer, or no letter at all. */
  public static boolean is(String text) {
    if (text.length() > LONGEST && text.indexOf('[') < 0 && letters(text) > LONGEST) {
      return false;
    }
    String key =
        Accents.fold(Mark.blanked(text).toLowerCase(Locale.ROOT))
            .replaceAll("[^\\p{L}\\p{N}]+", " ")
            .strip()
            .replace(' ', '_');
    return key.codePoints().noneMatch(Character::isLetter)
        || ANSWERS.contains(key)
        || ANSWERS.contains(TAIL.matcher(key).replaceFirst(""));
  }

  private static long letters(String text) {
    return text.chars().filter(Character::isLetter).count();
  }
}
