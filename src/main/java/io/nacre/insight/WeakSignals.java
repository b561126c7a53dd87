package io.nacre.insight;

import io.nacre.stance.Stance;
import io.nacre.theme.Theme;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Keeps what no insight says: statements that hurt or ask outside every insight, and statements
 * that an alarm makes worth a look wherever they are, at half their intensity. One statement a
 * verbatim, the sharpest.
 */
final class WeakSignals {
  private static final double ALARM = 60;

  private final Evidence evidence;
  private final Alarms alarms = new Alarms();

  WeakSignals(Evidence evidence) {
    this.evidence = evidence;
  }

  List<WeakSignal> find(List<Insight> insights) {
    Map<String, Integer> told = new HashMap<>();
    insights.forEach(
        insight -> told.put(insight.theme().id(), insight.customers() + insight.field()));
    List<WeakSignal> signals = new ArrayList<>();
    for (int statement = 0; statement < evidence.statements().size(); statement++) {
      Theme theme = evidence.themes().ofStatement(statement);
      int voices = theme == null ? 0 : told.getOrDefault(theme.id(), 0);
      Stance stance = evidence.stance(statement);
      boolean concerns = InsightFinder.concerns(stance);
      List<String> words = alarms.in(evidence.statements().get(statement).text());
      boolean alarms = !words.isEmpty() && stance != Stance.DELIGHT;
      if ((concerns && voices == 0) || alarms) {
        double intensity = evidence.stances().get(statement).intensity();
        double alarm = alarms ? ALARM : 0;
        double sharpness = Math.min(100, intensity * (voices == 0 ? 1 : 0.5) + alarm);
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
