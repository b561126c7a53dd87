package io.nacre.privacy;

import java.util.regex.Pattern;
import org.apache.commons.validator.routines.CreditCardValidator;
import org.apache.commons.validator.routines.CreditCardValidator.CreditCardRange;
import org.apache.commons.validator.routines.checkdigit.LuhnCheckDigit;

/** Payment card numbers of the known ranges whose check digit holds (ISO/IEC 7812). */
final class Cards implements Finder {
  private static final int OLD_VISA = 13;
  private static final int MOST = 19;
  private static final int GROUP = 3;
  private static final int BEFORE = 25;
  private static final Pattern CARD =
      Pattern.compile("\\bvisa\\b|\\bcartes?\\b|\\bcards?\\b|\\bcb\\b", Pattern.CASE_INSENSITIVE);
  private static final CreditCardRange[] RANGES = {
    new CreditCardRange("4", null, 16, 19), // Visa
    new CreditCardRange("51", "55", 16, 16), // Mastercard
    new CreditCardRange("2221", "2720", 16, 16),
    new CreditCardRange("34", null, 15, 15), // American Express
    new CreditCardRange("37", null, 15, 15),
    new CreditCardRange("300", "305", 14, 14), // Diners Club
    new CreditCardRange("3095", null, 14, 14),
    new CreditCardRange("36", null, 14, 14),
    new CreditCardRange("38", "39", 14, 14),
    new CreditCardRange("3528", "3589", 16, 19), // JCB
    new CreditCardRange("6011", null, 16, 16), // Discover
    new CreditCardRange("644", "65", 16, 16),
    new CreditCardRange("62", null, 16, 19), // UnionPay
    new CreditCardRange("50", null, 16, 19), // Maestro
    new CreditCardRange("56", "58", 16, 19),
    new CreditCardRange("63", null, 16, 19),
    new CreditCardRange("67", null, 16, 19),
  };
  private static final CreditCardValidator VALIDATOR = new CreditCardValidator(RANGES);

  @Override
  public Mark mark() {
    return Mark.CARD;
  }

  @Override
  public boolean mayFind(Look look) {
    return look.digits() >= OLD_VISA;
  }

  @Override
  public void find(String text, Finds finds) {
    Digits.each(
        text,
        OLD_VISA,
        MOST,
        GROUP,
        (digits, start, end) -> {
          if (digits.length() == OLD_VISA
              ? isOldVisa(text, start, digits)
              : VALIDATOR.isValid(digits)) {
            finds.add(Mark.CARD, start, end, digits);
          }
        });
  }

  /** Thirteen digits are a bar code today, unless somebody says that they are a card. */
  private static boolean isOldVisa(String text, int start, String digits) {
    return digits.startsWith("4")
        && LuhnCheckDigit.LUHN_CHECK_DIGIT.isValid(digits)
        && CARD.matcher(text.substring(Math.max(0, start - BEFORE), start)).find();
  }
}
