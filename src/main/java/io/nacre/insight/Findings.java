package io.nacre.insight;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the corpus says.
 *
 * @param insights themes that hurt or ask, the first the most
 * @param strengths themes of delight: what already works, largest first
 * @param others themes without a stance that decides, such as plain questions, largest first
 * @param signals weak signals, the sharpest first
 * @param periods the periods of the insights' timelines, or null where dates are missing
 */
public record Findings(
    List<Insight> insights,
    List<QuotedTheme> strengths,
    List<QuotedTheme> others,
    List<WeakSignal> signals,
    @Nullable Periods periods) {
  public Findings {
    insights = List.copyOf(insights);
    strengths = List.copyOf(strengths);
    others = List.copyOf(others);
    signals = List.copyOf(signals);
  }
}
