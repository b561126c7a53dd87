package io.nacre.comparison;

import java.util.Locale;

/** What may be said of a theme before a committee. */
public enum Verdict {
  /** More voices name a problem or a wish, and chance alone is no good explanation. */
  WORSE,
  /** Fewer voices name a problem or a wish, and chance alone is no good explanation. */
  BETTER,
  /** Chance alone could explain what is seen. */
  CANNOT_TELL;

  /** The word in files and tables: {@code cannot-tell}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
