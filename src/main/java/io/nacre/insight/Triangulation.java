package io.nacre.insight;

import java.util.Locale;

/** Whether both sides, customers and teams, say it. */
public enum Triangulation {
  /** Customers and field both. */
  CONFIRMED,
  /** The teams see it; customers have not said it. */
  FIELD_ONLY,
  /** Customers say it; the teams have not. */
  CUSTOMER_ONLY,
  /** The data hold one side only, so nothing can be compared. */
  ONE_SIDE;

  /** The word in tables: {@code field-only}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Triangulation of(int customers, int field, boolean bothInData) {
    if (!bothInData) {
      return ONE_SIDE;
    }
    if (customers > 0 && field > 0) {
      return CONFIRMED;
    }
    return field > 0 ? FIELD_ONLY : CUSTOMER_ONLY;
  }
}
