package io.nacre.privacy;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.validator.routines.InetAddressValidator;

/** Addresses of machines in the Internet (IPv4 and IPv6); versions of programs are none. */
final class IpAddresses implements Finder {
  private static final int DOTS = 3;
  private static final Pattern V4 =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.])(?:[0-9]{1,3}\\.){3}[0-9]{1,3}(?![\\p{L}\\p{N}])(?!\\.[0-9])");
  private static final Pattern V6 =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}:.])[0-9A-Fa-f:]{2,39}(?:\\.[0-9.]{5,15})?(?![\\p{L}\\p{N}:])");

  /** What is said around a version. */
  private static final Pattern VERSION =
      Pattern.compile(
          "\\bv\\.? ?$|\\bver\\. ?$|version|firmware|microlog|build|release|\\bmaj\\b|mise à"
              + " jour|updat|upgrad|rolled"
              + "|patch|bluetooth|\\busb|\\barticle|\\bclause|\\bnorme|android|\\bios\\b|windows|driver|logiciel|software|section|chapitre|chapter"
              + "|paragraph|(?<![0-9.])[0-9]{1,3}\\.[0-9]{1,3}\\.[0-9]{1,3}(?!\\.?[0-9])",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern SAID = Pattern.compile("\\bipv?[46]?\\b", Pattern.CASE_INSENSITIVE);

  private static final int BEFORE = 40;

  @Override
  public Mark mark() {
    return Mark.IP;
  }

  @Override
  public boolean mayFind(Look look) {
    return look.dots() >= DOTS || look.colons() > 1;
  }

  @Override
  public void find(String text, Finds finds) {
    InetAddressValidator validator = InetAddressValidator.getInstance();
    Matcher v4 = V4.matcher(text);
    while (v4.find()) {
      String before = text.substring(Math.max(0, v4.start() - BEFORE), v4.start());
      if (validator.isValidInet4Address(v4.group())
          && !isVersion(before)
          && !(isSmall(v4.group()) && !SAID.matcher(before).find())) {
        finds.add(Mark.IP, v4.start(), v4.end(), v4.group());
      }
    }
    Matcher v6 = V6.matcher(text);
    while (v6.find()) {
      String address = v6.group();
      boolean said = address.chars().filter(Character::isLetterOrDigit).count() > 2;
      if (said && validator.isValidInet6Address(address)) {
        finds.add(Mark.IP, v6.start(), v6.end(), address.toLowerCase(Locale.ROOT));
      }
    }
  }

  private static boolean isVersion(String before) {
    return VERSION.matcher(before).find() && !SAID.matcher(before).find();
  }

  /** Whether the first two numbers have one digit, as in versions and chapters. */
  private static boolean isSmall(String address) {
    return address.charAt(1) == '.' && address.charAt(3) == '.';
  }
}
