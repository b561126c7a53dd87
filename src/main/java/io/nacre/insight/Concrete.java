package io.nacre.insight;

import io.nacre.corpus.Accents;
import io.nacre.corpus.Resources;
import io.nacre.corpus.Span;
import io.nacre.privacy.Mark;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How concrete a text is. An observation that names a figure, a moment, a place, an object or a
 * gesture can be gone and looked at; an opinion cannot.
 */
final class Concrete {
  /** What makes a text concrete; the words stand in {@code concrete.txt}. */
  enum Marker {
    FIGURE,
    MOMENT,
    PLACE,
    OBJECT,
    GESTURE;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private static final String RESOURCE = "concrete.txt";

  /** So many kinds of markers make a text as concrete as can be. */
  private static final int FULL = 3;

  private static final int SHORTEST_PREFIX = 4;

  private final Map<String, Marker> words = new HashMap<>();
  private final Map<String, Marker> prefixes = new HashMap<>();

  /** The letters of the longest prefix. */
  private int longest;

  Concrete() {
    Resources.text(Concrete.class, RESOURCE)
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .forEach(this::addLine);
  }

  private void addLine(String line) {
    int colon = line.indexOf(':');
    Marker marker = Marker.valueOf(line.substring(0, colon).strip().toUpperCase(Locale.ROOT));
    for (String each : line.substring(colon + 1).strip().split("\\s+", -1)) {
      String word = Accents.fold(each.toLowerCase(Locale.ROOT));
      if (word.endsWith("*")) {
        prefixes.put(word.substring(0, word.length() - 1), marker);
        longest = Math.max(longest, word.length() - 1);
      } else {
        words.put(word, marker);
      }
    }
  }

  /** The kinds of markers in a text. */
  Set<Marker> markers(String text) {
    Set<Marker> found = EnumSet.noneOf(Marker.class);
    String plain = Accents.fold(Mark.blanked(text).toLowerCase(Locale.ROOT));
    for (Span span : Words.in(plain)) {
      String word = span.of(plain);
      if (Character.isDigit(word.charAt(0))) {
        found.add(Marker.FIGURE);
      }
      Marker exact = words.get(word);
      if (exact != null) {
        found.add(exact);
        continue;
      }
      for (int end = Math.min(word.length(), longest); end >= SHORTEST_PREFIX; end--) {
        Marker marker = prefixes.get(word.substring(0, end));
        if (marker != null) {
          found.add(marker);
          break;
        }
      }
    }
    return found;
  }

  /** How concrete a text is, 0 to 1. */
  static double degree(Set<Marker> markers) {
    return degree(thirds(markers), 1);
  }

  /** How concrete a text is, in thirds, 0 to 3: whole numbers have the same sum in any order. */
  static int thirds(Set<Marker> markers) {
    return Math.min(FULL, markers.size());
  }

  /** The mean degree of so many texts, 0 to 1, by the sum of their thirds. */
  static double degree(int thirds, int texts) {
    return (double) thirds / FULL / texts;
  }

  /** No count of any marker yet. */
  static Map<Marker, Integer> none() {
    Map<Marker, Integer> counts = new EnumMap<>(Marker.class);
    for (Marker marker : Marker.values()) {
      counts.put(marker, 0);
    }
    return counts;
  }
}
