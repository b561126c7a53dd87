package io.nacre.stance;

import io.nacre.corpus.Language;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turns one entry of a lexicon into a {@link Pattern}; every complaint says what was written. */
final class EntryParser {
  private static final int WIDEST_GAP = 9;
  private static final double HEAVIEST = 10;

  private final StanceTokenizer tokenizer;
  private final Map<String, Set<String>> sets;

  /**
   * A parser of entries.
   *
   * @param sets the sets that entries may name, filled while the file is read
   */
  EntryParser(Language language, Map<String, Set<String>> sets) {
    this.tokenizer = new StanceTokenizer(language, Map.of());
    this.sets = sets;
  }

  /**
   * Reads {@code entry}, or {@code entry=1.5}, of a group. Alternatives that are the whole of an
   * entry are entries of their own.
   *
   * @param order the place in the lexicon of the first that is read
   */
  List<Pattern> parse(String entry, Group group, int order) {
    int equals = entry.lastIndexOf('=');
    double weight = equals < 0 ? group.weight() : weight(entry.substring(equals + 1).strip());
    String source = equals < 0 ? entry : entry.substring(0, equals).strip();
    List<Pattern> patterns = new ArrayList<>();
    for (String alternative : alternatives(source)) {
      Pattern pattern = new Pattern(order + patterns.size(), group, alternative, weight, this);
      checkStart(pattern.elements(), alternative);
      patterns.add(pattern);
    }
    return patterns;
  }

  private static List<String> alternatives(String source) {
    boolean bracketed =
        source.startsWith("(") && source.indexOf(')') == source.length() - 1 && source.length() > 2;
    return bracketed
        ? LexiconParser.split(source.substring(1, source.length() - 1), '|')
        : List.of(source);
  }

  /** A weight, 0 to 10. */
  static double weight(String text) {
    double weight;
    try {
      weight = Double.parseDouble(text);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("a weight is a number, not \"" + text + "\"", e);
    }
    if (!(weight >= 0 && weight <= HEAVIEST)) {
      throw new IllegalArgumentException("a weight must be in 0..10, got " + text);
    }
    return weight;
  }

  /** The key of a word of a set, which must be a single one. */
  String setWord(String word) {
    List<Item> items = new ArrayList<>();
    addItems(word, items);
    if (items.size() != 1) {
      throw new IllegalArgumentException("a set holds single words, not \"" + word + "\"");
    }
    return switch (items.get(0)) {
      case Item.Word single when !single.prefix() -> single.key();
      case Item.AnyNumber number when number.digits() == null -> "#";
      default ->
          throw new IllegalArgumentException("a set holds plain words, not \"" + word + "\"");
    };
  }

  /** The steps of an entry of one alternative. */
  List<Element> elements(String source) {
    List<Element> elements = new ArrayList<>();
    int at = 0;
    while (at < source.length()) {
      int end = partEnd(source, at);
      String part = source.substring(at, end);
      if (!part.isBlank()) {
        elements.add(element(part, elements.isEmpty()));
      }
      at = end + 1;
    }
    return elements;
  }

