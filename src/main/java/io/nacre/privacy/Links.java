package io.nacre.privacy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Links that carry something of a person: a query, a user and password, a page on a social network,
 * or a long opaque part such as a session or a token. The address of a site or a page is none of
 * them.
 */
final class Links implements Finder {
  private static final Pattern LINK =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}@])(?:(?:https?|ftp)://|www\\.|(?:[\\p{L}\\p{N}-]{1,63}\\.){1,4}\\p{L}{2,12}[/?])"
              + "[^\\s<>\"«»]{1,2000}",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern QUERY = Pattern.compile("[?&#;][^=?&#\\s]{1,200}=[^&#\\s]");
  private static final Pattern USER = Pattern.compile("^[a-z]{3,5}://[^/@\\s]{1,200}@");
  private static final Pattern UUID =
      Pattern.compile("\\p{XDigit}{8}-(?:\\p{XDigit}{4}-){3}\\p{XDigit}{12}");

  /** The page of somebody on a social network. */
  private static final Pattern PROFILE =
      Pattern.compile(
          "(?:^|[/.])(?:linkedin\\.com/in|(?:instagram|facebook|twitter|x)\\.com|tiktok\\.com/@"
              + "|snapchat\\.com/add|t\\.me|wa\\.me)/?[\\p{L}\\p{N}_.-]{2,}",
          Pattern.CASE_INSENSITIVE);

  /** A part of a path that no one reads: letters and digits without a word in between. */
  private static final Pattern OPAQUE =
      Pattern.compile("[/=](?=[^/]{0,200}?[0-9])(?=[^/]{0,200}?\\p{L})[\\p{L}\\p{N}_~.]{16,}");

  @Override
  public Mark mark() {
    return Mark.LINK;
  }

  @Override
  public boolean mayFind(Look look) {
    return look.dots() > 0 || look.colons() > 0;
  }

  @Override
  public void find(String text, Finds finds) {
    Matcher link = LINK.matcher(text);
    while (link.find()) {
      String url = withoutPunctuation(link.group());
      if (isPersonal(url)) {
        finds.add(Mark.LINK, link.start(), link.start() + url.length(), url);
      }
    }
  }

  private static boolean isPersonal(String url) {
    return QUERY.matcher(url).find()
        || USER.matcher(url).find()
        || UUID.matcher(url).find()
        || PROFILE.matcher(url).find()
        || OPAQUE.matcher(url).find();
  }

  /** What ends a sentence ends no link; a bracket only where it was opened within. */
  private static String withoutPunctuation(String url) {
    int end = url.length();
    while (end > 0) {
      char last = url.charAt(end - 1);
      boolean closing = last == ')' && url.indexOf('(') < 0;
      if (!closing && ".,;:!?…'’*]}".indexOf(last) < 0) {
        break;
      }
      end--;
    }
    return url.substring(0, end);
  }
}
