package io.nacre.stance;

import java.util.Set;
import java.util.stream.Collectors;

/** The emoji that please or displease in every language. */
final class Emoji {
  private static final Set<Integer> BAD =
      codePoints("😡😠🤬😤😞😢😭😩😫🙄👎💩😒😔☹😣😖😱🤮🤢😑😕🤦💔🤯😓");
  private static final Set<Integer> GOOD = codePoints("😍😊😁😀😃😄👍❤💕💖🙏🎉👏🥰😘🤩💪👌🙌🥳💯");
  private static final int JOINER = 0x200D;

  private Emoji() {}

  static boolean isBad(String glyph) {
    return BAD.contains(glyph.codePointAt(0));
  }

  static boolean isGood(String glyph) {
    return GOOD.contains(glyph.codePointAt(0));
  }

  /** Where the glyph that starts here ends, with its skin tone, variation and joined glyphs. */
  static int end(String text, int start) {
    int at = start + Character.charCount(text.codePointAt(start));
    while (at < text.length()) {
      int next = text.codePointAt(at);
      boolean joined = text.codePointBefore(at) == JOINER && !Character.isWhitespace(next);
      if (!joined && !extendsGlyph(next)) {
        break;
      }
      at += Character.charCount(next);
    }
    return at;
  }

  private static boolean extendsGlyph(int codePoint) {
    return codePoint == JOINER
        || (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
        || (codePoint >= 0x1F3FB && codePoint <= 0x1F3FF);
  }

  private static Set<Integer> codePoints(String glyphs) {
    return glyphs.codePoints().boxed().collect(Collectors.toUnmodifiableSet());
  }
}
