package io.nacre.corpus;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What describes a verbatim besides its text: store, business unit, channel, product.
 *
 * @param values facet name to value, in the order of the names; no empty value
 */
public record Facets(SortedMap<String, String> values) implements Comparable<Facets> {
  /** No facet at all. */
  public static final Facets NONE = new Facets(Collections.emptySortedMap());

  public Facets {
    values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    for (Map.Entry<String, String> facet : values.entrySet()) {
      if (facet.getValue().isBlank()) {
        throw new IllegalArgumentException("facet \"" + facet.getKey() + "\" has no value");
      }
    }
  }

  /** The value of a facet, or null where the verbatim has none. */
  public @Nullable String get(String name) {
    return values.get(name);
  }

  @Override
  public int compareTo(Facets other) {
    return values.toString().compareTo(other.values.toString());
  }
}
