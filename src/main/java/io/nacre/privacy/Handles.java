package io.nacre.privacy;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names on social networks: {@code @jeanne_d}. */
final class Handles implements Finder {
  private static final Pattern HANDLE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}@._%+/-])@[\\p{L}_][\\p{L}\\p{N}_]{0,29}(?:[.-][\\p{L}\\p{N}_]{1,29}){0,4}(?![\\p{L}\\p{N}_(]|/\\p{L})");

  /** The end of an e-mail address without its beginning. */
  private static final Pattern DOMAIN =
      Pattern.compile("(?i)\\.(?:com|fr|org|net|be|ch|ca|eu|de|es|it|ie|io|lu|uk)$");

  @Override
  public Mark mark() {
    return Mark.HANDLE;
  }

  @Override
  public boolean mayFind(Look look) {
    return look.at();
  }

  @Override
  public void find(String text, Finds finds) {
    Matcher handle = HANDLE.matcher(text);
    while (handle.find()) {
      if (handle.end() - handle.start() > 2 && !DOMAIN.matcher(handle.group()).find()) {
        finds.add(
            Mark.HANDLE, handle.start(), handle.end(), handle.group().toLowerCase(Locale.ROOT));
      }
    }
  }
}
