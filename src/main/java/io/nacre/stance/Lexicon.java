package io.nacre.stance;

import io.nacre.corpus.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The patterns of one language, each indexed by the rarest of the words that it cannot do without;
 * immutable.
 */
final class Lexicon {
  /** The shortest prefix that an entry may begin with. */
  static final int SHORTEST_PREFIX = 3;

  /** The shortest ending that an entry may hold. */
  static final int SHORTEST_ENDING = 2;

  private static final Anchors NONE = new Anchors();

  private final Map<String, Pattern> patterns;
  private final Map<String, Set<String>> sets;
  private final Map<String, List<String>> spellings;
  private final Map<String, Anchors> byWord = new HashMap<>(8192);
  private final Map<String, Anchors> byPrefix = new HashMap<>(1024);
  private final Map<String, Anchors> byEnding = new HashMap<>();
  private final StanceTokenizer tokenizer;

  /**
   * A lexicon of these patterns.
   *
   * @param patterns by what an entry of a further file overrides them with, in the order of the
   *     files
   * @param sets the words of each {@code %set}, with and without accents
   * @param spellings what short spellings stand for
   */
  Lexicon(
      Language language,
      Map<String, Pattern> patterns,
      Map<String, Set<String>> sets,
      Map<String, List<String>> spellings) {
    this.patterns = new LinkedHashMap<>(patterns);
    this.sets = Map.copyOf(sets);
    this.spellings = Map.copyOf(spellings);
    this.tokenizer = new StanceTokenizer(language, spellings);
    index();
  }

  StanceTokenizer tokenizer() {
    return tokenizer;
  }

  Map<String, Pattern> patterns() {
    return new LinkedHashMap<>(patterns);
  }

  Map<String, Set<String>> sets() {
    return sets;
  }

  Map<String, List<String>> spellings() {
    return spellings;
  }

  /** The words of a set, with and without accents; empty where the lexicon has no such set. */
  Set<String> set(String name) {
    return sets.getOrDefault(name, Set.of());
  }

  /**
   * Gives every pattern that may match around a token, each with where it may start.
   *
   * @param at the token
   * @param all the initials of all tokens
   */
  void candidates(List<Token> tokens, int at, long all, Consumer<Anchor> candidates) {
    String form = tokens.get(at).form();
    long previous = at > 0 ? tokens.get(at - 1).initials() : 0;
    long next = at + 1 < tokens.size() ? tokens.get(at + 1).initials() : 0;
    byWord.getOrDefault(form, NONE).forEach(previous, next, all, candidates);
    if (form.length() >= SHORTEST_PREFIX) {
      byPrefix
          .getOrDefault(form.substring(0, SHORTEST_PREFIX), NONE)
          .forEach(previous, next, all, candidates);
    }
    if (form.length() >= SHORTEST_ENDING) {
      byEnding.getOrDefault(lastLetters(form), NONE).forEach(previous, next, all, candidates);
    }
  }

  /**
   * Files every pattern under its rarest word that is not optional. How rare a word is in texts is
   * guessed from how many patterns use it.
   */
  private void index() {
    Map<String, Integer> uses = new HashMap<>(8192);
    for (Pattern pattern : patterns.values()) {
      for (Element element : pattern.elements()) {
        if (element instanceof Element.Choice choice) {
          for (String word : firstWords(choice)) {
            uses.merge(word, 1, Integer::sum);
          }
        }
      }
    }
    for (Pattern pattern : patterns.values()) {
      file(pattern, uses);
    }
  }

  private void file(Pattern pattern, Map<String, Integer> uses) {
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
            pattern,
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
            words.add(word.prefix() ? word.key().substring(0, SHORTEST_PREFIX) + "*" : word.key());
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
      add(byPrefix, word.substring(0, SHORTEST_PREFIX), anchor);
    } else {
      add(byWord, word, anchor);
    }
  }

  private static String lastLetters(String ending) {
    return ending.substring(ending.length() - SHORTEST_ENDING);
  }

  private static void add(Map<String, Anchors> index, String word, Anchor anchor) {
    index.computeIfAbsent(word, key -> new Anchors()).add(anchor);
  }
}
