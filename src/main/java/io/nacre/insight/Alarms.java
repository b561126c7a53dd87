package io.nacre.insight;

import io.nacre.corpus.Accents;
import io.nacre.corpus.Resources;
import io.nacre.corpus.Span;
import io.nacre.corpus.Workers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Words and phrases that make one voice enough: danger, health, accident, access, law, private
 * data, fraud.
 */
final class Alarms {
  /** An entry: its words, and whether more letters may follow. */
  private record Alarm(String words, boolean prefix) {
    /** The position behind it where it stands at a position of a text that begins a word, or -1. */
    int end(String text, int start) {
      int end = start + words.length();
      if (!text.startsWith(words, start)) {
        return -1;
      }
      if (!prefix) {
        return end < text.length() && Words.isPart(text.codePointAt(end)) ? -1 : end;
      }
      while (end < text.length() && Character.isLetter(text.codePointAt(end))) {
        end += Character.charCount(text.codePointAt(end));
      }
      return end;
    }
  }

  /** Is told of an alarm where a text rings it first. */
  private interface Ring {
    void at(Alarm alarm, int start, int end);
  }

  /** An alarm that this share of the texts ring is usual; a few texts never make it so. */
  private static final double USUAL = 0.02;

  private static final int FEW = 3;

  /** By their first letter, in the order of the list. */
  private final Map<Character, List<Alarm>> alarms = new HashMap<>();

  Alarms() {
    Resources.text(Alarms.class, "alarms.txt")
        .lines()
        .filter(line -> !line.startsWith("#"))
        .flatMap(line -> Arrays.stream(line.split(",")))
        .map(String::strip)
        .map(Alarms::alarm)
        .forEach(alarm ->
            alarms.computeIfAbsent(alarm.words().charAt(0), any -> new ArrayList<>()).add(alarm));
  }

  private static Alarm alarm(String entry) {
    boolean prefix = entry.endsWith("*");
    return new Alarm(prefix ? entry.substring(0, entry.length() - 1) : entry, prefix);
  }

  /**
   * The alarms that tell nothing in a corpus as too many texts ring them: "doctor" in a hospital.
   *
   * @param texts all texts
   * @param threads how many threads may work; the result does not depend on it
   */
  Set<String> usual(List<String> texts, int threads) {
    Map<String, Integer> counts = new HashMap<>();
    for (List<String> rung : Workers.map(texts.size(), threads, i -> rung(texts.get(i)))) {
      rung.forEach(words -> counts.merge(words, 1, Integer::sum));
    }
    double most = Math.max(FEW, USUAL * texts.size());
    counts.values().removeIf(count -> count <= most);
    return counts.keySet();
  }

  /** The entries that a text rings. */
  private List<String> rung(String text) {
    List<String> rung = new ArrayList<>();
    listen(plain(text), (alarm, start, end) -> rung.add(alarm.words()));
    return rung;
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
    listen(
        plain,
        (alarm, start, end) -> {
          if (!usual.contains(alarm.words())) {
            found.put(start, shown.substring(start, end));
          }
        });
    return List.copyOf(found.values());
  }

  /** Tells of each alarm that a text rings, once. */
  private void listen(String plain, Ring ring) {
    Set<Alarm> rung = new HashSet<>();
    for (Span word : Words.in(plain)) {
      for (Alarm alarm : alarms.getOrDefault(plain.charAt(word.start()), List.of())) {
        int end = alarm.end(plain, word.start());
        if (end >= 0 && rung.add(alarm)) {
          ring.at(alarm, word.start(), end);
        }
      }
    }
  }
}
