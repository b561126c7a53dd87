package io.nacre.stance;

import io.nacre.corpus.InputException;
import io.nacre.corpus.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a lexicon file line by line; the format is told at the top of the lexicons themselves.
 *
 * <p>A line is a comment ({@code #}), a set ({@code %unit = hour|day}), a spelling ({@code
 * %spelling = pls>please}), a group ({@code [wait] class=I weight=1 neg=keep}) or entries of the
 * group above, separated by semicolons.
 */
final class LexiconParser {
  private final Language language;
  private final String file;
  private final Map<String, Pattern> patterns = new LinkedHashMap<>(4096);
  private final List<Group> groups = new ArrayList<>();
  private final Map<String, Set<String>> sets = new HashMap<>();
  private final Map<String, List<String>> spellings = new HashMap<>();
  private final Map<String, List<String>> inherited = new HashMap<>();
  private final EntryParser entries;
  private @Nullable Group group;
  private int line;

  private LexiconParser(Language language, String file, @Nullable Lexicon base) {
    this.language = language;
    this.file = file;
    if (base != null) {
      patterns.putAll(base.patterns());
      base.patterns()
          .forEach((key, pattern) ->
              inherited.computeIfAbsent(pattern.source(), any -> new ArrayList<>()).add(key));
      base.sets().forEach((name, words) -> sets.put(name, new HashSet<>(words)));
      spellings.putAll(base.spellings());
    }
    this.entries = new EntryParser(language, sets);
  }

  /**
   * Reads a lexicon.
   *
   * @param file the name that messages give
   * @param base a lexicon to add to and to override entries of, or null
   * @throws InputException if a line is broken; says the file and the line
   */
  static LexiconParser read(Language language, String file, String text, @Nullable Lexicon base) {
    LexiconParser parser = new LexiconParser(language, file, base);
    for (String line : text.lines().toList()) {
      parser.line++;
      parser.readLine(line.strip());
    }
    return parser;
  }

  /** What was read. */
  Lexicon lexicon() {
    List<Pattern> all = List.copyOf(patterns.values());
    AnchorFinder anchors = new AnchorFinder(all);
    return lexicon(Patterns.of(all), anchors.words(), anchors.prefixes(), anchors.endings());
  }

  /** What was read, with patterns of which the anchors are known. */
  Lexicon lexicon(Patterns own, Anchors words, Anchors prefixes, Anchors endings) {
    return new Lexicon(language, own, sets, spellings, words, prefixes, endings);
  }

  /** The patterns, in their order. */
  List<Pattern> patterns() {
    return List.copyOf(patterns.values());
  }

  /** The groups, in their order, those without entries too. */
  List<Group> groups() {
    return List.copyOf(groups);
  }

  /** What reads entries with the sets of the file. */
  EntryParser entries() {
    return entries;
  }

  private void readLine(String text) {
    try {
      if (isEntries(text)) {
        readEntries(text);
      } else if (text.startsWith("[")) {
        group = readGroup(text);
        groups.add(group);
      } else if (text.startsWith("%")) {
        int equals = text.indexOf('=');
        readSet(text.substring(1, equals).strip(), text.substring(equals + 1));
      }
    } catch (IllegalArgumentException e) {
      throw new InputException(file + ":" + line + ": " + e.getMessage());
    }
  }

  /** Whether a line, without space around it, holds entries rather than what stands above them. */
  static boolean isEntries(String text) {
    return !text.isEmpty() && text.charAt(0) != '#' && text.charAt(0) != '[' && !isSet(text);
  }

  private static boolean isSet(String text) {
    int equals = text.indexOf('=');
    return text.charAt(0) == '%' && equals > 0 && isName(text.substring(1, equals).strip());
  }

  private static boolean isName(String name) {
    return !name.isEmpty() && name.chars().allMatch(c -> Character.isLetter(c) || c == '.');
  }

  private void readSet(String name, String words) {
    if (name.equals("language")) {
      return; // read by whoever chooses the lexicon
    }
    if (name.equals("spelling")) {
      for (String pair : split(words, '|')) {
        int arrow = pair.indexOf('>');
        if (arrow <= 0 || arrow == pair.length() - 1) {
          throw new IllegalArgumentException("a spelling is written short>long, not " + pair);
        }
        spellings.put(
            pair.substring(0, arrow).strip(), split(pair.substring(arrow + 1).strip(), ' '));
      }
      return;
    }
    Set<String> known = sets.computeIfAbsent(name, key -> new HashSet<>());
    for (String word : split(words, '|')) {
      known.add(entries.setWord(word));
    }
  }

  private static Group readGroup(String text) {
    int close = text.indexOf(']');
    if (close < 2) {
      throw new IllegalArgumentException("a group is written [name] class=I weight=1");
    }
    CueType type = null;
    double weight = -1;
    Group.WhenNegated negated = Group.WhenNegated.KEEP;
    for (String setting : split(text.substring(close + 1), ' ')) {
      int equals = setting.indexOf('=');
      String value = setting.substring(equals + 1);
      switch (equals < 0 ? "" : setting.substring(0, equals)) {
        case "class" -> type = type(value);
        case "weight" -> weight = EntryParser.weight(value);
        case "neg" -> negated = negated(value);
        default -> throw new IllegalArgumentException("no such setting: " + setting);
      }
    }
    if (type == null || weight < 0) {
      throw new IllegalArgumentException("a group needs class= and weight=");
    }
    return new Group(text.substring(1, close).strip(), type, weight, negated);
  }

  private static CueType type(String letter) {
    for (CueType type : CueType.values()) {
      if (letter.length() == 1 && letter.charAt(0) == type.letter()) {
        return type;
      }
    }
    throw new IllegalArgumentException("class must be one of I D E L F A W N X, got " + letter);
  }

  private static Group.WhenNegated negated(String word) {
    for (Group.WhenNegated value : Group.WhenNegated.values()) {
      if (value.name().toLowerCase(Locale.ROOT).equals(word)) {
        return value;
      }
    }
    throw new IllegalArgumentException("neg must be keep, flip, cancel or bare, got " + word);
  }

  private void readEntries(String text) {
    if (group == null) {
      throw new IllegalArgumentException("an entry stands below a [group]");
    }
    for (String entry : split(text, ';')) {
      for (Pattern pattern : entries.parse(entry, group, patterns.size())) {
        inherited.getOrDefault(pattern.source(), List.of()).forEach(patterns::remove);
        inherited.remove(pattern.source());
        patterns.put(pattern.key(), pattern);
      }
    }
  }

  /** The non-empty pieces between separators, stripped. */
  static List<String> split(String text, char separator) {
    List<String> pieces = new ArrayList<>();
    int start = 0;
    while (start <= text.length()) {
      int end = text.indexOf(separator, start);
      end = end < 0 ? text.length() : end;
      String piece = text.substring(start, end).strip();
      if (!piece.isEmpty()) {
        pieces.add(piece);
      }
      start = end + 1;
    }
    return pieces;
  }
}
