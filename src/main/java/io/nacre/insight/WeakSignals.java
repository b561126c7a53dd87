package io.nacre.insight;

import io.nacre.corpus.Statement;
import io.nacre.corpus.Verbatim;
import io.nacre.corpus.Workers;
import io.nacre.stance.Stance;
import io.nacre.text.Statements;
import io.nacre.text.Uninformative;
import io.nacre.theme.Theme;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what no insight says: statements that hurt or ask outside every insight, and statements
 * that an alarm makes worth a look wherever they are. One statement a verbatim, the sharpest.
 */
final class WeakSignals {
  private static final double INTENSITY = 50;
  private static final double SPECIFICITY = 20;
  private static final double DISTANCE = 30;

  /** For a statement that goes on from the one before it, which tells the matter. */
  private static final double FRAGMENT = 0.6;

  /** What an alarm inside an insight is worth, as the insight tells of it already. */
  private static final double TOLD = 0.75;

  private final Evidence evidence;
  private final Nearness nearness;
  private final Concrete concrete;
  private final Alarms alarms = new Alarms();
  private final Map<Integer, Double> fits = new HashMap<>();

  WeakSignals(Evidence evidence, Nearness nearness, Concrete concrete) {
    this.evidence = evidence;
    this.nearness = nearness;
    this.concrete = concrete;
    for (Theme theme : evidence.themes().all()) {
      theme.members().forEach(member -> fits.put(member.statement(), member.fit()));
    }
  }

  /**
   * What to keep, the sharpest first.
   *
   * @param threads how many threads may work; the result does not depend on it
   */
  List<WeakSignal> find(List<Insight> insights, int threads) {
    Set<String> told = new HashSet<>();
    insights.forEach(insight -> told.add(insight.theme().id()));
    List<String> texts = evidence.verbatims().stream().map(Verbatim::text).toList();
    Alarms.Ringing ringing = alarms.ringing(texts, threads);
    List<WeakSignal> signals = new ArrayList<>();
    for (List<WeakSignal> each :
        Workers.map(evidence.statements().size(), threads, i -> signalled(i, told, ringing))) {
      signals.addAll(each);
    }
    signals.sort(
        Comparator.comparingDouble(WeakSignal::sharpness)
            .reversed()
            .thenComparingInt(WeakSignal::statement));
    Set<Integer> seen = new HashSet<>();
    signals.removeIf(signal -> !seen.add(evidence.statements().get(signal.statement()).verbatim()));
    return signals;
  }

  /** What a statement signals, if it does. */
  private List<WeakSignal> signalled(int statement, Set<String> told, Alarms.Ringing ringing) {
    Theme theme = evidence.themes().ofStatement(statement);
    boolean inInsight = theme != null && told.contains(theme.id());
    Stance stance = evidence.stance(statement);
    Statement words = evidence.statements().get(statement);
    List<Alarms.Rung> rung =
        stance != Stance.DELIGHT && ringing.texts().get(words.verbatim())
            ? alarms.in(words.text(), ringing.usual())
            : List.of();
    boolean tells = stance.concerns() && !inInsight && !saysNothing(statement);
    if (!tells && rung.isEmpty()) {
      return List.of();
    }
    double alarm = rung.stream().mapToDouble(Alarms.Rung::points).max().orElse(0);
    double sharpness = (sharpness(statement, theme) + alarm) * (inInsight ? TOLD : 1);
    return List.of(
        new WeakSignal(
            statement, Math.min(100, sharpness), rung.stream().map(Alarms.Rung::words).toList()));
  }

  private boolean saysNothing(int statement) {
    return Uninformative.is(evidence.verbatimOf(statement).text());
  }

  private double sharpness(int statement, @Nullable Theme theme) {
    String text = evidence.statements().get(statement).text();
    double whole = Statements.isFragment(text) ? FRAGMENT : 1;
    return whole
        * (INTENSITY * evidence.stances().get(statement).intensity() / 100
            + SPECIFICITY * Concrete.degree(concrete.markers(text))
            + DISTANCE * distance(statement, theme));
  }

  /** How far a statement is from what others say, in its theme or outside all. */
  private double distance(int statement, @Nullable Theme theme) {
    return theme == null ? nearness.distance(statement) : 1 - fits.getOrDefault(statement, 0.0);
  }
}
