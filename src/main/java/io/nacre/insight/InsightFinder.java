package io.nacre.insight;

import io.nacre.corpus.Kind;
import io.nacre.corpus.Verbatim;
import io.nacre.graph.Communities;
import io.nacre.index.StatementUnits;
import io.nacre.stance.Stance;
import io.nacre.theme.Member;
import io.nacre.theme.Theme;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Weighs themes, pairs irritants with the expectations that answer them, and ranks. */
public final class InsightFinder {
  private static final Set<Stance> HURTS = EnumSet.of(Stance.IRRITANT, Stance.WORKAROUND);
  private static final int MIN_CONCERNED = 2;
  private static final double MIN_CONCERNED_SHARE = 0.15;

  private final Evidence evidence;
  private final Scoring scoring;
  private final QuotePicker quotes;
  private final Pairing pairing;
  private final int customers;
  private final int field;

  private InsightFinder(Evidence evidence, StatementUnits units, Communities communities) {
    this.evidence = evidence;
    this.customers = evidence.voices(Kind.CUSTOMER);
    this.field = evidence.voices(Kind.FIELD);
    this.scoring = new Scoring(customers + field);
    this.quotes = new QuotePicker(evidence);
    this.pairing = new Pairing(evidence, units, communities);
  }

  /**
   * What the corpus says.
   *
   * @param units which unit each statement belongs to
   * @param communities the communities of the units, which tell how near a statement is to a theme
   */
  public static Findings find(Evidence evidence, StatementUnits units, Communities communities) {
    return new InsightFinder(evidence, units, communities).find();
  }

  private Findings find() {
    List<Insight> insights = new ArrayList<>();
    List<QuotedTheme> strengths = new ArrayList<>();
    List<QuotedTheme> others = new ArrayList<>();
    for (Theme theme : evidence.themes().all()) {
      int concerned = voices(theme, true, null).size();
      int voices = voices(theme, false, null).size();
      boolean hurts =
          concerned >= Math.min(MIN_CONCERNED, voices)
              && concerned >= MIN_CONCERNED_SHARE * voices
              && concerned > 0;
      if (hurts) {
        insights.add(insight(theme));
      } else if (2 * count(theme, Stance.DELIGHT) >= theme.members().size()) {
        strengths.add(quoted(theme, EnumSet.of(Stance.DELIGHT)));
      } else {
        others.add(quoted(theme, EnumSet.allOf(Stance.class)));
      }
    }
    insights.sort(
        Comparator.comparingDouble((Insight insight) -> insight.score().value())
            .reversed()
            .thenComparing(insight -> insight.theme().id()));
    return new Findings(insights, strengths, others, new WeakSignals(evidence).find(insights));
  }

  private QuotedTheme quoted(Theme theme, Set<Stance> first) {
    return new QuotedTheme(theme, quotes.pick(theme, first, EnumSet.allOf(Stance.class)));
  }

  private Insight insight(Theme theme) {
    int customerVoices = voices(theme, true, Kind.CUSTOMER).size();
    int fieldVoices = voices(theme, true, Kind.FIELD).size();
    Map<Stance, Integer> counts = new EnumMap<>(Stance.class);
    for (Stance stance : Stance.values()) {
      counts.put(stance, count(theme, stance));
    }
    double intensity =
        theme.members().stream()
            .filter(member -> hurts(evidence.stance(member.statement())))
            .mapToInt(member -> evidence.stances().get(member.statement()).intensity())
            .average()
            .orElse(0);
    Triangulation triangulation =
        Triangulation.of(customerVoices, fieldVoices, customers > 0 && field > 0);
    boolean shownByWishes = HURTS.stream().allMatch(stance -> count(theme, stance) == 0);
    List<Integer> shown =
        quotes.pick(
            theme,
            shownByWishes ? EnumSet.of(Stance.EXPECTATION) : HURTS,
            EnumSet.of(Stance.EXPECTATION, Stance.ADVICE, Stance.NEUTRAL));
    return new Insight(
        theme,
        scoring.score(customerVoices + fieldVoices, intensity, triangulation, counts),
        customerVoices,
        fieldVoices,
        counts,
        intensity,
        triangulation,
        shown,
        pairing.answer(theme, shown));
  }

  private static boolean hurts(Stance stance) {
    return HURTS.contains(stance);
  }

  static boolean concerns(Stance stance) {
    return hurts(stance) || stance == Stance.EXPECTATION;
  }

  private int count(Theme theme, Stance stance) {
    return (int)
        theme.members().stream()
            .filter(member -> evidence.stance(member.statement()) == stance)
            .count();
  }

  private Set<String> voices(Theme theme, boolean concernedOnly, @Nullable Kind kind) {
    Set<String> voices = new HashSet<>();
    for (Member member : theme.members()) {
      Verbatim verbatim = evidence.verbatimOf(member.statement());
      if ((!concernedOnly || concerns(evidence.stance(member.statement())))
          && (kind == null || verbatim.kind() == kind)) {
        voices.add(evidence.voice(member.statement()));
      }
    }
    return voices;
  }
}
