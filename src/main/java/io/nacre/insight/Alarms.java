package io.nacre.insight;

import io.nacre.corpus.Accents;
import io.nacre.corpus.Resources;
import io.nacre.corpus.Span;
import io.nacre.corpus.Workers;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
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
  /** The words behind {@code ..} stand no further away than so many others. */
  private static final int GAP = 3;

  /**
   * A word of an entry.
   *
   * @param prefix whether more letters may follow
   * @param gap how many other words may stand before it
   */
  private record Element(String word, boolean prefix, int gap) {
    boolean is(String text, Span found) {
      return text.startsWith(word, found.start()) && (prefix || found.length() == word.length());
    }
  }

  /**
   * An entry.
   *
   * @param points what it adds to the sharpness of what it stands in; 0 for a turn that takes the
   *     alarm out of a word in it
   */
  private record Alarm(String entry, List<Element> elements, double points) {
    /** The position behind it where it begins with a word of a text, or -1. */
    int end(String text, List<Span> words, int first) {
      int at = first;
      for (Element element : elements) {
        int last = Math.min(words.size() - 1, at + element.gap());
        while (at <= last && !element.is(text, words.get(at))) {
          at++;
        }
        boolean apart = at > first && element.gap() == 0 && !areJoined(text, words, at);
        if (at > last || apart) {
          return -1;
        }
        at++;
      }
      return words.get(at - 1).end();
    }

    /** Whether only a space, a hyphen or an apostrophe stands between a word and the one before. */
    private static boolean areJoined(String text, List<Span> words, int word) {
      return word < words.size()
          && words.get(word).start() == words.get(word - 1).end() + 1
          && " -'".indexOf(text.charAt(words.get(word).start() - 1)) >= 0;
    }
  }

  /**
   * An alarm that rings in a text.
   *
   * @param words as they are written there
   * @param points what it adds to the sharpness of what it stands in, 0 to 100
   */
  record Rung(String words, double points) {}

  /**
   * What rings in all texts.
   *
   * @param usual the alarms that tell nothing as too many texts ring them: "doctor" in a hospital
   * @param texts those in which another one rings
   */
  record Ringing(Set<String> usual, BitSet texts) {}

  /** Is told of an alarm where a text rings it first. */
  private interface Ring {
    void at(Alarm alarm, int start, int end);
  }

  /** An alarm that this share of the texts ring is usual; a few texts never make it so. */
  private static final double USUAL = 0.02;

  private static final int FEW = 3;

  private static final Comparator<Span> LONGEST_FIRST =
      Comparator.comparingInt(Span::length).reversed().thenComparingInt(Span::start);

  private static final int LETTERS = 26;

  /** By the first two letters of their first words, in the order of the list. */
  private final List<List<Alarm>> alarms =
      new ArrayList<>(Collections.nCopies(LETTERS * (LETTERS + 1), List.of()));

  Alarms() {
    double points = 0;
    for (String line : Resources.text(Alarms.class, "alarms.txt").lines().toList()) {
      if (line.startsWith("[")) {
        points = Double.parseDouble(line.substring(1, line.indexOf(']')));
      } else if (!line.isBlank() && !line.startsWith("#")) {
        for (String entry : line.split(",", -1)) {
          add(new Alarm(entry.strip(), elements(entry), points));
        }
      }
    }
  }

  private void add(Alarm alarm) {
    String first = alarm.elements().getFirst().word();
    int place = place(first, 0, first.length());
    List<Alarm> there = new ArrayList<>(alarms.get(place));
    there.add(alarm);
    alarms.set(place, there);
  }

  /** The place of a word among those with the same first two letters, or -1 if it has others. */
  private static int place(String text, int start, int end) {
    int first = text.charAt(start) - 'a';
    int second = end - start > 1 ? text.charAt(start + 1) - 'a' + 1 : 0;
    boolean letters = first >= 0 && first < LETTERS && second >= 0 && second <= LETTERS;
    return letters ? first * (LETTERS + 1) + second : -1;
  }

  private static List<Element> elements(String entry) {
    List<Element> elements = new ArrayList<>();
    for (Span word : Words.in(entry)) {
      boolean prefix = entry.startsWith("*", word.end());
      boolean apart = entry.startsWith(".. ", word.start() - ".. ".length());
      elements.add(new Element(entry.substring(word.start(), word.end()), prefix, apart ? GAP : 0));
    }
    return elements;
  }

  /**
   * What rings in all texts of a corpus.
   *
   * @param threads how many threads may work; the result does not depend on it
   */
  Ringing ringing(List<String> texts, int threads) {
    List<List<String>> rung = Workers.map(texts.size(), threads, i -> rung(texts.get(i)));
    Map<String, Integer> counts = new HashMap<>();
    rung.forEach(entries -> entries.forEach(entry -> counts.merge(entry, 1, Integer::sum)));
    double most = Math.max(FEW, USUAL * texts.size());
    counts.values().removeIf(count -> count <= most);
    BitSet ringing = new BitSet();
    for (int i = 0; i < rung.size(); i++) {
      ringing.set(i, !counts.keySet().containsAll(rung.get(i)));
    }
    return new Ringing(counts.keySet(), ringing);
  }

  /** The entries that a text rings. */
  private List<String> rung(String text) {
    List<String> rung = new ArrayList<>();
    listen(plain(text), (alarm, start, end) -> rung.add(alarm.entry()));
    return rung;
  }

  private static String plain(String text) {
    return Accents.fold(text.toLowerCase(Locale.ROOT)).replace('’', '\'');
  }

  /**
   * The alarms that ring in a text, in order; of those that share words, the longest.
   *
   * @param usual alarms that do not count
   */
  List<Rung> in(String text, Set<String> usual) {
    String plain = plain(text);
    // Folding keeps the length unless a ligature is opened; then the folded words are shown.
    String shown = plain.length() == text.length() ? text : plain;
    SortedMap<Span, Alarm> found = new TreeMap<>(LONGEST_FIRST);
    listen(
        plain,
        (alarm, start, end) -> {
          if (!usual.contains(alarm.entry())) {
            found.putIfAbsent(new Span(start, end), alarm);
          }
        });
    SortedMap<Integer, Rung> apart = new TreeMap<>();
    BitSet taken = new BitSet();
    found.forEach((span, alarm) -> {
      if (taken.get(span.start(), span.end()).isEmpty()) {
        taken.set(span.start(), span.end());
        if (alarm.points() > 0) {
          String words = shown.substring(span.start(), span.end());
          apart.put(span.start(), new Rung(words, alarm.points()));
        }
      }
    });
    return List.copyOf(apart.values());
  }

  /** Tells of each alarm that a text rings, once. */
  private void listen(String plain, Ring ring) {
    Set<String> rung = new HashSet<>();
    List<Span> words = Words.in(plain);
    for (int i = 0; i < words.size(); i++) {
      int start = words.get(i).start();
      int place = place(plain, start, words.get(i).end());
      for (Alarm alarm : place < 0 ? List.<Alarm>of() : alarms.get(place)) {
        int end = alarm.end(plain, words, i);
        if (end >= 0 && rung.add(alarm.entry())) {
          ring.at(alarm, start, end);
        }
      }
    }
  }
}
