package io.nacre.index;

import io.nacre.text.Passages;
import io.nacre.text.Term;
import io.nacre.text.Wording;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is compared: passages of the same words in the same order are one unit, so that identical
 * texts share a theme and a sentence that a hundred people say has not a hundred neighbours in
 * itself. A passage without a topical word belongs to no unit.
 */
public final class StatementUnits {
  /** The unit of a statement that has none. */
  public static final int NONE = -1;

  private final int[] unitOf;
  private final List<IndexEntry> entries;

  private StatementUnits(int[] unitOf, List<IndexEntry> entries) {
    this.unitOf = unitOf;
    this.entries = List.copyOf(entries);
  }

  /** Groups the passages of statements by their stems. */
  public static StatementUnits of(Wording wording) {
    int[] passageOf = Passages.of(wording.statements(), wording.terms());
    int[] unitOf = new int[passageOf.length];
    List<IndexEntry> entries = new ArrayList<>();
    Map<List<String>, Integer> units = new HashMap<>();
    int first = 0;
    while (first < passageOf.length) {
      int end = first;
      List<String> stems = new ArrayList<>();
      List<String> meant = new ArrayList<>();
      while (end < passageOf.length && passageOf[end] == passageOf[first]) {
        wording.terms().get(end).stream()
            .filter(term -> !term.isStopWord())
            .map(Term::stem)
            .forEach(stems::add);
        wording.mentions().get(end).stream()
            .flatMap(each -> Collections.nCopies(each.words(), each.concept()).stream())
            .forEach(meant::add);
        end++;
      }
      Integer unit = stems.isEmpty() ? Integer.valueOf(NONE) : units.get(stems);
      if (unit == null) {
        unit = entries.size();
        units.put(stems, unit);
        entries.add(new IndexEntry(stems, meant));
      }
      while (first < end) {
        unitOf[first++] = unit;
      }
    }
    return new StatementUnits(unitOf, entries);
  }

  /** The 0-based unit of a statement, or {@link #NONE}. */
  public int of(int statement) {
    return unitOf[statement];
  }

  /** What to index, one entry a unit. */
  public List<IndexEntry> entries() {
    return entries;
  }
}
