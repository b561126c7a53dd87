package io.nacre.gate;

import io.nacre.stance.Stance;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Figures in words. */
final class Told {
  private static final int DECIMALS = 2;

  private Told() {}

  /** {@code 7 voices are concerned}. */
  static String voices(double count, String does, String doDo, String what) {
    return count(count, "voice") + " " + (count == 1 ? does : doDo) + " " + what;
  }

  /** {@code 7 voices name an irritant}. */
  static String voices(double count, Stance stance) {
    return switch (stance) {
      case IRRITANT, EXPECTATION -> voices(count, "names", "name", "an " + stance.word());
      case WORKAROUND, DELIGHT -> voices(count, "names", "name", "a " + stance.word());
      case ADVICE -> voices(count, "gives", "give", stance.word());
      case NEUTRAL -> voices(count, "says", "say", "something neutral");
    };
  }

  /** {@code 12 verbatims}. */
  static String count(double count, String thing) {
    return number(count) + " " + thing + (count == 1 ? "" : "s");
  }

  /** {@code 40.5 %}. */
  static String share(double share) {
    return number(100 * share) + " %";
  }

  /** A number without needless decimals. */
  static String number(double value) {
    return BigDecimal.valueOf(value)
        .setScale(DECIMALS, RoundingMode.HALF_EVEN)
        .stripTrailingZeros()
        .toPlainString();
  }
}
