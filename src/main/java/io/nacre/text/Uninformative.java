package io.nacre.text;

import io.nacre.corpus.Accents;
import io.nacre.privacy.Mark;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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
          "_(?:pour_(?:ma_part|moi|nous|le_moment|l_instant)|a_ce_jour|cette_(?:fois(?:_ci)?|nuit|semaine)"
              + "|ce_(?:matin|soir|jour|mois|mois_ci)|aujourd_hui|hier|du_tout"
              + "|today|tonight|this_(?:morning|week|month|time)"
              + "|merci(?:_(?:beaucoup|a_vous))?|vraiment|so_far|for_now|at_the_moment|at_all"
              + "|really|thanks|thank_you)$");

  /** The words that they begin with. */
  private static final Set<String> FIRST_WORDS =
      ANSWERS.stream()
          .map(answer -> answer.substring(0, (answer + "_").indexOf('_')))
          .collect(Collectors.toUnmodifiableSet());

  /** Whether a whole text says nothing: a known empty answer, or no letter at all. */
  public static boolean is(String text) {
    String first = firstWord(text);
    if (!first.isEmpty() && !FIRST_WORDS.contains(first)) {
      return false; // so do most texts, and need no closer look
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

  /** The word that a text begins with, in small letters; "" where that is not plain to see. */
  private static String firstWord(String text) {
    int end = 0;
    while (end < text.length() && isLatin(text.charAt(end))) {
      end++;
    }
    boolean plain = end < text.length() && " ,.;:!?'".indexOf(text.charAt(end)) >= 0;
    return plain ? text.substring(0, end).toLowerCase(Locale.ROOT) : "";
  }

  private static boolean isLatin(char letter) {
    int small = letter | 0x20;
    return small >= 'a' && small <= 'z';
  }
}
