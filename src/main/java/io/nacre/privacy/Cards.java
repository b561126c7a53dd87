package io.nacre.privacy;

import org.apache.commons.validator.routines.CreditCardValidator;
import org.apache.commons.validator.routines.CreditCardValidator.CreditCardRange;

/** Payment card numbers of the known ranges whose check digit holds (ISO/IEC 7812). */
final class Cards implements Finder {
  private static final int FEWEST = 14;
  private static final int MOST = 19;
  private static final int GROUP = 3;
  private static final CreditCardRange[] RANGES = {
    new CreditCardRange("4", null, 16, 19), // Visa; 13 digits are the bar codes of today
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
    return look.digits() >= FEWEST;
  }

  @Override
  public void find(String text, Finds finds) {
    Digits.each(
        text,
        FEWEST,
        MOST,
        GROUP,
        (digits, start, end) -> {
          if (VALIDATOR.isValid(digits)) {
            finds.add(Mark.CARD, start, end, digits);
          }
        });
  }
}
