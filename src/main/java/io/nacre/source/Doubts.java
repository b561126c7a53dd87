package io.nacre.source;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What may be read wrongly in cells: one warning for each doubt, with the line to look at. */
final class Doubts {
  /** What is doubted of single cells. */
  enum Doubt {
    DATE("date cannot be read", "dates cannot be read", ""),
    RATING("rating cannot be read", "ratings cannot be read", ""),
    ACCENTS(
        "text has damaged accents", "texts have damaged accents", "; -e chooses another encoding"),
    REPEAT(
        "row repeats another in every column",
        "rows repeat another in every column",
        "; counted, as no column names rows (--id) or voices (--voice)");

    private final String one;
    private final String several;
    private final String advice;

    Doubt(String one, String several, String advice) {
      this.one = one;
      this.several = several;
      this.advice = advice;
    }
  }

  /**
   * Letters that only a wrong encoding makes: UTF-8 read as Windows-1252 or Latin 1, what could not
   * be read at all, and a quotation mark or the like within a word.
   */
  private static final Pattern DAMAGED =
      Pattern.compile(
          "Ã[\\u0080-¿€‚-›]|â[€\\u0080][\\u0080-¿‚-™]|Â[\\u0080-¿]|ï¿½|\\uFFFD|\\p{Ll}[‚Šˆ‡]\\p{Ll}");

  /** Letters without one of which nothing is damaged. */
  private static final String SUSPECTS = "ÃâÂï\uFFFD‚Šˆ‡";

  /** Where a doubt came up first, and how often it did. */
  private record Seen(long line, int times) {}

  private final String source;
  private final Map<Doubt, Seen> seen = new EnumMap<>(Doubt.class);

  Doubts(String source) {
    this.source = source;
  }

  /** A cell is doubted; rows are told of in their order. */
  void see(Doubt doubt, long line) {
    seen.merge(doubt, new Seen(line, 1), (first, next) -> new Seen(first.line, first.times + 1));
  }

  /** A text is read. */
  void text(String text, long line) {
    if (isSuspect(text) && DAMAGED.matcher(text).find()) {
      see(Doubt.ACCENTS, line);
    }
  }

  private static boolean isSuspect(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80 && SUSPECTS.indexOf(c) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** The warnings. */
  List<String> warnings() {
    List<String> warnings = new ArrayList<>();
    seen.forEach((doubt, found) -> {
      boolean one = found.times == 1;
      String what = one ? doubt.one + " (line " : doubt.several + " (first in line ";
      warnings.add(source + ": " + found.times + " " + what + found.line + ")" + doubt.advice);
    });
    return warnings;
  }
}
