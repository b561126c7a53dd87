package io.nacre.index;

import io.nacre.text.Mention;
import io.nacre.text.Passages;
import io.nacre.text.Term;
import io.nacre.text.Wording;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
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

  private final Wording wording;
  private final int[] unitOf;

  /** The first statement of each unit's first passage, and one past the last. */
  private final int[] first;

  private final int[] end;

  private StatementUnits(Wording wording, int[] unitOf, int[] first, int[] end) {
    this.wording = wording;
    this.unitOf = unitOf;
    this.first = first;
    this.end = end;
  }

  /** Groups the passages of statements by their stems. */
  public static StatementUnits of(Wording wording) {
    int[] passageOf = Passages.of(wording.statements(), wording.terms());
    int[] unitOf = new int[passageOf.length];
    int[] firsts = new int[passageOf.length];
    int[] ends = new int[passageOf.length];
    Map<List<String>, Integer> units = new HashMap<>();
    int first = 0;
    while (first < passageOf.length) {
      int end = first;
      while (end < passageOf.length && passageOf[end] == passageOf[first]) {
        end++;
      }
      List<String> stems = stems(wording, first, end);
      int unit = stems.isEmpty() ? NONE : units.computeIfAbsent(stems, any -> units.size());
      if (unit >= 0 && ends[unit] == 0) {
        firsts[unit] = first;
        ends[unit] = end;
      }
      while (first < end) {
        unitOf[first++] = unit;
      }
    }
    return new StatementUnits(
        wording, unitOf, Arrays.copyOf(firsts, units.size()), Arrays.copyOf(ends, units.size()));
  }

  private static List<String> stems(Wording wording, int from, int to) {
    List<String> stems = new ArrayList<>();
    for (int i = from; i < to; i++) {
      for (Term term : wording.terms().get(i)) {
        if (!term.isStopWord()) {
          stems.add(term.stem());
        }
      }
    }
    return List.copyOf(stems);
  }

  private IndexEntry entry(int unit) {
    List<String> meant = new ArrayList<>();
    for (int i = first[unit]; i < end[unit]; i++) {
      for (Mention mention : wording.mentions().get(i)) {
        meant.addAll(Collections.nCopies(mention.words(), mention.concept()));
      }
    }
    return new IndexEntry(stems(wording, first[unit], end[unit]), meant);
  }

  /** The 0-based unit of a statement, or {@link #NONE}. */
  public int of(int statement) {
    return unitOf[statement];
  }

  /** How many units there are. */
  public int count() {
    return first.length;
  }

  /** What to index, one entry a unit, made when it is looked at. */
  public List<IndexEntry> entries() {
    return new AbstractList<>() {
      @Override
      public IndexEntry get(int unit) {
        return entry(unit);
      }

      @Override
      public int size() {
        return count();
      }
    };
  }
}
