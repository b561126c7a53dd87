package io.nacre.text;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds stems of which a letter is wrong. Two that are one edit apart are the same once a letter is
 * taken out of either or of both, so each is filed under all that it can become, as in SymSpell
 * (Garbe, 2012).
 */
final class Deletions {
  private final List<String> stems;

  /** What a stem can become, as its hash, and the number of the stem below; ascending. */
  private final long[] entries;

  /** Files stems of one letter at least. */
  Deletions(List<String> stems) {
    this.stems = stems;
    this.entries = new long[stems.stream().mapToInt(stem -> stem.length() + 1).sum()];
    int count = 0;
    for (int number = 0; number < stems.size(); number++) {
      String stem = stems.get(number);
      for (int left = 0; left <= stem.length(); left++) {
        entries[count++] = entry(stem, left) + number;
      }
    }
    Arrays.sort(entries);
  }

  /** The stems with the same first letter that one edit makes of a stem. */
  Set<String> near(String stem) {
    Set<String> near = new TreeSet<>();
    for (int left = 0; left <= stem.length(); left++) {
      long first = entry(stem, left);
      int found = Arrays.binarySearch(entries, first);
      for (int at = found < 0 ? -found - 1 : found; at < entries.length; at++) {
        if (entries[at] >> 32 != first >> 32) {
          break;
        }
        String other = stems.get((int) entries[at]);
        if (other.charAt(0) == stem.charAt(0) && oneEdit(stem, other)) {
          near.add(other);
        }
      }
    }
    return near;
  }

  /**
   * The hash of a stem without a letter, or of all of it behind the last, above room for a number.
   */
  private static long entry(String stem, int left) {
    int hash = 0;
    for (int i = 0; i < stem.length(); i++) {
      hash = i == left ? hash : 31 * hash + stem.charAt(i);
    }
    return (long) hash << 32;
  }

  /** Whether one insertion, deletion, substitution or swap of neighbours leads from a to b. */
  private static boolean oneEdit(String a, String b) {
    if (Math.abs(a.length() - b.length()) > 1) {
      return false;
    }
    int i = 0;
    while (i < Math.min(a.length(), b.length()) && a.charAt(i) == b.charAt(i)) {
      i++;
    }
    if (a.length() > b.length()) {
      return a.substring(i + 1).equals(b.substring(i));
    }
    if (a.length() < b.length()) {
      return a.substring(i).equals(b.substring(i + 1));
    }
    return a.equals(b)
        || a.substring(i + 1).equals(b.substring(i + 1))
        || (i + 1 < a.length()
            && a.charAt(i) == b.charAt(i + 1)
            && a.charAt(i + 1) == b.charAt(i)
            && a.substring(i + 2).equals(b.substring(i + 2)));
  }
}
