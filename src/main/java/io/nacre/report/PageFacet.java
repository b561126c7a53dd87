package io.nacre.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A facet by which the page filters.
 *
 * @param values those of its values that {@link HeatMap#LEAST} voices or more have, in order
 */
record PageFacet(String name, List<String> values) {
  /** A facet with more values than this, such as a number of each row, is none to choose by. */
  private static final int MOST_VALUES = 200;

  PageFacet {
    values = List.copyOf(values);
  }

  /** The position of a value, negative where it is none to choose by. */
  int position(String value) {
    return Collections.binarySearch(values, value);
  }

  /** The facets of all verbatims that can be chosen by, in the order of their names. */
  static List<PageFacet> of(Report report) {
    Map<String, Map<String, Set<String>>> voices = new TreeMap<>();
    for (int i = 0; i < report.verbatims().size(); i++) {
      String speaker = report.speaker(i);
      report
          .verbatims()
          .get(i)
          .facets()
          .values()
          .forEach((name, value) ->
              voices
                  .computeIfAbsent(name, any -> new TreeMap<>())
                  .computeIfAbsent(value, any -> new HashSet<>())
                  .add(speaker));
    }
    List<PageFacet> facets = new ArrayList<>();
    voices.forEach((name, values) -> {
      values.values().removeIf(speakers -> speakers.size() < HeatMap.LEAST);
      if (!values.isEmpty() && values.size() <= MOST_VALUES) {
        facets.add(new PageFacet(name, List.copyOf(values.keySet())));
      }
    });
    return facets;
  }
}
