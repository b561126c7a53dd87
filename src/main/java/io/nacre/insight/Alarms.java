package io.nacre.insight;

import io.nacre.corpus.Accents;
import io.nacre.corpus.Resources;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words and phrases that make one voice enough: danger, health, accident, access, law, private
 * data, fraud.
 */
final class Alarms {
  /** An entry: its words, and where they stand as words. */
  private record Alarm(String words, Pattern pattern) {}

  /** An alarm that this share of the texts ring is usual; a few texts never make it so. */
  private static final double USUAL = 0.02;

  private static final int FEW = 3;

  private final List<Alarm> alarms;

  Alarms() {
    alarms =
        Resources.text(Alarms.class, "alarms.txt")
            .lines()
            .filter(line -> !line.startsWith("#"))
            .flatMap(line -> Arrays.stream(line.split(",")))
            .map(String::strip)
            .map(Alarms::alarm)
            .toList();
  }

  private static Alarm alarm(String entry) {
    boolean prefix = entry.endsWith("*");
    String words = prefix ? entry.substring(0, entry.length() - 1) : entry;
    String end = prefix ? "\\p{L}*" : "(?![\\p{L}\\p{N}])";
    return new Alarm(words, Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(words) + end));
  }

  /**
   * The alarms that tell nothing in a corpus as too many texts ring them: "doctor" in a hospital.
   *
   * @param texts all texts
   */
  Set<String> usual(List<String> texts) {
    Map<String, Integer> counts = new HashMap<>();
    for (String text : texts) {
      String plain = plain(text);
      for (Alarm alarm : alarms) {
        if (plain.contains(alarm.words()) && alarm.pattern().matcher(plain).find()) {
          counts.merge(alarm.words(), 1, Integer::sum);
        }
      }
    }
    double most = Math.max(FEW, USUAL * texts.size());
    counts.values().removeIf(count -> count <= most);
    return counts.keySet();
  }

  private static String plain(String text) {
    return Accents.fold(text.toLowerCase(Locale.ROOT)).replace('’', '\'');
  }

  /**
   * The alarming words of a text, as they are written, in order.
   *
   * @param usual alarms that do not count
   */
  List<String> in(String text, Set<String> usual) {
    String plain = plain(text);
    // Folding keeps the length unless a ligature is opened; then the folded words are shown.
    String shown = plain.length() == text.length() ? text : plain;
    SortedMap<Integer, String> found = new TreeMap<>();
    for (Alarm alarm : alarms) {
      if (!plain.contains(alarm.words()) || usual.contains(alarm.words())) {
        continue; // a search for plain words is the quicker one
      }
      Matcher matcher = alarm.pattern().matcher(plain);
      if (matcher.find()) {
        found.put(matcher.start(), shown.substring(matcher.start(), matcher.end()));
      }
    }
    return List.copyOf(found.values());
  }
}