  /** Where the part that starts here ends: at the next space that is not inside brackets. */
  private static int partEnd(String source, int start) {
    int depth = 0;
    for (int i = start; i < source.length(); i++) {
      char c = source.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth < 0 || depth > 1) {
        throw new IllegalArgumentException("brackets do not match in \"" + source + "\"");
      }
      if (c == ' ' && depth == 0) {
        return i;
      }
    }
    if (depth != 0) {
      throw new IllegalArgumentException("a bracket is not closed in \"" + source + "\"");
    }
    return source.length();
  }

  private Element element(String part, boolean first) {
    if (part.equals("^")) {
      if (!first) {
        throw new IllegalArgumentException("^ stands only at the start of an entry");
      }
      return new Element.ClauseStart();
    }
    if (part.charAt(0) == '_') {
      return gap(part);
    }
    boolean optional = part.charAt(0) == '~';
    String words = optional ? part.substring(1) : part;
    List<List<Item>> options = new ArrayList<>();
    if (words.startsWith("(") && words.endsWith(")")) {
      for (String option : LexiconParser.split(words.substring(1, words.length() - 1), '|')) {
        options.add(items(option));
      }
    } else if (words.indexOf('(') >= 0) {
      throw new IllegalArgumentException(
          "alternatives stand alone between spaces: \"" + part + "\"");
    } else {
      options.add(items(words));
    }
    if (options.isEmpty()) {
      throw new IllegalArgumentException("no word in \"" + part + "\"");
    }
    return new Element.Choice(options, optional);
  }

  private static Element gap(String part) {
    if (part.length() == 1) {
      return new Element.Gap(1, 1);
    }
    int most = part.length() == 2 ? part.charAt(1) - '0' : 0;
    if (most < 1 || most > WIDEST_GAP) {
      throw new IllegalArgumentException("a gap is _ or _1 to _9, not \"" + part + "\"");
    }
    return new Element.Gap(0, most);
  }

  private List<Item> items(String words) {
    List<Item> items = new ArrayList<>();
    for (String word : LexiconParser.split(words, ' ')) {
      addItems(word, items);
    }
    if (items.isEmpty()) {
      throw new IllegalArgumentException("no word in \"" + words + "\"");
    }
    return List.copyOf(items);
  }

  private void addItems(String word, List<Item> items) {
    if (word.charAt(0) == '%') {
      items.add(setItem(word.substring(1)));
      return;
    }
    if (word.equals("#")) {
      items.add(new Item.AnyNumber(null));
      return;
    }
    if (word.length() > 1 && word.charAt(0) == '*') {
      items.add(ending(word.substring(1)));
      return;
    }
    boolean prefix = word.length() > 1 && word.endsWith("*");
    int end = prefix ? word.length() - 1 : word.length();
    if (isPlain(word, end) && (!prefix || end >= Lexicon.SHORTEST_PREFIX)) {
      items.add(Item.Word.of(word.substring(0, end), prefix));
      return;
    }
    List<Token> tokens = tokenizer.tokens(prefix ? word.substring(0, word.length() - 1) : word);
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean open = prefix && i == tokens.size() - 1;
      if (open && token.key().length() < Lexicon.SHORTEST_PREFIX) {
        throw new IllegalArgumentException("a prefix needs three letters: \"" + word + "\"");
      }
      items.add(
          token.kind() == TokenKind.NUMBER
              ? new Item.AnyNumber(token.key())
              : Item.Word.of(token.key(), open));
    }
  }

  /** Whether a word is its own key: lower-case letters, none of them a ligature or repeated. */
  private static boolean isPlain(String word, int end) {
    for (int i = 0; i < end; i++) {
      char c = word.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= '\u00E0' && c <= '\u00FF' && c != '\u00F7');
      boolean repeated = i >= 2 && c == word.charAt(i - 1) && c == word.charAt(i - 2);
      if (!letter || repeated || c == '\u00E6') {
        return false;
      }
    }
    return end > 0;
  }

  private Item ending(String letters) {
    List<Token> tokens = tokenizer.tokens(letters);
    if (tokens.size() != 1
        || tokens.getFirst().kind() != TokenKind.WORD
        || Folding.fold(tokens.getFirst().key()).length() < Lexicon.SHORTEST_ENDING) {
      throw new IllegalArgumentException("an ending is two letters or more: \"*" + letters + "\"");
    }
    Token token = tokens.getFirst();
    return new Item.Ending(token.key(), Folding.fold(token.key()));
  }

  private Item setItem(String name) {
    Set<String> words = sets.get(name);
    if (words == null) {
      throw new IllegalArgumentException("no set %" + name + " above this line");
    }
    Set<String> folded = new HashSet<>();
    words.forEach(word -> folded.add(Folding.fold(word)));
    return new Item.OneOf(Set.copyOf(words), Set.copyOf(folded));
  }

  /** A pattern that begins with a gap would have to be tried at every token. */
  private static void checkStart(List<Element> elements, String source) {
    for (Element element : elements) {
      if (element instanceof Element.Gap) {
        throw new IllegalArgumentException("an entry cannot begin with a gap: \"" + source + "\"");
      }
      if (element instanceof Element.Choice choice && !choice.optional()) {
        return;
      }
    }
    throw new IllegalArgumentException(
        "an entry needs a word that is not optional: \"" + source + "\"");
  }
}
