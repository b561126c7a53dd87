package io.nacre.index;

import io.nacre.text.CharGrams;
import io.nacre.text.Term;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is compared: statements of the same words in the same order are one unit, so that identical
 * texts share a theme and a sentence that a hundred people say has not a hundred neighbours in
 * itself. A statement without a topical word belongs to no unit.
 */
public final class StatementUnits {
  /** The unit of a statement that has none. */
  public static final int NONE = -1;

  private final int[] unitOf;
  private final List<IndexEntry> entries;

  private StatementUnits(int[] unitOf, List<IndexEntry> entries) {
    this.unitOf = unitOf;
    this.entries = entries;
  }

  /**
   * Groups statements by their stems.
   *
   * @param statements the terms of each statement; the units are numbered in the order in which
   *     they first occur
   * @param concepts the concepts of each statement
   */
  public static StatementUnits of(List<List<Term>> statements, List<List<String>> concepts) {
    int[] unitOf = new int[statements.size()];
    List<IndexEntry> entries = new ArrayList<>();
    Map<List<String>, Integer> units = new LinkedHashMap<>();
    for (int i = 0; i < unitOf.length; i++) {
      List<String> stems =
          statements.get(i).stream().filter(term -> !term.isStopWord()).map(Term::stem).toList();
      if (stems.isEmpty()) {
        unitOf[i] = NONE;
        continue;
      }
      Integer known = units.get(stems);
      if (known == null) {
        known = entries.size();
        units.put(stems, known);
        entries.add(
            new IndexEntry(
                stems,
                stems.stream().flatMap(s -> CharGrams.of(s).stream()).toList(),
                concepts.get(i)));
      }
      unitOf[i] = known;
    }
    return new StatementUnits(unitOf, entries);
  }

  /** The 0-based unit of a statement, or {@link #NONE}. */
  public int of(int statement) {
    return unitOf[statement];
  }

  /** What to index, one entry a unit. */
  public List<IndexEntry> entries() {
    return List.copyOf(entries);
  }
}
