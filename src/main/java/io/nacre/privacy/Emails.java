package io.nacre.privacy;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** E-mail addresses, also with {@code (at)} or {@code [arobase]} in the place of the sign. */
final class Emails implements Finder {
  private static final int LONGEST_LOCAL = 64;
  private static final Pattern SIGN =
      Pattern.compile("@|(?i: ?[(\\[] ?(?:at|arobase|chez) ?[)\\]] ?)| (?:AT|(?i:arobase)) ");
  private static final String DOT =
      "(?:\\.|(?i: ?[(\\[] ?(?:dot|point) ?[)\\]] ?)| (?:DOT|POINT|point) )";
  private static final String LABEL = "[\\p{L}\\p{N}][\\p{L}\\p{N}-]{0,62}";
  private static final Pattern DOMAIN =
      Pattern.compile(
          LABEL + "(?:" + DOT + LABEL + "){0,6}" + DOT + "\\p{L}{2,24}(?![\\p{L}\\p{N}])");

  @Override
  public Mark mark() {
    return Mark.EMAIL;
  }

  @Override
  public boolean mayFind(Look look) {
    return true;
  }

  @Override
  public void find(String text, Finds finds) {
    boolean maybe =
        text.indexOf('@') >= 0
            || text.indexOf('(') >= 0
            || text.indexOf('[') >= 0
            || text.contains(" AT ")
            || text.contains("robase");
    if (!maybe) {
      return;
    }
    Matcher sign = SIGN.matcher(text);
    Matcher domain = DOMAIN.matcher(text);
    while (sign.find()) {
      int start = localStart(text, sign.start());
      domain.region(sign.end(), text.length());
      if (start < sign.start() && domain.lookingAt()) {
        String value = text.substring(start, sign.start()) + "@" + domain.group();
        finds.add(Mark.EMAIL, start, domain.end(), value.toLowerCase(Locale.ROOT));
      }
    }
  }

  /** Where the part before the sign starts; at the sign where there is none. */
  private static int localStart(String text, int sign) {
    int opening = sign > 1 && text.charAt(sign - 1) == '"' ? text.lastIndexOf('"', sign - 2) : -1;
    if (opening >= 0 && sign - opening <= LONGEST_LOCAL && sign - opening > 2) {
      return opening; // a quoted string (RFC 5322)
    }
    int start = sign;
    while (start > 0 && sign - start < LONGEST_LOCAL && isLocal(text.charAt(start - 1))) {
      start--;
    }
    boolean irish =
        start > 1 && text.charAt(start - 1) == '\'' && (text.charAt(start - 2) | 0x20) == 'o';
    if (irish && (start == 2 || !Character.isLetterOrDigit(text.charAt(start - 3)))) {
      start -= 2; // o'brien@: the apostrophe of any other name would rather be an elision
    }
    while (start < sign && !Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    return start;
  }

  private static boolean isLocal(char c) {
    return Character.isLetterOrDigit(c) || "._%+-".indexOf(c) >= 0;
  }
}
