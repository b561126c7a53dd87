package io.nacre.privacy;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * French social security numbers (NIR) whose key holds: 97 less the remainder of the first thirteen
 * digits by 97, where 2A and 2B count as 19 and 18 (INSEE).
 */
final class SocialSecurityNumbers implements Finder {
  private static final int DIGITS = 14;
  private static final int BODY = 13;
  private static final long KEY = 97;
  private static final String GAP = "[ .\\p{Zs}-]?";
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])[1-478]"
              + GAP
              + "[0-9]{2}"
              + GAP
              + "[0-9]{2}"
              + GAP
              + "(?:[0-9]{2}|2[AaBb])"
              + GAP
              + "[0-9]{3}"
              + GAP
              + "[0-9]{3}"
              + "[ .\\p{Zs}/-]{0,3}"
              + "[0-9]{2}(?![\\p{L}\\p{N}])");

  @Override
  public Mark mark() {
    return Mark.SOCIAL_SECURITY;
  }

  @Override
  public boolean mayFind(Look look) {
    return look.digits() >= DIGITS;
  }

  @Override
  public void find(String text, Finds finds) {
    Matcher number = NUMBER.matcher(text);
    while (number.find()) {
      String value = number.group().replaceAll("[^0-9AaBb]", "").toUpperCase(Locale.ROOT);
      if (keyHolds(value)) {
        finds.add(Mark.SOCIAL_SECURITY, number.start(), number.end(), value);
      }
    }
  }

  private static boolean keyHolds(String value) {
    String body = value.substring(0, BODY).replace("2A", "19").replace("2B", "18");
    return body.chars().allMatch(c -> c >= '0' && c <= '9')
        && KEY - Long.parseLong(body) % KEY == Long.parseLong(value.substring(BODY));
  }
}
