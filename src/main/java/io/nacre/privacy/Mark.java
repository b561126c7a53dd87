package io.nacre.privacy;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A kind of personal data. What is masked becomes a mark of its kind with a number: {@code [phone
 * 2]}; the same value has the same number wherever it stands.
 */
public enum Mark {
  EMAIL("e-mail", true),
  PHONE("phone", true),
  HANDLE("handle", true),
  ADDRESS("address", true),
  NAME("name", false),
  REFERENCE("reference", false),
  IBAN("IBAN", false),
  CARD("card", false),
  SOCIAL_SECURITY("social security", false),
  PLATE("plate", false),
  IP("IP", false),
  LINK("link", false);

  /** Any mark, with its word and its number as groups 1 and 2. */
  public static final Pattern PATTERN =
      Pattern.compile(
          Arrays.stream(values())
              .map(mark -> mark.text)
              .collect(Collectors.joining("|", "\\[(", ") ([1-9][0-9]{0,9})\\]")));

  private static final int LONGEST = 40;

  private final String text;
  private final boolean contact;

  Mark(String text, boolean contact) {
    this.text = text;
    this.contact = contact;
  }

  /** What stands in the text instead: {@code [e-mail 1]}. */
  public String text(int number) {
    return "[" + text + " " + number + "]";
  }

  /** A text with marks that tell nothing from anything else: {@code [phone]}. */
  public static String plain(String text) {
    return text.indexOf('[') < 0 ? text : PATTERN.matcher(text).replaceAll("[$1]");
  }

  /** A text with blanks in the place of marks, which are no words of the writer. */
  public static String blanked(String text) {
    return text.indexOf('[') < 0
        ? text
        : PATTERN.matcher(text).replaceAll(mark -> " ".repeat(mark.group().length()));
  }

  /** Where the mark that starts at a place of a text ends; that place where none starts there. */
  public static int end(String text, int start) {
    Matcher mark = PATTERN.matcher(text).region(start, Math.min(text.length(), start + LONGEST));
    return mark.lookingAt() ? mark.end() : start;
  }

  /** What it is called in marks. */
  String text() {
    return text;
  }

  /** Its name in the words of reports: {@code email}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it is a way to reach a person. */
  boolean isContact() {
    return contact;
  }
}
