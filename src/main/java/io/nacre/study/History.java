package io.nacre.study;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What became of the insights of the last report.
 *
 * @param until the last day of the texts that it was made of, or null where they have no dates
 * @param verbatims how many verbatims it was made of
 * @param events what was born, split, merged, faded or died, in this order
 * @param known what is known of each insight that it had already, by its id
 */
public record History(
    @Nullable LocalDate until, int verbatims, List<Event> events, Map<String, Known> known) {
  /** What can become of an insight. */
  public enum Fate {
    /** It is new. */
    BORN,
    /** It is new, and most of what it holds of old stood in another. */
    SPLIT,
    /** It is no more, and most of it stands in another. */
    MERGED,
    /** Its theme is there, but too few are concerned by it now. */
    FADED,
    /** It is no more. */
    DIED
  }

  /**
   * What became of one insight.
   *
   * @param id its id
   * @param label its label; of one that is no more, the last one, which may be empty where texts
   *     were erased since
   * @param other the insight that it was split from or merged into, or null
   * @param voices how many voices it concerns, or concerned when it was last seen
   */
  public record Event(Fate fate, String id, String label, @Nullable String other, int voices) {}

  /**
   * What is known of an insight of earlier reports.
   *
   * @param label what it was called in the last report; empty where texts were erased since
   * @param voices how many voices it concerned in the last report
   * @param first how many it concerned in the report that had it first
   * @param since the last day of the texts of that report, or null
   */
  public record Known(String label, int voices, int first, @Nullable LocalDate since) {}

  public History {
    events = List.copyOf(events);
    known = Collections.unmodifiableMap(new TreeMap<>(known));
  }
}
