package io.nacre.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A facet by which the page filters.
 *
 * @param values its values, in order
 */
record PageFacet(String name, List<String> values) {
  /** A facet with more values than this, such as a number of each row, is none to choose by. */
  private static final int MOST_VALUES = 200;

  PageFacet {
    values = List.copyOf(values);
  }

  /** The position of a value. */
  int position(String value) {
    return Collections.binarySearch(values, value);
  }

  /** The facets of all verbatims, in the order of their names. */
  static List<PageFacet> of(Report report) {
    Map<String, TreeSet<String>> values = new TreeMap<>();
    for (Report.VerbatimEntry verbatim : report.verbatims()) {
      verbatim
          .facets()
          .values()
          .forEach(
              (name, value) -> values.computeIfAbsent(name, any -> new TreeSet<>()).add(value));
    }
    List<PageFacet> facets = new ArrayList<>();
    values.forEach((name, all) -> {
      if (all.size() <= MOST_VALUES) {
        facets.add(new PageFacet(name, List.copyOf(all)));
      }
    });
    return facets;
  }
}
