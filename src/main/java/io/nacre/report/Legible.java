package io.nacre.report;

import io.nacre.corpus.OneLine;
import io.nacre.corpus.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words of users for a page: as they are, but that what cannot be seen and acts is shown by its
 * code, {@code [U+202E]}.
 */
final class Legible {
  /**
   * A stretch of a text.
   *
   * @param cue whether its words decided the stance
   */
  record Run(String text, boolean cue) {}

  private Legible() {}

  /**
   * The stretches of a part of a text.
   *
   * @param from where the part begins
   * @param to where it ends
   * @param cues where the words stand in the text that decided the stance, in order, apart
   */
  static List<Run> runs(String text, int from, int to, List<Span> cues) {
    List<Run> runs = new ArrayList<>();
    int at = from;
    for (Span cue : cues) {
      if (cue.end() > at && cue.start() < to) {
        add(runs, text, at, cue.start(), false);
        add(runs, text, Math.max(at, cue.start()), Math.min(to, cue.end()), true);
        at = Math.min(to, cue.end());
      }
    }
    add(runs, text, at, to, false);
    return runs;
  }

  private static void add(List<Run> runs, String text, int from, int to, boolean cue) {
    if (from < to) {
      runs.add(new Run(of(text.substring(from, to)), cue));
    }
  }

  /** A text whose invisible characters that act are shown by their codes. */
  static String of(String text) {
    if (text.codePoints().noneMatch(Legible::acts)) {
      return text;
    }
    StringBuilder legible = new StringBuilder(text.length() + 8);
    text.codePoints()
        .forEach(c -> {
          if (acts(c)) {
            legible.append(String.format(Locale.ROOT, "[U+%04X]", c));
          } else {
            legible.appendCodePoint(c);
          }
        });
    return legible.toString();
  }

  /** Controls other than tabs and line ends, turns of the writing direction, halves of pairs. */
  private static boolean acts(int c) {
    return OneLine.acts(c)
        || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
        || (c & 0xFFFE) == 0xFFFE;
  }
}
