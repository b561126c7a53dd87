package io.nacre.insight;

import io.nacre.corpus.Verbatim;
import io.nacre.statistics.TwoShares;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The two halves of a corpus by date, by which a share is seen to grow or to shrink, each beside
 * how many voices could have said it.
 */
final class Trend {
  /** Without any evidence both halves are taken to have so many voices of the theme. */
  private static final double DOUBT = 2;

  /** So many voices a half must have for anything to be compared. */
  private static final int FEWEST = 4;

  private final Evidence evidence;
  private final LocalDate middle;
  private final int voicesBefore;
  private final int voicesAfter;

  private Trend(Evidence evidence, LocalDate middle) {
    this.evidence = evidence;
    this.middle = middle;
    this.voicesBefore = evidence.voices(each -> is(false, each, middle));
    this.voicesAfter = evidence.voices(each -> is(true, each, middle));
  }

  /**
   * The halves of a corpus, cut at the median date, or null where fewer than half of its verbatims
   * have a date or a half has fewer than four voices.
   */
  static @Nullable Trend of(Evidence evidence) {
    List<LocalDate> dates =
        evidence.verbatims().stream()
            .map(Verbatim::date)
            .filter(Objects::nonNull)
            .sorted()
            .toList();
    if (2 * dates.size() < evidence.verbatims().size() || dates.isEmpty()) {
      return null;
    }
    LocalDate middle = dates.get(dates.size() / 2);
    LocalDate day = middle.equals(dates.getFirst()) ? middle.plusDays(1) : middle;
    Trend trend = new Trend(evidence, day);
    return Math.min(trend.voicesBefore, trend.voicesAfter) >= FEWEST ? trend : null;
  }

  /** Whether a verbatim has a date, and that on this side of a day, which is part of the later. */
  private static boolean is(boolean later, Verbatim verbatim, LocalDate day) {
    LocalDate date = verbatim.date();
    return date != null && date.isBefore(day) != later;
  }

  private int voices(Concern concern, boolean later) {
    return concern.voicesWith(each -> is(later, evidence.verbatimOf(each), middle));
  }

  /** How many voices of a theme there are in each half, of how many. */
  TwoShares shares(Concern concern) {
    return new TwoShares(voices(concern, false), voicesBefore, voices(concern, true), voicesAfter);
  }

  /** The term of a theme: 0.5 where its share is steady, towards 1 where it grows. */
  Score.Term term(Concern concern, double points) {
    TwoShares shares = shares(concern);
    int earlier = shares.base();
    int later = shares.now();
    double value = 0.5;
    if (earlier + later > 0) {
      double overall = (double) (earlier + later) / (voicesBefore + voicesAfter);
      double before = share(earlier, voicesBefore, overall);
      double after = share(later, voicesAfter, overall);
      value = after / (before + after);
    }
    return new Score.Term(
        TermName.TREND,
        value,
        points,
        List.of(earlier, voicesBefore, later, voicesAfter, middle.toString()));
  }

  /** A share that starts from the overall one, so that a single voice makes no trend. */
  private static double share(int voices, int of, double overall) {
    return (voices + DOUBT) / (of + DOUBT / overall);
  }
}
