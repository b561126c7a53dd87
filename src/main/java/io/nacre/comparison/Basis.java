package io.nacre.comparison;

import io.nacre.corpus.Verbatim;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What two sides are told apart by. */
public sealed interface Basis {
  /** What tells on which side a verbatim stands. */
  sealed interface Split extends Basis {
    /** The side of a verbatim, or null where it stands on neither. */
    @Nullable Side side(Verbatim verbatim);
  }

  /**
   * Two values of a facet.
   *
   * @param facet the name of the facet
   * @param base the value before, another than {@code now}; the case does not matter
   * @param now the value after
   */
  record Values(String facet, String base, String now) implements Split {
    @Override
    public @Nullable Side side(Verbatim verbatim) {
      String value = verbatim.facets().get(facet);
      return base.equalsIgnoreCase(value)
          ? Side.BASE
          : now.equalsIgnoreCase(value) ? Side.NEW : null;
    }
  }

  /**
   * Before a day and from that day on.
   *
   * @param first the first day after
   * @param end the day with which it ends, which is no part of it, or null
   */
  record Day(LocalDate first, @Nullable LocalDate end) implements Split {
    @Override
    public @Nullable Side side(Verbatim verbatim) {
      LocalDate date = verbatim.date();
      if (date == null || (end != null && !date.isBefore(end))) {
        return null;
      }
      return date.isBefore(first) ? Side.BASE : Side.NEW;
    }
  }

  /**
   * Two saved reports.
   *
   * @param base the name of the report before
   * @param now the name of the report after
   */
  record Reports(String base, String now) implements Basis {}
}
