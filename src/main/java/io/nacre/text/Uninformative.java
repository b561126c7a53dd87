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

  /** Whether a whole text says nothing: a known empty answer, or no letter at all. */
  public static boolean is(String text) {
    String key =
        Accents.fold(Mark.blanked(text).toLowerCase(Locale.ROOT))
            .replaceAll("[^\\p{L}\\p{N}]+", " ")
            .strip()
            .replace(' ', '_');
    return key.codePoints().noneMatch(Character::isLetter)
        || ANSWERS.contains(key)
        || ANSWERS.contains(TAIL.matcher(key).replaceFirst(""));
  }
}
