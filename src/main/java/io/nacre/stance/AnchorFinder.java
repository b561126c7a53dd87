package io.nacre.stance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Files every pattern under its rarest word that is not optional. How rare a word is in texts is
 * guessed from how many patterns use it.
 */
final class AnchorFinder {
  private final Map<String, Integer> uses = new HashMap<>(8192);
  private final Map<String, List<Anchor>> byWord = new HashMap<>(8192);
  private final Map<String, List<Anchor>> byPrefix = new HashMap<>(1024);
  private final Map<String, List<Anchor>> byEnding = new HashMap<>();

  /** Files patterns, whose numbers are their positions. */
  AnchorFinder(List<Pattern> patterns) {
    for (Pattern pattern : patterns) {
      for (Element element : pattern.elements()) {
        if (element instanceof Element.Choice choice) {
          for (String word : firstWords(choice)) {
            uses.merge(word, 1, Integer::sum);
          }
        }
      }
    }
    for (int number = 0; number < patterns.size(); number++) {
      file(number, patterns.get(number));
    }
  }

  /** The anchors of whole words. */
  Anchors words() {
    return Anchors.of(byWord);
  }

  /** The anchors of the first letters of words. */
  Anchors prefixes() {
    return Anchors.of(byPrefix);
  }

  /** The anchors of the last letters of words. */
  Anchors endings() {
    return Anchors.of(byEnding);
  }

  private void file(int number, Pattern pattern) {
    int least = 0;
    int most = 0;
    double cheapest = Double.MAX_VALUE;
    int place = -1;
    int anchorLeast = 0;
    int anchorMost = 0;
    List<Element> elements = pattern.elements();
    for (int i = 0; i < elements.size(); i++) {
      if (elements.get(i) instanceof Element.Choice choice && !choice.optional()) {
        double cost = 0;
        for (String word : firstWords(choice)) {
          cost += uses.getOrDefault(word, 0);
        }
        cost *= most - least + 1;
        if (cost < cheapest) {
          cheapest = cost;
          place = i;
          anchorLeast = least;
          anchorMost = most;
        }
      }
      least += elements.get(i).least();
      most += elements.get(i).most();
    }
    if (place < 0 || !(elements.get(place) instanceof Element.Choice anchor)) {
      throw new IllegalStateException("no word in " + pattern.source());
    }
    Anchor found =
        new Anchor(
            number,
            anchorLeast,
            anchorMost,
            place > 0 && isWord(elements.get(place - 1)) ? initials(elements.get(place - 1)) : 0,
            place + 1 < elements.size() && isWord(anchor) ? initials(elements.get(place + 1)) : 0,
            rarest(elements, place));
    for (List<Item> option : anchor.options()) {
      index(option.getFirst(), found);
    }
  }

  /** Whether an element is exactly one token. */
  private static boolean isWord(Element element) {
    return element.least() == 1 && element.most() == 1;
  }

  /**
   * The initials that an element must begin with; 0 where it may be left out, or begin with any.
   */
  private static long initials(Element element) {
    return element instanceof Element.Choice choice && !choice.optional() && choice.initials() != -1
        ? choice.initials()
        : 0;
  }

  /** The fewest initials that an element besides the anchor must begin with; 0 for none. */
  private static long rarest(List<Element> elements, int anchor) {
    long rarest = 0;
    for (int i = 0; i < elements.size(); i++) {
      long initials = i == anchor ? 0 : initials(elements.get(i));
      if (initials != 0 && (rarest == 0 || Long.bitCount(initials) < Long.bitCount(rarest))) {
        rarest = initials;
      }
    }
    return rarest;
  }

  /** What the first tokens of a choice's options are indexed by. */
  private static List<String> firstWords(Element.Choice choice) {
    List<String> words = new ArrayList<>();
    for (List<Item> option : choice.options()) {
      switch (option.getFirst()) {
        case Item.Word word ->
            words.add(
                word.prefix()
                    ? word.key().substring(0, Lexicon.SHORTEST_PREFIX) + "*"
                    : word.key());
        case Item.Ending ending -> words.add("*" + lastLetters(ending.key()));
        case Item.AnyNumber number -> words.add("#");
        case Item.OneOf set -> words.addAll(set.keys());
      }
    }
    return words;
  }

  private void index(Item first, Anchor anchor) {
    switch (first) {
      case Item.Word word -> {
        index(word.key(), word.prefix(), anchor);
        if (word.folded() != null && !word.folded().equals(word.key())) {
          index(word.folded(), word.prefix(), anchor);
        }
      }
      case Item.Ending ending -> {
        add(byEnding, lastLetters(ending.key()), anchor);
        add(byEnding, lastLetters(ending.folded()), anchor);
      }
      case Item.AnyNumber number -> add(byWord, "#", anchor);
      case Item.OneOf set -> {
        set.keys().forEach(word -> add(byWord, word, anchor));
        set.folded().forEach(word -> add(byWord, word, anchor));
      }
    }
  }

  private void index(String word, boolean prefix, Anchor anchor) {
    if (prefix) {
      add(byPrefix, word.substring(0, Lexicon.SHORTEST_PREFIX), anchor);
    } else {
      add(byWord, word, anchor);
    }
  }

  private static String lastLetters(String ending) {
    return ending.substring(ending.length() - Lexicon.SHORTEST_ENDING);
  }

  private static void add(Map<String, List<Anchor>> index, String word, Anchor anchor) {
    List<Anchor> known = index.computeIfAbsent(word, key -> new ArrayList<>());
    if (known.isEmpty() || !known.getLast().equals(anchor)) {
      known.add(anchor);
    }
  }
}
