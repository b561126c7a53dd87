package io.nacre.insight;

import java.util.Locale;

/** Whether an insight is heard more and more, judged against how many could have said it. */
public enum Growth {
  /**
   * A larger share of the voices names it in the later half, and chance alone is no explanation.
   */
  GROWING,
  /** A smaller share does. */
  SHRINKING,
  /** The voices are too few, or the shares too alike, to tell. */
  UNTOLD;

  /** The word in tables and rules: {@code growing}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
