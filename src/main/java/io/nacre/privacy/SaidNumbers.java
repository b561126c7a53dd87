package io.nacre.privacy;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers of accounts and of social security that a text says to be one, though their check digits
 * do not hold: a number with one digit wrong still leads to somebody.
 */
final class SaidNumbers implements Finder {
  private static final int DIGITS = 12;

  /** What may stand between the word and the number. */
  private static final String BETWEEN = "[^.!?\\n0-9]{0,25}?(?<![\\p{L}\\p{N}])";

  private static final String END = "(?![\\p{L}\\p{N}])";

  /** A number that is none yet. */
  private static final Pattern EMPTY = Pattern.compile("0{10}");

  private final Mark mark;
  private final Pattern pattern;

  private SaidNumbers(Mark mark, String word, String number) {
    this.mark = mark;
    this.pattern =
        Pattern.compile(
            "(?<!\\p{L})(?iu:" + word + ")(?!\\p{L})" + BETWEEN + "(" + number + ")" + END);
  }

  /** One for each kind. */
  static List<Finder> all() {
    return List.of(
        new SaidNumbers(Mark.IBAN, "ibans?", "[A-Za-z]{2}[0-9]{2}(?:[ .-]?[A-Za-z0-9]{2,4}){3,8}"),
        new SaidNumbers(
            Mark.IBAN, "rib", "[0-9]{5}[ .-]?[0-9]{5}[ .-]?[0-9A-Za-z]{11}(?:[ .-]?[0-9]{2})?"),
        new SaidNumbers(
            Mark.SOCIAL_SECURITY,
            "s[ée]cu|s[ée]curit[ée] sociale|nir|ssn",
            "[1-478](?:[ .-]?[0-9]){3,4}(?:[ .-]?[0-9AaBb]){2}(?:[ .-]?[0-9]){6,8}"));
  }

  @Override
  public Mark mark() {
    return mark;
  }

  @Override
  public boolean mayFind(Look look) {
    return look.digits() >= DIGITS;
  }

  @Override
  public void find(String text, Finds finds) {
    Matcher number = pattern.matcher(text);
    while (number.find()) {
      String value = number.group(1).replaceAll("[^A-Za-z0-9]", "").toUpperCase(Locale.ROOT);
      if (!EMPTY.matcher(value).find()) {
        finds.add(mark, number.start(1), number.end(1), value);
      }
    }
  }
}
