package io.nacre.insight;

import io.nacre.theme.Theme;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Keeps what no insight says: statements that hurt or ask outside every insight, and statements
 * with an alarming word wherever they are. One statement a verbatim, the sharpest.
 */
final class WeakSignals {
  private static final double ALARM = 40;

  private final Evidence evidence;
  private final Alarms alarms = new Alarms();

  WeakSignals(Evidence evidence) {
    this.evidence = evidence;
  }

  List<WeakSignal> find(List<Insight> insights) {
    Set<String> told = new HashSet<>();
    insights.forEach(insight -> told.add(insight.theme().id()));
    List<WeakSignal> signals = new ArrayList<>();
    for (int statement = 0; statement < evidence.statements().size(); statement++) {
      Theme theme = evidence.themes().ofStatement(statement);
      boolean inInsight = theme != null && told.contains(theme.id());
      boolean concerns = InsightFinder.concerns(evidence.stance(statement));
      List<String> words = alarms.in(evidence.statements().get(statement).text());
      if ((concerns && !inInsight) || !words.isEmpty()) {
        double intensity = evidence.stances().get(statement).intensity();
        double sharpness = Math.min(100, intensity + (words.isEmpty() ? 0 : ALARM));
        signals.add(new WeakSignal(statement, sharpness, words));
      }
    }
    signals.sort(
        Comparator.comparingDouble(WeakSignal::sharpness)
            .reversed()
            .thenComparingInt(WeakSignal::statement));
    Set<Integer> seen = new HashSet<>();
    signals.removeIf(signal -> !seen.add(evidence.statements().get(signal.statement()).verbatim()));
    return signals;
  }
}
