package io.nacre.comparison;

import static java.util.Comparator.comparing;

import io.nacre.statistics.Interval;
import io.nacre.statistics.TwoShares;
import java.util.Comparator;
import java.util.OptionalInt;

/**
 * One theme, before and after.
 *
 * @param counts the voices
 * @param change what is seen
 * @param p the p value of Fisher's exact test, 0 to 1
 * @param adjusted the same, corrected by Holm for all themes of the comparison
 * @param interval the exact 95 % interval of the difference of the shares, after less before
 * @param verdict what may be said
 * @param needed about how many voices each side would need for a verdict, if the shares are as
 *     observed; empty where there is a verdict, the shares are equal or more than 5,000 would be
 *     needed
 */
public record Contrast(
    ThemeCounts counts,
    Change change,
    double p,
    double adjusted,
    Interval interval,
    Verdict verdict,
    OptionalInt needed) {
  /** How often chance alone may give a verdict on any theme of a comparison. */
  static final double ALPHA = 0.05;

  /** Worse, better, cannot tell; in each the largest difference first. */
  static final Comparator<Contrast> ORDER =
      comparing((Contrast each) -> each.verdict())
          .thenComparingDouble(each -> -Math.abs(each.difference()))
          .thenComparing(each -> each.counts().label())
          .thenComparing(each -> each.counts().id());

  /**
   * A contrast with its verdict.
   *
   * @param themes how many themes are compared, which the number of voices needed heeds
   */
  static Contrast of(ThemeCounts counts, double p, double adjusted, int themes) {
    TwoShares shares = counts.shares();
    Interval interval = shares.interval();
    Verdict verdict = verdict(shares, adjusted, interval);
    return new Contrast(
        counts,
        Change.of(counts),
        p,
        adjusted,
        interval,
        verdict,
        verdict == Verdict.CANNOT_TELL ? shares.needed(ALPHA / themes) : OptionalInt.empty());
  }

  private static Verdict verdict(TwoShares shares, double adjusted, Interval interval) {
    if (adjusted > ALPHA || interval.holds(0)) {
      return Verdict.CANNOT_TELL;
    }
    return shares.difference() < 0 ? Verdict.BETTER : Verdict.WORSE;
  }

  /** The share after less the share before, -1 to 1. */
  public double difference() {
    return counts.shares().difference();
  }
}
