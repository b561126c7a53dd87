package io.nacre.privacy;

import java.util.Arrays;
import java.util.Locale;
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
