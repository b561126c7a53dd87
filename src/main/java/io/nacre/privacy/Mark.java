package io.nacre.privacy;

import java.util.Locale;
import java.util.regex.Pattern;

/** A kind of personal data, the mark that replaces it and the pattern that finds it. */
public enum Mark {
  EMAIL(
      "[e-mail]",
      "[\\p{Alnum}._%+-]{1,64}@[\\p{Alnum}-]{1,63}(?:\\.[\\p{Alnum}-]{1,63}){0,4}\\.\\p{Alpha}{2,24}"),
  /**
   * French numbers in ten digits, numbers with a country code, and North American ones with their
   * separators; prices, dates and order numbers do not have these shapes.
   */
  PHONE(
      "[phone]",
      "(?<![\\p{Alnum}+])(?:"
          + "(?:0|(?:\\+|00)33[ .-]?(?:\\(0\\))?)[ .-]?[1-9](?:[ .-]?[0-9]{2}){4}"
          + "|\\+[1-9][0-9]{0,2}(?:[ .-]?\\(?[0-9]{1,4}\\)?){2,5}(?<=[0-9][0-9 .()-]{6,20}[0-9])"
          + "|\\(?[2-9][0-9]{2}\\)?[ .-][0-9]{3}[ .-][0-9]{4}"
          + ")(?![\\p{Alnum}])");

  private final String text;
  private final Pattern pattern;

  Mark(String text, String regex) {
    this.text = text;
    this.pattern = Pattern.compile(regex);
  }

  /** What stands in the text instead: {@code [e-mail]}. */
  public String text() {
    return text;
  }

  /** Its name in the words of reports: {@code email}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  Pattern pattern() {
    return pattern;
  }
}
