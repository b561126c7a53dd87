package io.nacre.privacy;

import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Licence plates: the French form with dashes anywhere but after the word for a product, other
 * forms near a word that says so.
 */
final class Plates implements Finder {
  private static final int DIGITS = 2;
  private static final int NEAR = 45;
  private static final int PRICE = 12;
  private static final String LETTER = "[A-HJ-NP-TV-Za-hj-np-tv-z]";
  private static final String FREE = "(?<![\\p{L}\\p{N}-])";
  private static final String END = "(?![\\p{L}\\p{N}])(?!-[\\p{L}\\p{N}])";

  private static final Pattern FRENCH =
      Pattern.compile(FREE + "[A-HJ-NP-TV-Z]{2}-[0-9]{3}-[A-HJ-NP-TV-Z]{2}" + END);

  /** What people write on plates, where they say that it is one. */
  private static final Pattern SAID =
      Pattern.compile(
          FREE
              + "(?:(?!(?i:la|le|les|de|du|un|en|et|au|ma|my|to|of|in|on|at) )"
              + LETTER
              + "{2}[ .-]?[0-9]{3}[ .-]?"
              + LETTER
              + "{2}" // France, Italy
              + "|[0-9]{1,4}[ -]?[A-Za-z]{2,3}[ -]?(?:[0-9]{2,3}|2[ABab])" // France until 2009
              + "|[A-Za-z]{2}[0-9]{2}[ -]?[A-Za-z]{3}" // Britain
              + "|[A-Za-z][0-9]{1,3}[ -]?[A-Za-z]{3}"
              + "|[0-9]-[A-Za-z]{3}-[0-9]{3}" // Belgium
              + "|[0-9]{2,3}-[A-Za-z]{1,2}-[0-9]{1,6}" // Ireland
              + "|[A-Z]{1,3}[- ][A-Z]{1,2} ?[0-9]{1,4}" // Germany
              + "|[A-Z]{2}[ -][0-9]{1,3} ?[0-9]{3}" // Switzerland
              + "|[0-9][A-Z]{3}[0-9]{3}|[A-Z]{3}[ -]?[0-9]{4}|[0-9]{4}[ -]?[A-Z]{3}" // America,
              // Spain
              + ")"
              + END);

  private static final Pattern WORD =
      Pattern.compile(
          "immatricul|plaque|\\bplates?\\b|number ?plate|licen[cs]e"
              + " plate|\\breg(?:istration)?\\b|\\bregistered\\b|\\bimmat\\b",
          Pattern.CASE_INSENSITIVE);

  /** Forms of France and Britain, near a car. */
  private static final Pattern OLD =
      Pattern.compile(
          FREE
              + "(?:[0-9]{2,4} [A-HJ-NP-TV-Z]{2,3} (?:[0-9]{2}|2[AB]|97[1-6])"
              + "|[A-Z]{2}[0-9]{2} ?[A-Z]{3}|[A-HJ-NP-TV-Z]{2} ?[0-9]{3} ?[A-HJ-NP-TV-Z]{2})"
              + END);

  private static final Set<String> CARS = NameWords.words("cars.txt");

  @Override
  public Mark mark() {
    return Mark.PLATE;
  }

  @Override
  public boolean mayFind(Look look) {
    return look.digits() >= DIGITS;
  }

  @Override
  public void find(String text, Finds finds) {
    Matcher french = FRENCH.matcher(text);
    while (french.find()) {
      String after = text.substring(french.end(), Math.min(text.length(), french.end() + PRICE));
      if (!Products.endsWithWord(before(text, french.start())) && after.indexOf('€') < 0) {
        add(french, finds);
      }
    }
    find(SAID, near -> WORD.matcher(near).find(), text, finds);
    find(OLD, near -> NameWords.holdsOneOf(CARS, near), text, finds);
  }

  /** Finds a form near a word that tells what it is. */
  private static void find(Pattern form, Predicate<String> tells, String text, Finds finds) {
    Matcher plate = form.matcher(text);
    int from = 0;
    while (plate.find(from)) {
      String near =
          before(text, plate.start())
              + " "
              + text.substring(plate.end(), Math.min(text.length(), plate.end() + NEAR));
      boolean told = tells.test(near);
      if (told) {
        add(plate, finds);
      }
      from = told ? plate.end() : plate.start() + 1;
    }
  }

  private static String before(String text, int start) {
    return text.substring(Math.max(0, start - NEAR), start);
  }

  private static void add(Matcher plate, Finds finds) {
    String value = plate.group().replaceAll("[ .-]", "").toUpperCase(Locale.ROOT);
    finds.add(Mark.PLATE, plate.start(), plate.end(), value);
  }
}
