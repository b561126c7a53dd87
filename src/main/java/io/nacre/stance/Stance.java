package io.nacre.stance;

import java.util.Locale;

/** What a statement does. */
public enum Stance {
  /** Something hurts: a problem, a nuisance, a dissatisfaction. */
  IRRITANT,
  /** A wish, a request, an unmet need. */
  EXPECTATION,
  /** People make do with a way of their own: strong evidence of an unmet need. */
  WORKAROUND,
  /** Something pleases. */
  DELIGHT,
  /** A tip to other customers. */
  ADVICE,
  /** None of these. */
  NEUTRAL;

  /** Whether it tells of something that hurts today. */
  public boolean hurts() {
    return this == IRRITANT || this == WORKAROUND;
  }

  /** Whether it tells of something to put right. */
  public boolean concerns() {
    return hurts() || this == EXPECTATION;
  }

  /** The name in tables and options: {@code irritant}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
