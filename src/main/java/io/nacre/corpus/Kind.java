package io.nacre.corpus;

import java.util.Locale;

/** Who speaks in a verbatim. */
public enum Kind {
  /** A customer said it: a survey answer, a review, a ticket. */
  CUSTOMER,
  /** A member of a team on the ground observed it. */
  FIELD;

  /** The name that is shown and that a file may use: {@code customer} or {@code field}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
