package io.nacre.stance;

import io.nacre.corpus.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The patterns of one language, indexed by the words that they begin with; immutable.
 *
 * <p>A token meets only the patterns whose first word it is, whose first prefix shares its first
 * three letters, or whose first ending shares its last two.
 */
final class Lexicon {
  /** The shortest prefix that an entry may begin with. */
  static final int SHORTEST_PREFIX = 3;

  /** The shortest ending that an entry may hold. */
  static final int SHORTEST_ENDING = 2;

  private final Map<String, Pattern> patterns;
  private final Map<String, Set<String>> sets;
  private final Map<String, List<String>> spellings;
  private final Map<String, List<Pattern>> byWord = new HashMap<>(8192);
  private final Map<String, List<Pattern>> byPrefix = new HashMap<>(1024);
  private final Map<String, List<Pattern>> byEnding = new HashMap<>();
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
    patterns.values().forEach(this::index);
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

  /** The patterns that may start with a token, in three lists: by word, by prefix, by ending. */
  List<Pattern> startingWith(Token token) {
    return byWord.getOrDefault(token.form(), List.of());
  }

  /** The patterns that may start with a prefix of a token. */
  List<Pattern> startingWithPrefixOf(Token token) {
    String form = token.form();
    return form.length() < SHORTEST_PREFIX
        ? List.of()
        : byPrefix.getOrDefault(form.substring(0, SHORTEST_PREFIX), List.of());
  }

  /** The patterns that may start with an ending of a token. */
  List<Pattern> startingWithEndingOf(Token token) {
    String form = token.form();
    return form.length() < SHORTEST_ENDING
        ? List.of()
        : byEnding.getOrDefault(form.substring(form.length() - SHORTEST_ENDING), List.of());
  }

  private void index(Pattern pattern) {
    for (Element element : pattern.elements()) {
      if (element instanceof Element.Choice choice) {
        for (List<Item> option : choice.options()) {
          index(option.get(0), pattern);
        }
        if (!choice.optional()) {
          return;
        }
      }
    }
  }

  private void index(Item first, Pattern pattern) {
    switch (first) {
      case Item.Word word -> {
        index(word.key(), word.prefix(), pattern);
        if (word.folded() != null && !word.folded().equals(word.key())) {
          index(word.folded(), word.prefix(), pattern);
        }
      }
      case Item.Ending ending -> {
        add(byEnding, lastLetters(ending.key()), pattern);
        add(byEnding, lastLetters(ending.folded()), pattern);
      }
      case Item.AnyNumber number -> add(byWord, "#", pattern);
      case Item.OneOf set -> {
        set.keys().forEach(word -> add(byWord, word, pattern));
        set.folded().forEach(word -> add(byWord, word, pattern));
      }
    }
  }

  private void index(String word, boolean prefix, Pattern pattern) {
    if (prefix) {
      add(byPrefix, word.substring(0, SHORTEST_PREFIX), pattern);
    } else {
      add(byWord, word, pattern);
    }
  }

  private static String lastLetters(String ending) {
    return ending.substring(ending.length() - SHORTEST_ENDING);
  }

  private static void add(Map<String, List<Pattern>> index, String word, Pattern pattern) {
    List<Pattern> same = index.computeIfAbsent(word, key -> new ArrayList<>(2));
    if (same.isEmpty() || !same.getLast().equals(pattern)) {
      same.add(pattern);
    }
  }
}
