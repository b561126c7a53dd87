package io.nacre.gate;

import io.nacre.stance.Stance;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which insights a rule is about. */
enum Subject {
  INSIGHT(null),
  NEW_INSIGHT(null),
  NEW_IRRITANT(Stance.IRRITANT),
  NEW_EXPECTATION(Stance.EXPECTATION);

  private final @Nullable Stance stance;

  Subject(@Nullable Stance stance) {
    this.stance = stance;
  }

  /** As it is written: {@code new-irritant}. */
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether only those count that the last report did not have. */
  boolean isNew() {
    return this != INSIGHT;
  }

  /** What one voice at least must name, or null. */
  @Nullable Stance stance() {
    return stance;
  }
}
