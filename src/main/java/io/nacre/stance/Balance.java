package io.nacre.stance;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much praise and how much hurt stand in words, or in the words around a statement.
 *
 * <p>A doubtful word is meant as the rest of its text is: "problem" in a text full of praise is
 * mostly one that was solved. A rating is evidence beside the words, worth half a cue at its ends
 * and nothing in the middle; it decides nothing alone.
 *
 * @param praise the summed weights of delights, at least 0
 * @param hurt the summed weights of irritants, at least 0
 */
record Balance(double praise, double hurt) {
  /** What the best rating weighs: less than the worst, as people who are pleased complain too. */
  private static final double BEST = 0.3;

  private static final double WORST = 0.5;

  /** So much evidence makes half a lean. */
  private static final double DOUBT = 2;

  static final Balance NONE = new Balance(0, 0);

  /** The balance of cues. */
  static Balance of(List<Cue> cues) {
    double praise = 0;
    double hurt = 0;
    for (Cue cue : cues) {
      praise += cue.type() == CueType.DELIGHT ? cue.weight() : 0;
      hurt += cue.type() == CueType.IRRITANT ? cue.weight() : 0;
    }
    return new Balance(praise, hurt);
  }

  /** What a rating says, 0 (worst) to 1 (best); nothing where there is none. */
  static Balance ofRating(@Nullable Double rating) {
    if (rating == null) {
      return NONE;
    }
    double side = 2 * rating - 1;
    return new Balance(BEST * Math.max(0, side), WORST * Math.max(0, -side));
  }

  Balance plus(Balance other) {
    return new Balance(praise + other.praise, hurt + other.hurt);
  }

  /** What remains without a part of it. */
  Balance without(Balance part) {
    return new Balance(Math.max(0, praise - part.praise), Math.max(0, hurt - part.hurt));
  }

  /** Where it leans: from -1, nothing but hurt, to 1, nothing but praise. */
  double lean() {
    return (praise - hurt) / (praise + hurt + DOUBT);
  }
}
