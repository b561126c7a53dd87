package io.nacre.insight;

import java.util.Locale;

/** Whether both sides, customers and teams, say it. */
public enum Triangulation {
  /** Customers and field both, in statements that are close to each other. */
  CONFIRMED,
  /** Customers and field both, but each of another part of the theme. */
  APART,
  /** The teams see it; customers have perhaps not expressed it yet. */
  FIELD_ONLY,
  /** Customers say it; perhaps a blind spot of the teams. */
  CUSTOMER_ONLY,
  /** The data hold one side only, so nothing can be compared. */
  ONE_SIDE;

  /** The word in tables: {@code field-only}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
