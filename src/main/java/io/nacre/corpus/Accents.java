package io.nacre.corpus;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Words without their accents: {@code délai} and {@code delai} are one. */
public final class Accents {
  /** Letters of Western European languages, which need no search in Unicode's tables each time. */
  private static final char FIRST_FAR = '\u0180';

  private static final @Nullable String[] NEAR = new String[FIRST_FAR];

  private Accents() {}

  /** The text with accents removed and ligatures opened; other characters stay. */
  public static String fold(String text) {
    if (isAscii(text)) {
      return text;
    }
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= FIRST_FAR) {
        return foldFar(text);
      }
      if (c < 128) {
        folded.append(c);
      } else {
        folded.append(near(c));
      }
    }
    return folded.toString();
  }

  /** A value as it is compared: lower case, without accents and the white space around it. */
  public static String plain(String value) {
    return isPlain(value) ? value : fold(value.toLowerCase(Locale.ROOT)).strip();
  }

  /** Whether two names are the same, but for case and accents. */
  public static boolean areSame(String one, String other) {
    return plain(one).equals(plain(other));
  }

  /**
   * The first name among some that is the wanted one: as it is, else but for case, else but for
   * case and accents; null for none.
   */
  public static @Nullable String find(Collection<String> names, String wanted) {
    List<Predicate<String>> ways =
        List.of(wanted::equals, wanted::equalsIgnoreCase, name -> areSame(name, wanted));
    return ways.stream().flatMap(way -> names.stream().filter(way)).findFirst().orElse(null);
  }

  private static boolean isPlain(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c <= ' ' || c >= 127 || (c >= 'A' && c <= 'Z')) {
        return false;
      }
    }
    return true;
  }

  private static String near(char letter) {
    String known = NEAR[letter];
    if (known == null) {
      known = foldFar(String.valueOf(letter));
      NEAR[letter] = known;
    }
    return known;
  }

  private static String foldFar(String text) {
    String parts = Normalizer.normalize(text, Normalizer.Form.NFKD);
    StringBuilder folded = new StringBuilder(parts.length());
    for (int i = 0; i < parts.length(); i++) {
      char c = parts.charAt(i);
      switch (c) {
        case 'œ' -> folded.append("oe");
        case 'Œ' -> folded.append("OE");
        case 'æ' -> folded.append("ae");
        case 'Æ' -> folded.append("AE");
        default -> {
          if (Character.getType(c) != Character.NON_SPACING_MARK) {
            folded.append(c);
          }
        }
      }
    }
    return folded.toString();
  }

  /** Whether a text has a letter with an accent, or a ligature. */
  public static boolean has(String text) {
    return !isAscii(text)
        && text.codePoints().anyMatch(c -> c >= 128 && Character.isLetter(c) && isFolded(c));
  }

  private static boolean isFolded(int letter) {
    String text = Character.toString(letter);
    return !fold(text).equals(text);
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }
}
