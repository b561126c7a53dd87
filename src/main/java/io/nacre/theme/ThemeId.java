package io.nacre.theme;

import java.util.Set;

/** Short names for themes, four letters and digits that nobody confuses when typing: W7K2. */
public final class ThemeId {
  private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int LENGTH = 4;

  private ThemeId() {}

  /** Whether a word may be the id of a theme. */
  public static boolean isOne(String word) {
    return word.length() == LENGTH && word.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0);
  }

  /**
   * What an id follows from: the texts alone (FNV-1a, 64 bit).
   *
   * @param texts the texts of the theme, in an order that does not depend on the files
   */
  static long fingerprint(Iterable<String> texts) {
    long hash = 0xcbf29ce484222325L;
    for (String text : texts) {
      for (int i = 0; i < text.length(); i++) {
        hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
      }
      hash = (hash ^ '\n') * 0x100000001b3L;
    }
    return hash;
  }

  /**
   * The id of a fingerprint, or its next free neighbour where that is taken.
   *
   * @param taken ids given so far; the new one is added
   */
  static String of(long fingerprint, Set<String> taken) {
    long next = fingerprint;
    String id = spell(next);
    while (!taken.add(id)) {
      id = spell(++next);
    }
    return id;
  }

  /**
   * An id, or where it is taken the next one that is not, in the order of its letters and digits.
   *
   * @param taken ids given so far; the new one is added
   */
  public static String free(String id, Set<String> taken) {
    String next = id;
    while (!taken.add(next)) {
      next = after(next);
    }
    return next;
  }

  private static String after(String id) {
    char[] next = id.toCharArray();
    for (int i = next.length - 1; i >= 0; i--) {
      int digit = (ALPHABET.indexOf(next[i]) + 1) % ALPHABET.length();
      next[i] = ALPHABET.charAt(digit);
      if (digit > 0) {
        break;
      }
    }
    return new String(next);
  }

  private static String spell(long hash) {
    StringBuilder id = new StringBuilder(LENGTH);
    long rest = hash ^ (hash >>> 32);
    for (int i = 0; i < LENGTH; i++) {
      id.append(ALPHABET.charAt((int) Long.remainderUnsigned(rest, ALPHABET.length())));
      rest = Long.divideUnsigned(rest, ALPHABET.length());
    }
    return id.toString();
  }
}
