package io.nacre.privacy;

import io.nacre.corpus.Verbatim;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Takes out rows that repeat another one: the same id with the same text, unless each tells another
 * voice, or the same voice, date and text. The first in canonical order over all files stays, so
 * that neither the order of the files nor that of the rows matters.
 */
final class Duplicates {
  private final List<Masked> kept = new ArrayList<>();
  private final Map<String, Long> removed = new HashMap<>();
  private final List<String> warnings = new ArrayList<>();

  Duplicates(Collection<Masked> rows) {
    Map<Key, Masked> firsts = new HashMap<>();
    Set<Key> told = new HashSet<>();
    Set<Masked> repeating = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Masked row : rows) {
      for (Key key : keys(row)) {
        Masked other = firsts.putIfAbsent(key, row);
        if (other != null) {
          boolean before = Masked.CANONICAL.compare(row, other) < 0;
          firsts.put(key, before ? row : other);
          repeating.add(before ? other : row);
        }
      }
      if (row.identity().voice() != null && row.identity().id() != null) {
        told.add(Key.ofId(row, null));
      }
    }
    for (Masked row : rows) {
      if (repeating.contains(row) || repeatsWithoutVoice(row, told)) {
        removed.merge(row.verbatim().origin().source(), 1L, Long::sum);
      } else {
        kept.add(row);
      }
    }
    warn(sharedIds().values());
  }

  /** Whether a row that names no voice has the id and the text of one that does. */
  private static boolean repeatsWithoutVoice(Masked row, Set<Key> told) {
    return row.identity().voice() == null
        && row.identity().id() != null
        && told.contains(Key.ofId(row, null));
  }

  /** What no other row may have as well; what is not part of it is null. */
  private record Key(
      @Nullable String id, @Nullable String voice, @Nullable LocalDate date, String text) {
    /**
     * By its id. Two voices with the same id are two people: many files count their rows from 1.
     */
    static Key ofId(Masked row, @Nullable String voice) {
      return new Key(row.identity().id(), voice, null, row.plainText());
    }
  }

  private static List<Key> keys(Masked row) {
    String voice = row.identity().voice();
    List<Key> keys = new ArrayList<>(2);
    if (row.identity().id() != null) {
      keys.add(Key.ofId(row, voice));
    }
    if (voice != null) {
      keys.add(new Key(null, voice, row.verbatim().date(), row.plainText()));
    }
    return keys;
  }

  /** The rows that are kept though another one of the same file has their id. */
  private SortedMap<SourceId, List<Verbatim>> sharedIds() {
    Map<SourceId, Verbatim> known = new HashMap<>();
    SortedMap<SourceId, List<Verbatim>> shared = new TreeMap<>();
    for (Masked row : kept) {
      Verbatim verbatim = row.verbatim();
      if (verbatim.id() != null) {
        SourceId id = new SourceId(verbatim.origin().source(), verbatim.id());
        Verbatim other = known.putIfAbsent(id, verbatim);
        if (other != null) {
          shared.computeIfAbsent(id, any -> new ArrayList<>(List.of(other))).add(verbatim);
        }
      }
    }
    shared.values().forEach(rows -> rows.sort(Verbatim.CANONICAL));
    return shared;
  }

  /** An id means the same only within its file. */
  private record SourceId(String source, String id) implements Comparable<SourceId> {
    @Override
    public int compareTo(SourceId other) {
      int bySource = source.compareTo(other.source);
      return bySource != 0 ? bySource : id.compareTo(other.id);
    }
  }

  private void warn(Collection<List<Verbatim>> sharedIds) {
    Map<String, List<Verbatim>> firstOf = new TreeMap<>();
    Map<String, Integer> count = new TreeMap<>();
    for (List<Verbatim> same : sharedIds) {
      String source = same.getFirst().origin().source();
      firstOf.putIfAbsent(source, same);
      count.merge(source, 1, Integer::sum);
    }
    firstOf.forEach((source, same) -> {
      List<Long> lines = same.stream().map(v -> v.origin().line()).sorted().limit(2).toList();
      warnings.add(
          source
              + ":"
              + lines.getFirst()
              + ": "
              + count.getOrDefault(source, 0)
              + (count.getOrDefault(source, 0) == 1 ? " id stands" : " ids stand")
              + " for different texts (first \""
              + same.getFirst().id()
              + "\", again on line "
              + lines.getLast()
              + "); all are kept");
    });
  }

  /** The first of its kind each, in canonical order. */
  List<Masked> kept() {
    return kept.stream()
        .map(row -> Map.entry(row.plainText(), row)) // made once for all comparisons
        .sorted(
            Map.Entry.<String, Masked>comparingByKey()
                .thenComparing(Map.Entry::getValue, Masked.CANONICAL))
        .map(Map.Entry::getValue)
        .toList();
  }

  long removed(String source) {
    return removed.getOrDefault(source, 0L);
  }

  List<String> warnings() {
    return warnings;
  }
}
