package io.nacre.report;

import io.nacre.insight.Periods;
import java.util.List;

/** Counts over time as a line of small bars, the highest for the largest. */
final class Sparkline {
  private static final String BARS = "▁▂▃▄▅▆▇█";

  /** A few voices do not fill a bar. */
  private static final int LEAST = 4;

  private static final char NONE = '·';
  private static final char UNHEARD = '-';

  private Sparkline() {}

  /**
   * The bars of an insight.
   *
   * @param counts how many voices name it in each period
   * @param periods how many were heard in each
   */
  static String of(List<Integer> counts, Periods periods) {
    int most = counts.stream().mapToInt(Integer::intValue).max().orElse(0);
    int full = Math.max(LEAST, most);
    StringBuilder line = new StringBuilder(counts.size());
    for (int i = 0; i < counts.size(); i++) {
      int count = counts.get(i);
      if (count == 0) {
        line.append(periods.voices().get(i) == 0 ? UNHEARD : NONE);
      } else {
        line.append(BARS.charAt(Math.ceilDiv(count * BARS.length(), full) - 1));
      }
    }
    return line.toString();
  }
}
