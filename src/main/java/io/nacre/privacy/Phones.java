package io.nacre.privacy;

import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Phone numbers that are valid where they are said to be: with a country code, or in the form of
 * the region; those of Britain and North America also where they are grouped as there.
 */
final class Phones implements Finder {
  private static final int FEWEST = 8;
  private static final int TRIES = 1000;
  private static final int NEAR = 45;

  private static final String GAP = "[ ./\\u00A0\\u202F-]";

  /** A stretch that may hold numbers, cut where it is longer than any. */
  private static final Pattern STRETCH =
      Pattern.compile(
          "(?:\\+|\\(|(?<![\\p{L}\\p{N}])[0-9])[0-9"
              + " .()/\\u00A0\\u202F\\u2010-\\u2015-]{6,118}[0-9]");

  /** French numbers in one, and in groups of two. */
  private static final Pattern FRENCH = Pattern.compile("(?<![0-9+])0[1-9][0-9]{8}(?![0-9])");

  private static final Pattern FRENCH_PAIRS =
      Pattern.compile("(?<![0-9+])0[1-9](" + GAP + ")[0-9]{2}(?:\\1[0-9]{2}){3}(?![0-9])");

  /** British numbers as they are grouped there. */
  private static final Pattern BRITISH =
      Pattern.compile(
          "(?<![0-9+])(?:0[1-9][0-9]{3}_[0-9]{3}_?[0-9]{3}|0[1-9][0-9]{2}_[0-9]{3}_[0-9]{4}|02[0-9]_[0-9]{4}_[0-9]{4})(?![0-9])"
              .replace("_", GAP));

  /** Digits alone between full stops. */
  private static final Pattern VERSION = Pattern.compile("^[0-9]{1,2}\\.[0-9]\\.");

  private static final Pattern ABROAD = Pattern.compile("\\+[1-9][0-9 .()-]{9,}");

  /** A number in brackets or dashes, or with a leading zero and a gap: no count and no price. */
  private static final Pattern NATIONAL =
      Pattern.compile(
          "\\([0-9]{3,5}\\)|\\b[0-9]{3}([.-])[0-9]{3}\\1[0-9]{4}\\b|\\b0[0-9]{2,4} [0-9]{3}");

  private final String region;

  /**
   * Knows the numbers of a region.
   *
   * @param region its code in ISO 3166-1, such as FR
   */
  Phones(String region) {
    this.region = region;
  }

  /** Whether phone numbers of a region are known. */
  static boolean knows(String region) {
    return PhoneNumberUtil.getInstance().getSupportedRegions().contains(region);
  }

  @Override
  public Mark mark() {
    return Mark.PHONE;
  }

  @Override
  public boolean mayFind(Look look) {
    return look.digits() >= FEWEST;
  }

  @Override
  public void find(String text, Finds finds) {
    Matcher stretch = STRETCH.matcher(text);
    while (stretch.find()) {
      if (Digits.of(stretch.group()).length() >= FEWEST
          && !VERSION.matcher(stretch.group()).find()) {
        // What stands beside a number tells whether it is one.
        int start = Math.max(0, stretch.start() - 1);
        String piece = text.substring(start, Math.min(text.length(), stretch.end() + 1));
        if (region.equals("FR")) {
          findGrouped(FRENCH_PAIRS, piece, start, "+33", finds);
        }
        if (!Products.endsWithWord(text.substring(Math.max(0, start - NEAR), stretch.start()))) {
          find(piece, start, finds);
        }
      }
    }
  }

  private void find(String piece, int start, Finds finds) {
    find(piece, start, region, Leniency.VALID, finds);
    if (region.equals("FR")) {
      Matcher number = FRENCH.matcher(piece);
      while (number.find()) {
        find(number.group(), start + number.start(), "FR", Leniency.VALID, finds);
      }
    }
    findGrouped(BRITISH, piece, start, "+44", finds);
    if (NATIONAL.matcher(piece).find()) {
      for (String other : List.of("GB", "US")) {
        if (!other.equals(region)) {
          find(piece, start, other, Leniency.STRICT_GROUPING, finds);
        }
      }
    }
    if (ABROAD.matcher(piece).find()) {
      find(piece, start, region, Leniency.POSSIBLE, finds);
    }
  }

  /** In such groups a number is one, also where it is not given to anybody: it may hold a slip. */
  private static void findGrouped(
      Pattern grouped, String piece, int offset, String country, Finds finds) {
    Matcher number = grouped.matcher(piece);
    while (number.find()) {
      String value = country + Digits.of(number.group()).substring(1);
      finds.add(Mark.PHONE, offset + number.start(), offset + number.end(), value);
    }
  }

  /** Whether a text is grouped as French or British numbers are. */
  static boolean isGrouped(String text) {
    return FRENCH_PAIRS.matcher(text).matches() || BRITISH.matcher(text).matches();
  }

  private static void find(
      String piece, int offset, String region, Leniency leniency, Finds finds) {
    PhoneNumberUtil util = PhoneNumberUtil.getInstance();
    for (PhoneNumberMatch match : util.findNumbers(piece, region, leniency, TRIES)) {
      // A bracket that is opened before a number belongs to what is around it.
      boolean bracket = match.rawString().startsWith("(") && match.rawString().indexOf(')') < 0;
      finds.add(
          Mark.PHONE,
          offset + match.start() + (bracket ? 1 : 0),
          offset + match.end(),
          util.format(match.number(), PhoneNumberFormat.E164));
    }
  }
}
