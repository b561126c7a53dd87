package io.nacre.privacy;

import io.nacre.corpus.Accents;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Given names that are no other word, wherever they stand with a capital, with the surname that
 * follows; but not where a street, a school or a shop bears them.
 */
final class NamesInPassing {
  private static final Set<String> GIVEN = NameWords.words("given-names.txt");

  /** Parts of given names that are something else alone. */
  private static final Set<String> PARTS =
      Set.of("jean", "pierre", "paul", "rose", "fleur", "lou", "france", "noel", "line", "ange");

  private static final List<String> NAMED_AFTER = NameWords.lines("named-after.txt").toList();
  private static final Set<String> BEFORE = namedAfter("before:", "\\s+");
  private static final Set<String> AFTER = namedAfter("after:", "\\s+");
  private static final Set<String> AFTER_IN_SMALL_LETTERS = namedAfter("small:", "\\s+");

  /** Names of no private person, by their first word. */
  private static final Map<String, List<String>> WHOLE =
      namedAfter("whole:", ",").stream()
          .collect(Collectors.groupingBy(name -> name.substring(0, name.indexOf(' '))));

  private static final Pattern CAPITAL =
      Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}@#_/-])(?<!\\p{Lu}['’])\\p{Lu}[\\p{L}\\p{M}]{1,20}");
  private static final Pattern NAME = Pattern.compile(NamePatterns.NAME);
  private static final int MOST = 3;
  private static final int SHORTEST_IN_CAPITALS = 4;
  private static final int LONGEST = 40;

  /** A state of America. */
  private static final Pattern STATE = Pattern.compile("^, ?[A-Z]{2}(?![\\p{L}\\p{N}])");

  private static final Pattern LAST_WORD = Pattern.compile("(\\p{L}+)[ .'’-]{1,2}$");
  private static final Pattern SURNAME_BEFORE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?:(?:DE|DU|LE|LA|EL|BEN|VAN|VON|DA|DOS)"
              + " ){0,2}(\\p{Lu}{4,}|\\p{Lu}{2,}(?:[-'’]\\p{Lu}{2,})+) $");
  private static final Pattern NEXT_WORD = Pattern.compile("^ (\\p{L}+)");
  private static final Pattern PARTNER_BEFORE = Pattern.compile("(\\p{L}+) ?& ?$");
  private static final Pattern PARTNER_AFTER = Pattern.compile("^ ?& ?(\\p{L}+)");
  private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private NamesInPassing() {}

  private static Set<String> namedAfter(String key, String separator) {
    return NAMED_AFTER.stream()
        .filter(line -> line.startsWith(key))
        .flatMap(line -> Arrays.stream(line.substring(key.length()).split(separator)))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }

  static void find(String text, FoundNames found) {
    Matcher word = CAPITAL.matcher(text).useTransparentBounds(true);
    Matcher name = NAME.matcher(text);
    int from = 0;
    for (int at = capital(text, 0); at < text.length(); at = capital(text, from)) {
      if (!word.region(at, text.length()).lookingAt()) {
        from = at + 1;
        continue;
      }
      from = word.end();
      if (isGiven(text, word.start(), word.group())
          && found.isFree(word.start(), word.end())
          && name.region(word.start(), text.length()).lookingAt()) {
        if (isBorne(text, word.start(), word.end(), name.end())) {
          from = Math.max(from, name.end());
        } else {
          boolean shouted = isShouted(word.group());
          int start = shouted ? word.start() : startWithSurname(text, word.start());
          found.take(start, name.end(), shouted ? 1 : start == word.start() ? MOST : MOST + 1);
        }
      }
    }
  }

  /** Where the next capital stands; the text's length where none does. */
  private static int capital(String text, int from) {
    int at = from;
    while (at < text.length() && !Character.isUpperCase(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isGiven(String text, int start, String word) {
    if (word.length() < SHORTEST_IN_CAPITALS && isShouted(word)) {
      return false; // more often the letters of an office
    }
    String compound = NameWords.compound(text, start);
    return compound.indexOf('-') < 0
        ? GIVEN.contains(compound)
        : words(compound).allMatch(part -> GIVEN.contains(part) || PARTS.contains(part));
  }

  /** Where a surname in capitals starts before a given name, as offices write: "DE SOUZA Maria". */
  private static int startWithSurname(String text, int given) {
    Matcher surname = SURNAME_BEFORE.matcher(text).region(Math.max(0, given - LONGEST), given);
    return surname.find()
            && !NameWords.isOther(text, surname.start(1), Accents.plain(surname.group(1)))
        ? surname.start()
        : given;
  }

  private static boolean isShouted(String word) {
    return word.equals(word.toUpperCase(Locale.ROOT));
  }

  /**
   * Whether something bears a name: a place, a shop, a brand.
   *
   * @param end where its first word ends
   * @param last where all of it ends
   */
  private static boolean isBorne(String text, int start, int end, int last) {
    String before = text.substring(Math.max(0, start - LONGEST), start);
    String after = text.substring(last, Math.min(text.length(), last + LONGEST));
    return isOneOf(BEFORE, LAST_WORD.matcher(before))
        || words(text.substring(start, last)).anyMatch(AFTER::contains)
        || isOneOf(AFTER_IN_SMALL_LETTERS, NEXT_WORD.matcher(after))
        || STATE.matcher(after).find()
        || (FoundNames.isPossessive(text, end) && isCapital(text, end + "'s ".length()))
        || isFirm(before, text.substring(end, Math.min(text.length(), end + LONGEST)))
        || isKnown(text.substring(start, Math.min(text.length(), start + LONGEST)));
  }

  private static boolean isOneOf(Set<String> words, Matcher word) {
    return word.find() && words.contains(Accents.plain(word.group(1)));
  }

  private static boolean isKnown(String name) {
    String plain = OTHERS.matcher(Accents.plain(name)).replaceAll(" ") + " ";
    return WHOLE.getOrDefault(plain.substring(0, plain.indexOf(' ')), List.of()).stream()
        .anyMatch(known -> plain.startsWith(known + " "));
  }

  private static boolean isCapital(String text, int at) {
    return at < text.length() && Character.isUpperCase(text.charAt(at));
  }

  /** Whether an ampersand ties a name to something that is no given name. */
  private static boolean isFirm(String before, String after) {
    return Stream.of(PARTNER_BEFORE.matcher(before), PARTNER_AFTER.matcher(after))
        .filter(Matcher::find)
        .anyMatch(partner -> !GIVEN.contains(Accents.plain(partner.group(1))));
  }

  private static Stream<String> words(String name) {
    return Arrays.stream(OTHERS.split(Accents.plain(name))).filter(part -> !part.isEmpty());
  }
}
