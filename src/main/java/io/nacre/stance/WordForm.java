package io.nacre.stance;

import io.nacre.corpus.Language;
import java.text.Normalizer;
import java.util.Set;

/** How a word of a text is written as the key of a token. */
final class WordForm {
  private static final Set<String> ELIDED =
      Set.of(
          "l", "d", "j", "m", "t", "s", "n", "c", "y", "qu", "jusqu", "lorsqu", "puisqu", "quelqu",
          "quoiqu", "presqu");
  private static final int LONGEST_ELIDED = 7;

  /** Letters that people type without an accent when they are capitals: Etat, Ca, A. */
  private static final String BARE_CAPITALS = "AEIOUC";

  private final int repeats;

  WordForm(Language language) {
    // No French word needs three equal letters to become two: "trooop" is "trop".
    this.repeats = language == Language.FRENCH ? 1 : 2;
  }

  /** Lower case, composed, straight apostrophes, ligatures in letters, long drawls shortened. */
  String key(String text, int start, int end) {
    if (isKey(text, start, end)) {
      return text.substring(start, end);
    }
    StringBuilder key = new StringBuilder(end - start + 2);
    boolean marks = false;
    for (int i = start; i < end; i++) {
      char c = Character.toLowerCase(Folding.straight(text.charAt(i)));
      switch (c) {
        case ' ' -> {
          continue;
        }
        case 'œ' -> key.append("oe");
        case 'æ' -> key.append("ae");
        default -> key.append(c);
      }
      marks |= Folding.isMark(c);
    }
    shortenDrawls(key);
    return marks ? Normalizer.normalize(key, Normalizer.Form.NFC) : key.toString();
  }

  /** Whether a word is its own key: small letters from a to z, no three of them alike. */
  private static boolean isKey(String text, int start, int end) {
    int alike = 1;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      alike = i > start && c == text.charAt(i - 1) ? alike + 1 : 1;
      if (c < 'a' || c > 'z' || alike > 2) {
        return false;
      }
    }
    return true;
  }

  private void shortenDrawls(StringBuilder key) {
    for (int i = 0; i + 2 < key.length(); i++) {
      int end = i;
      while (end < key.length() && key.charAt(end) == key.charAt(i)) {
        end++;
      }
      if (end - i > 2) {
        key.delete(i + repeats, end);
      }
    }
  }

  /** Whether the letters before an apostrophe are a word of their own: "j", "qu", "jusqu". */
  boolean isElided(String text, int start, int end) {
    return end - start <= LONGEST_ELIDED && ELIDED.contains(key(text, start, end));
  }

  /** Whether a word without accents may have lost them because of its capitals. */
  boolean dropsAccents(String text, int start, int end) {
    if (!Character.isUpperCase(text.charAt(start))) {
      return false;
    }
    boolean capitals = end - start > 1;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (Folding.fold(c) != c || Folding.isMark(c)) {
        return false;
      }
      capitals &= !Character.isLowerCase(c);
    }
    return capitals || BARE_CAPITALS.indexOf(text.charAt(start)) >= 0;
  }
}
