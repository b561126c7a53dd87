package io.nacre.privacy;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.validator.routines.IBANValidator;

/** International bank account numbers whose check digits hold (ISO 13616). */
final class Ibans implements Finder {
  private static final int DIGITS = 8;
  private static final Pattern START =
      Pattern.compile("(?<![\\p{L}\\p{N}])[A-Za-z]{2}[ .-]?[0-9]{2}(?=[ .\\p{Zs}-]?[A-Za-z0-9])");

  @Override
  public Mark mark() {
    return Mark.IBAN;
  }

  @Override
  public boolean mayFind(Look look) {
    return look.digits() >= DIGITS;
  }

  @Override
  public void find(String text, Finds finds) {
    Matcher start = START.matcher(text);
    while (start.find()) {
      String country = text.substring(start.start(), start.start() + 2).toUpperCase(Locale.ROOT);
      IBANValidator.Validator validator = IBANValidator.getInstance().getValidator(country);
      if (validator == null) {
        continue;
      }
      String iban = compact(text, start.start(), validator.getIbanLength());
      if (iban.length() == validator.getIbanLength() && IBANValidator.getInstance().isValid(iban)) {
        finds.add(Mark.IBAN, start.start(), end(text, start.start(), iban.length()), iban);
      }
    }
  }

  /** So many letters and digits from a place on, in capitals; fewer where something else stands. */
  private static String compact(String text, int from, int length) {
    return text.substring(from, end(text, from, length))
        .replaceAll("[^A-Za-z0-9]", "")
        .toUpperCase(Locale.ROOT);
  }

  /** One past so many letters and digits, with at most one separator between any two. */
  private static int end(String text, int from, int length) {
    int counted = 0;
    int end = from;
    boolean separated = true;
    for (int i = from; i < text.length() && counted < length; i++) {
      char c = text.charAt(i);
      if ((c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')) {
        counted++;
        separated = false;
        end = i + 1;
      } else if (separated || !Digits.isSeparator(c)) {
        break;
      } else {
        separated = true;
      }
    }
    boolean goesOn = end < text.length() && Character.isLetterOrDigit(text.charAt(end));
    return goesOn ? from : end;
  }
}
