package io.nacre.insight;

import io.nacre.corpus.Kind;
import io.nacre.corpus.Workers;
import io.nacre.graph.Communities;
import io.nacre.index.StatementUnits;
import io.nacre.stance.Stance;
import io.nacre.statistics.Holm;
import io.nacre.statistics.TwoShares;
import io.nacre.text.Wording;
import io.nacre.theme.Theme;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Weighs themes, pairs irritants with the expectations that answer them, and ranks. */
public final class InsightFinder {
  /** So near must a customer's statement and one of the field be to confirm each other. */
  private static final double CONFIRMS = 0.2;

  private static final double SIGNIFICANT = 0.05;

  /** At a tie they stay in the order of the themes, which follows from the texts alone. */
  private static final Comparator<Insight> HIGHEST_FIRST =
      Comparator.comparingDouble((Insight insight) -> insight.score().value()).reversed();

  private final Evidence evidence;
  private final Nearness nearness;
  private final Concrete concrete = new Concrete();
  private final Places places;
  private final Scoring scoring;
  private final QuotePicker quotes;
  private final Pairing pairing;
  private final Removals removals;
  private final boolean bothSides;
  private final @Nullable Trend trend;
  private final @Nullable Periods periods;

  private InsightFinder(Evidence evidence, Nearness nearness, Weights weights) {
    this.evidence = evidence;
    this.nearness = nearness;
    this.bothSides = evidence.voices(Kind.CUSTOMER) > 0 && evidence.voices(Kind.FIELD) > 0;
    this.places = new Places(evidence.verbatims());
    this.trend = Trend.of(evidence);
    this.periods = Periods.of(evidence);
    this.scoring = new Scoring(evidence, places, concrete, trend, weights);
    this.quotes = new QuotePicker(evidence);
    this.pairing = new Pairing(evidence, nearness);
    this.removals = new Removals(evidence);
  }

  /**
   * What the corpus says.
   *
   * @param wording what was said, word by word
   * @param units which unit each statement belongs to
   * @param communities the communities of the units, which tell how near statements are
   * @param weights the weights of the terms of the score
   * @param threads how many threads may work; the result does not depend on it
   */
  public static Findings find(
      Evidence evidence,
      Wording wording,
      StatementUnits units,
      Communities communities,
      Weights weights,
      int threads) {
    Nearness nearness = new Nearness(wording, units, communities);
    return new InsightFinder(evidence, nearness, weights).find(threads);
  }

  private Findings find(int threads) {
    List<Theme> themes = evidence.themes().all();
    List<Concern> concerns =
        Workers.mapEach(themes.size(), threads, i -> Concern.of(evidence, themes.get(i)));
    List<Urgent> urgent = new ArrayList<>();
    List<QuotedTheme> strengths = new ArrayList<>();
    List<QuotedTheme> others = new ArrayList<>();
    for (int i = 0; i < themes.size(); i++) { // one after another: who is quoted is quoted less
      Theme theme = themes.get(i);
      Concern concern = concerns.get(i);
      if (concern.isInsight()) {
        boolean hurts = concern.voicesWith(each -> evidence.stance(each).hurts()) > 0;
        urgent.add(new Urgent(theme, concern, hurts, quotes(theme, hurts)));
      } else if (2 * delights(theme) >= theme.members().size()) {
        strengths.add(quoted(theme, EnumSet.of(Stance.DELIGHT)));
      } else {
        others.add(quoted(theme, EnumSet.allOf(Stance.class)));
      }
    }
    List<Insight> insights =
        new ArrayList<>(Workers.mapEach(urgent.size(), threads, i -> insight(urgent.get(i))));
    List<TwoShares> halves = new ArrayList<>();
    if (trend != null) {
      urgent.forEach(each -> halves.add(trend.shares(each.concern())));
    }
    judgeGrowth(insights, halves);
    insights.sort(HIGHEST_FIRST);
    List<WeakSignal> signals =
        new WeakSignals(evidence, nearness, concrete).find(insights, threads);
    return new Findings(insights, strengths, others, signals, periods);
  }

  /** Growth is told where the exact test does, corrected for as many insights as there are. */
  private static void judgeGrowth(List<Insight> insights, List<TwoShares> halves) {
    double[] adjusted = Holm.adjust(halves.stream().mapToDouble(TwoShares::pValue).toArray());
    for (int i = 0; i < adjusted.length; i++) {
      if (adjusted[i] <= SIGNIFICANT) {
        boolean grows = halves.get(i).difference() > 0;
        insights.set(i, insights.get(i).with(grows ? Growth.GROWING : Growth.SHRINKING));
      }
    }
  }

  private QuotedTheme quoted(Theme theme, Set<Stance> first) {
    return new QuotedTheme(theme, quotes.pick(theme, first, EnumSet.allOf(Stance.class)));
  }

  /**
   * A theme that makes an insight.
   *
   * @param hurts whether a voice names an irritant or a workaround, not wishes alone
   */
  private record Urgent(Theme theme, Concern concern, boolean hurts, List<Integer> quotes) {}

  private Insight insight(Urgent urgent) {
    Theme theme = urgent.theme();
    Concern concern = urgent.concern();
    Triangulation triangulation = triangulation(concern);
    Map<Kind, Integer> voices = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      voices.put(kind, concern.voices(kind));
    }
    Map<Stance, Integer> voicesBy = new EnumMap<>(Stance.class);
    for (Stance stance : Stance.values()) {
      voicesBy.put(stance, concern.voices(stance));
    }
    return new Insight(
        theme,
        scoring.score(concern, triangulation, theme.confidence()),
        voices,
        voicesBy,
        scoring.share(concern),
        scoring.intensity(concern),
        triangulation,
        places.of(concern),
        periods == null ? List.of() : periods.of(concern, evidence),
        Growth.UNTOLD,
        removals.of(theme, concern, triangulation),
        urgent.quotes(),
        urgent.hurts() ? pairing.answers(theme) : List.of());
  }

  private List<Integer> quotes(Theme theme, boolean hurts) {
    return quotes.pick(
        theme,
        hurts ? EnumSet.of(Stance.IRRITANT, Stance.WORKAROUND) : EnumSet.of(Stance.EXPECTATION),
        EnumSet.of(Stance.EXPECTATION, Stance.ADVICE, Stance.NEUTRAL));
  }

  private Triangulation triangulation(Concern concern) {
    if (!bothSides) {
      return Triangulation.ONE_SIDE;
    }
    List<Integer> ofCustomers = new ArrayList<>();
    List<Integer> ofField = new ArrayList<>();
    for (int statement : concern.statements()) {
      boolean customer = evidence.verbatimOf(statement).kind() == Kind.CUSTOMER;
      (customer ? ofCustomers : ofField).add(statement);
    }
    if (ofCustomers.isEmpty() || ofField.isEmpty()) {
      return ofField.isEmpty() ? Triangulation.CUSTOMER_ONLY : Triangulation.FIELD_ONLY;
    }
    Matters customers = nearness.matters(ofCustomers);
    boolean near =
        ofField.stream()
            .anyMatch(one ->
                customers.sharing(one).stream()
                    .anyMatch(other -> nearness.between(one, other) >= CONFIRMS));
    return near ? Triangulation.CONFIRMED : Triangulation.APART;
  }

  private long delights(Theme theme) {
    return theme.members().stream()
        .filter(member -> evidence.stance(member.statement()) == Stance.DELIGHT)
        .count();
  }
}
