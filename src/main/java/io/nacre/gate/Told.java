package io.nacre.gate;

import io.nacre.report.Messages;
import io.nacre.stance.Stance;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Figures in the words of a language. */
record Told(Messages words) {
  private static final int DECIMALS = 2;

  /** {@code 7 voices name an irritant}. */
  String voices(double count, Stance stance) {
    return words.get("gate.stance." + stance.word(), count);
  }

  /** Voices with a stance, their share of all, 0 to 1, and how many these are. */
  String share(String voices, double share, int all) {
    return words.get("gate.stance.share", voices, rounded(100 * share), all);
  }

  /** {@code 12 verbatims}. */
  String figure(InsightFigure figure, double value) {
    return words.get("gate.figure." + figure.word(), rounded(value));
  }

  /** {@code 3 insights}. */
  String count(ReportFigure.Count count, double value) {
    return words.get("gate.count." + count.word(), value);
  }

  /** A figure without decimals that say too much. */
  private static double rounded(double value) {
    return BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_EVEN).doubleValue();
  }
}
