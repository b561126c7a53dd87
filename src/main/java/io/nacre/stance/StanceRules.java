package io.nacre.stance;

import java.util.List;

/**
 * The rules that make a stance and an intensity of weighted cues, with hand-set weights.
 *
 * <p>With I, D, E, L, F, A and W the sums of the cues of each type: a stance is a candidate when
 * its evidence reaches its threshold, and among candidates the one that exceeds it most decides,
 * with the preferences that {@link #stance()} tells.
 */
final class StanceRules {
  private static final double WORKAROUND_AT = 0.9;
  private static final double IRRITANT_AT = 0.8;
  private static final double EXPECTATION_AT = 0.9;
  private static final double ADVICE_AT = 0.5;
  private static final double DELIGHT_AT = 0.7;

  /** What praise all around adds to the threshold of an irritant, and hurt takes off it. */
  private static final double AMONG_PRAISE = 3;

  private static final double AMONG_HURT = 0.4;

  /** What hurt all around adds to the threshold of a delight. */
  private static final double PLEASES_AMONG_HURT = 1.5;

  /** So much stronger than a workaround must a wish be to win over it. */
  private static final double OVER_WORKAROUND = 2.5;

  private static final double OTHER_CUES = 0.35;
  private static final double SATURATION = 3;

  /** How much of a rating's weight goes into the strength of what it agrees with. */
  private static final double RATED = 1;

  private final List<Cue> cues;
  private final double lean;
  private final Balance rated;
  private final double irritant;
  private final double delight;
  private final double expectation;
  private final double fix;
  private final double advice;
  private final double workaround;

  /**
   * The rules over cues.
   *
   * @param around the balance of what stands around them
   * @param rated the balance of the rating, part of the one around
   */
  StanceRules(List<Cue> cues, Balance around, Balance rated) {
    this.cues = cues;
    this.lean = around.lean();
    this.rated = rated;
    this.irritant = sum(CueType.IRRITANT);
    this.delight = sum(CueType.DELIGHT);
    this.expectation = sum(CueType.EXPECTATION) + sum(CueType.LACK);
    this.fix = sum(CueType.FIX_REQUEST);
    this.advice = sum(CueType.ADVICE);
    this.workaround = sum(CueType.WORKAROUND);
  }

  /**
   * The stance. A workaround wins unless a much stronger wish or irritant stands beside it: it
   * usually carries the irritant that caused it. A tip to others wins where it is no weaker than a
   * wish, and where neither hurt nor praise is stronger. A wish wins over an irritant that is not
   * far stronger, for wishes name what is missing.
   */
  Stance stance() {
    double rating = irritant > 0 ? rated.hurt() : 0;
    double hurts = (irritant + rating - 1.2 * delight + 0.5 * fix) / irritantThreshold();
    double wishes = (expectation - 0.1 * irritant) / EXPECTATION_AT;
    double pleases = (delight - 0.7 * irritant) / delightThreshold();
    double tells =
        advice > 0 ? (Math.min(expectation, advice) + advice - 0.2 * irritant) / ADVICE_AT : 0;
    double copes = workaround / WORKAROUND_AT;
    if (copes >= 1 && workaround >= 0.4 * irritant && wishes < OVER_WORKAROUND * copes) {
      return Stance.WORKAROUND;
    }
    if (tells >= 1 && advice >= expectation && tells >= 1.5 * hurts && tells >= 0.7 * pleases) {
      return Stance.ADVICE;
    }
    if (wishes >= 1 && wishes >= 0.5 * hurts && wishes >= 0.8 * pleases) {
      return Stance.EXPECTATION;
    }
    if (tells >= 1 && tells >= 1.5 * hurts && tells >= 0.7 * pleases) {
      return Stance.ADVICE;
    }
    if (hurts >= 1 && hurts >= pleases) {
      return Stance.IRRITANT;
    }
    return pleases >= 1 ? Stance.DELIGHT : Stance.NEUTRAL;
  }

  /** In a text full of praise it takes more to hurt, in one full of hurt a little less. */
  private double irritantThreshold() {
    return IRRITANT_AT + (lean > 0 ? AMONG_PRAISE : AMONG_HURT) * lean;
  }

  /** In a text full of hurt it takes more to please. */
  private double delightThreshold() {
    return DELIGHT_AT + PLEASES_AMONG_HURT * Math.max(0, -lean);
  }

  /**
   * How strong the stance is, 0 to 100: 100 (1 - e^(-S/3)) of the strongest cue plus 0.35 times the
   * others, for irritants and workarounds with what makes them sharper.
   */
  int intensity(Stance stance) {
    double severity =
        switch (stance) {
          case IRRITANT ->
              cumulated(List.of(CueType.IRRITANT)) + sharpness() + RATED * rated.hurt();
          case WORKAROUND -> cumulated(List.of(CueType.IRRITANT, CueType.WORKAROUND)) + sharpness();
          case EXPECTATION -> cumulated(List.of(CueType.EXPECTATION, CueType.LACK));
          case ADVICE -> cumulated(List.of(CueType.ADVICE));
          case DELIGHT -> cumulated(List.of(CueType.DELIGHT)) + RATED * rated.praise();
          case NEUTRAL -> 0;
        };
    return (int) Math.round(100 * (1 - Math.exp(-severity / SATURATION)));
  }

  private double cumulated(List<CueType> types) {
    double strongest = 0;
    double all = 0;
    for (Cue cue : cues) {
      if (types.contains(cue.type())) {
        strongest = Math.max(strongest, cue.weight());
        all += cue.weight();
      }
    }
    return strongest + OTHER_CUES * (all - strongest);
  }

  /** Exclamations, capitals, waiting and broken promises, words of outrage. */
  private double sharpness() {
    double exclaimed = 0;
    double capitals = 0;
    double waited = 0;
    double outrage = 0;
    for (Cue cue : cues) {
      switch (group(cue)) {
        case "m.exclaim" -> exclaimed = cue.weight();
        case "m.capitals" -> capitals = 1;
        case "wait.delay",
            "wait.word",
            "broken.promise",
            "absence",
            "fact.queue",
            "fact.time",
            "more.late" ->
            waited = 1;
        case "neg.strong" -> outrage += cue.type() == CueType.IRRITANT ? cue.weight() : 0;
        default -> {}
      }
    }
    return 0.3 * exclaimed + 0.4 * capitals + 0.4 * waited + 0.3 * Math.min(outrage, 4);
  }

  private static String group(Cue cue) {
    return cue.rule().substring(0, cue.rule().indexOf(':'));
  }

  private double sum(CueType type) {
    double sum = 0;
    for (Cue cue : cues) {
      sum += cue.type() == type ? cue.weight() : 0;
    }
    return sum;
  }
}
