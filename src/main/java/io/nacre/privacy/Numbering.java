package io.nacre.privacy;

import io.nacre.corpus.Verbatim;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * Numbers things from 1 on, in the canonical order of the rows in which they first stand. All are
 * to be seen before the first is asked for.
 *
 * @param <T> what is numbered
 */
final class Numbering<T> {
  /** Where a thing stands. */
  private record Place(Verbatim row, int offset) implements Comparable<Place> {
    private static final Comparator<Place> ORDER =
        Comparator.comparing(Place::row, Verbatim.CANONICAL).thenComparingInt(Place::offset);

    @Override
    public int compareTo(Place other) {
      return ORDER.compare(this, other);
    }
  }

  private final Function<T, String> series;
  private final Map<T, Place> firsts = new HashMap<>();
  private final Map<T, Integer> numbers = new HashMap<>();

  /**
   * Numbers nothing yet.
   *
   * @param series things of one series are numbered apart from those of others
   */
  Numbering(Function<T, String> series) {
    this.series = series;
  }

  /** Tells that a thing stands in a row. */
  void see(T thing, Verbatim row, int offset) {
    Place place = new Place(row, offset);
    firsts.merge(thing, place, (one, other) -> one.compareTo(other) <= 0 ? one : other);
  }

  /** The number of a thing that was seen. */
  int number(T thing) {
    if (numbers.isEmpty()) {
      Map<String, Integer> last = new HashMap<>();
      List<Map.Entry<T, Place>> all =
          firsts.entrySet().stream().sorted(Map.Entry.comparingByValue()).toList();
      all.forEach(each ->
          numbers.put(each.getKey(), last.merge(series.apply(each.getKey()), 1, Integer::sum)));
    }
    return Objects.requireNonNull(numbers.get(thing));
  }
}
