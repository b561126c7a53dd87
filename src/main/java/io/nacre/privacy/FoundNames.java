package io.nacre.privacy;

import io.nacre.corpus.Accents;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names of persons that are found in one text. */
final class FoundNames {
  private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{M}]+");
  private static final int SHORTEST = 3;

  private final String text;
  private final Finds finds;
  private final Finds taken = new Finds();

  FoundNames(String text, Finds finds) {
    this.text = text;
    this.finds = finds;
  }

  /** Adds what was taken to what others found, and the same names wherever else they stand. */
  void finish() {
    taken.inOrder().forEach(each -> finds.add(Mark.NAME, each.start(), each.end(), each.value()));
    if (!taken.isEmpty()) {
      findAgain();
    }
  }

  /** Whether nothing was found in a stretch of the text, nor taken for a name. */
  boolean isFree(int start, int end) {
    return finds.isFree(start, end) && taken.isFree(start, end);
  }

  /** Takes the words of a name up to the first that is none. */
  void take(int start, int last, int most) {
    int end = start;
    int words = 0;
    Matcher word = WORDS.matcher(text).region(start, last);
    while (words < most && word.find()) {
      String plain = Accents.plain(word.group());
      boolean article = words == 0 && NameWords.ARTICLES.contains(plain);
      if (article || (NameWords.PARTICLES.contains(plain) && word.end() < last)) {
        continue;
      }
      boolean elision = isElision(plain) && goesOn(word.end()) && text.charAt(word.end()) != '-';
      boolean office = words > 0 && isShort(word.group()) && !isShort(text.substring(start, end));
      if (elision || office || NameWords.isOther(text, word.start(), plain)) {
        break;
      }
      end = word.end();
      words += goesOn(end) ? 0 : 1;
      if (isPossessive(text, end) || (words > 1 && isInitial(end))) {
        break; // "Loren M. Then": a sentence ends
      }
    }
    if (end == start) {
      return;
    }
    boolean initial = isInitial(end);
    int whole = initial ? end + 1 : end;
    taken.add(Mark.NAME, start, whole, value(text.substring(start, whole)));
  }

  /** Whether these are a few capitals, such as those of an office: "Cédric du SAV". */
  private static boolean isShort(String words) {
    return words.length() > 1
        && words.length() <= SHORTEST
        && words.chars().allMatch(Character::isUpperCase);
  }

  /** Whether a letter before an apostrophe is a word of grammar: "C'est", but "D'Angelo". */
  private static boolean isElision(String letter) {
    return letter.length() == 1 && "cjqst".contains(letter);
  }

  /** Whether a letter alone and a full stop end here. */
  private boolean isInitial(int end) {
    return end < text.length()
        && text.charAt(end) == '.'
        && (end < 2 || !Character.isLetter(text.charAt(end - 2)));
  }

  /** Whether an English genitive follows a word. */
  static boolean isPossessive(String text, int end) {
    return end + 1 < text.length()
        && "'’".indexOf(text.charAt(end)) >= 0
        && text.charAt(end + 1) == 's'
        && (end + 2 == text.length() || !Character.isLetter(text.charAt(end + 2)));
  }

  /** Whether a word goes on after a hyphen or an apostrophe. */
  private boolean goesOn(int end) {
    return end + 1 < text.length()
        && "-'’".indexOf(text.charAt(end)) >= 0
        && Character.isLetter(text.charAt(end + 1));
  }

  private static String value(String name) {
    return Accents.plain(name).replaceAll("[^\\p{L}]+", " ").strip();
  }

  /** The words of names that were found, wherever else they stand with a capital. */
  private void findAgain() {
    Map<String, String> known = new HashMap<>(); // from a word to the name that it is of
    Set<String> particles = new HashSet<>();
    for (Finds.Find each : taken.inOrder()) {
      for (String part : each.value().split(" ", -1)) {
        if (NameWords.PARTICLES.contains(part)) {
          particles.add(part);
        } else if (part.length() >= SHORTEST) {
          known.merge(part, each.value(), (one, other) -> one.equals(other) ? one : part);
        }
      }
    }
    Matcher word = WORDS.matcher(text);
    int start = -1; // of the words of names and particles that stand together, or -1
    int end = -1;
    int last = -1;
    String whole = "";
    while (word.find()) {
      String plain = Accents.plain(word.group());
      String name = known.getOrDefault(plain, "");
      boolean again = !name.isEmpty() && Character.isUpperCase(text.charAt(word.start()));
      if (start >= 0 && (word.start() != last + 1 || !(again || particles.contains(plain)))) {
        add(start, end, whole);
        start = -1;
      }
      if (again || particles.contains(plain)) {
        if (start < 0) {
          start = startOfCompound(word.start());
          end = -1;
        }
        if (again) {
          whole = end < 0 || whole.equals(name) ? name : "";
          end = word.end();
        }
        last = word.end();
      }
    }
    if (start >= 0) {
      add(start, end, whole);
    }
  }

  /** Where a word starts that hyphens and apostrophes hold together: {@code N'Guyen}. */
  private int startOfCompound(int word) {
    int start = word;
    while (start > 1
        && "-'’".indexOf(text.charAt(start - 1)) >= 0
        && Character.isUpperCase(text.charAt(start - 2))) {
      start -= 2;
    }
    return start;
  }

  /**
   * Adds the words of a name.
   *
   * @param whole the name that all of them are of; empty where there is none
   */
  private void add(int start, int end, String whole) {
    if (end > start) {
      String value = whole.isEmpty() ? value(text.substring(start, end)) : whole;
      finds.add(Mark.NAME, start, end, value);
    }
  }
}
