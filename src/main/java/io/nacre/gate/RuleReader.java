package io.nacre.gate;

import io.nacre.corpus.InputException;
import io.nacre.corpus.InputException.Cause;
import io.nacre.corpus.Pointer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a rule apart, piece by piece from its start. */
final class RuleReader {
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]*");
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{N}_-]*");
  private static final Pattern ID = Pattern.compile("[\\p{L}\\p{M}\\p{N}_-]+");

  /** What stands where a number should, up to the next sign or space. */
  private static final Pattern NUMBER_LIKE = Pattern.compile("[^\\s\\p{Z}()<>=!:]+");

  private static final Pattern NUMBER = Pattern.compile("(\\d+(?:[.,]\\d+)?)(%?)");

  /** One and no decimals to some, a thousand to others. */
  private static final Pattern THOUSANDS = Pattern.compile("[1-9]\\d*,\\d{3}%?");

  private final String rule;
  private int position;

  RuleReader(String rule) {
    this.rule = rule;
    skipSpace();
  }

  /** Where the next piece starts. */
  int position() {
    return position;
  }

  /** Whether nothing is left. */
  boolean isAtEnd() {
    return position == rule.length();
  }

  /** Takes a sign where it comes next. */
  boolean take(String sign) {
    if (!rule.startsWith(sign, position)) {
      return false;
    }
    position += sign.length();
    skipSpace();
    return true;
  }

  /**
   * Takes the next word where it names one of several things, whatever its case.
   *
   * @param name how each of them is written
   */
  <T> Optional<T> takeOne(List<T> values, Function<T, String> name) {
    int start = position;
    String word = match(WORD).toLowerCase(Locale.ROOT);
    Optional<T> named = values.stream().filter(each -> name.apply(each).equals(word)).findFirst();
    if (named.isEmpty()) {
      position = start;
    }
    return named;
  }

  /** Takes letters and digits, in capitals; empty where none come next. */
  String id() {
    return match(ID).toUpperCase(Locale.ROOT);
  }

  /**
   * The next number.
   *
   * @param share whether it must lie between 0 and 1, and may be written as 40%
   * @param example a comparison as it should be, for the message where there is no number
   */
  double number(boolean share, String example) {
    int start = position;
    String written = match(NUMBER_LIKE);
    if (!written.isEmpty() && take("%")) { // as the French write it: 40 %
      written = written + "%";
    }
    Matcher number = NUMBER.matcher(written);
    if (written.isEmpty()) {
      throw fault(start, "a number is missing, as in " + example);
    }
    if (!number.matches()) {
      throw fault(start, "\"" + written + "\" is no number from 0 on, as in " + example);
    }
    if (THOUSANDS.matcher(written).matches()) {
      throw fault(start, written + " may be read in two ways; write thousands without a comma");
    }
    boolean percent = !number.group(2).isEmpty();
    BigDecimal value = new BigDecimal(number.group(1).replace(',', '.'));
    if (percent && !share) {
      throw fault(start, "only a share may be written with %");
    }
    double figure = (percent ? value.movePointLeft(2) : value).doubleValue();
    if (share && figure > 1) {
      throw fault(start, "a share lies between 0 and 1, or 0% and 100%");
    }
    return figure;
  }

  /**
   * The fault that one of several things should come next.
   *
   * @param kind what they are, with an article
   * @param known how they are written
   */
  InputException unknown(String kind, String known) {
    int start = position;
    String found = match(NUMBER_LIKE);
    String what = found.isEmpty() ? kind + " is missing" : "\"" + found + "\" is not " + kind;
    return fault(start, what + "; there are " + known);
  }

  /** A fault at a place of the rule. */
  InputException fault(int at, String what) {
    Pointer place = new Pointer(rule, at);
    return new InputException(
        Cause.USAGE,
        "--fail-on: character " + place.character() + ": " + what + ": " + place.shown());
  }

  private String match(Pattern pattern) {
    Matcher matcher = pattern.matcher(rule).region(position, rule.length());
    if (!matcher.lookingAt()) {
      return "";
    }
    position = matcher.end();
    skipSpace();
    return matcher.group();
  }

  private void skipSpace() {
    Matcher space = SPACE.matcher(rule).region(position, rule.length());
    position = space.lookingAt() ? space.end() : position;
  }
}
