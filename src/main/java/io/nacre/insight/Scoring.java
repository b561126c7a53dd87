package io.nacre.insight;

import io.nacre.stance.Stance;
import java.util.List;
import java.util.Map;

/**
 * The score of an insight: how many voices it reaches, how much it hurts, whether both sides say
 * it, and how much people ask or make do. Each term says its figures.
 */
final class Scoring {
  private static final double REACH = 50;
  private static final double INTENSITY = 25;
  private static final double CORROBORATION = 10;
  private static final double NEED = 15;

  /**
   * A quarter of all voices is the whole of the reach; the square root keeps small ones visible.
   */
  private static final double FULL_REACH = 0.25;

  private final int voices;

  Scoring(int voices) {
    this.voices = voices;
  }

  Score score(
      int concerned, double intensity, Triangulation triangulation, Map<Stance, Integer> counts) {
    int irritants = counts.getOrDefault(Stance.IRRITANT, 0);
    int asks = counts.getOrDefault(Stance.EXPECTATION, 0);
    int workarounds = counts.getOrDefault(Stance.WORKAROUND, 0);
    int speaking = irritants + asks + workarounds;
    double reach = Math.min(1, Math.sqrt(concerned / (FULL_REACH * voices)));
    double need = speaking == 0 ? 0 : Math.min(1, 2.0 * (asks + workarounds) / speaking);
    double corroboration =
        switch (triangulation) {
          case CONFIRMED -> 1;
          case FIELD_ONLY, CUSTOMER_ONLY -> 0.3;
          case ONE_SIDE -> 0.5;
        };
    return new Score(
        List.of(
            new Score.Term("reach", reach, REACH, concerned + " of " + voices + " voices"),
            new Score.Term(
                "intensity",
                intensity / 100,
                INTENSITY,
                "mean " + Math.round(intensity) + " of 100"),
            new Score.Term("both sides", corroboration, CORROBORATION, triangulation.word()),
            new Score.Term(
                "unmet need",
                need,
                NEED,
                asks + " expectations, " + workarounds + " workarounds of " + speaking)));
  }
}
