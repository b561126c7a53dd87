package io.nacre.privacy;

import io.nacre.corpus.Verbatim;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Takes out rows that repeat another one: the same id with the same text, or the same voice, date
 * and text. In canonical order over all files, so that neither the order of the files nor that of
 * the rows matters.
 */
final class Duplicates {
  private final List<Masked> kept = new ArrayList<>();
  private final Map<String, Long> removed = new HashMap<>();
  private final List<String> warnings = new ArrayList<>();

  Duplicates(Collection<Masked> rows) {
    List<Masked> sorted = new ArrayList<>(rows);
    sorted.sort(Comparator.comparing(Masked::verbatim, Verbatim.CANONICAL));
    Set<List<Object>> seen = new HashSet<>();
    Map<SourceId, Verbatim> byId = new HashMap<>();
    SortedMap<SourceId, List<Verbatim>> sharedIds = new TreeMap<>();
    for (Masked row : sorted) {
      Verbatim verbatim = row.verbatim();
      boolean again = false;
      if (verbatim.id() != null) {
        again = !seen.add(List.of("id", verbatim.id(), verbatim.text()));
      }
      if (verbatim.voice() != null) {
        String day = String.valueOf(verbatim.date());
        again |= !seen.add(List.of("voice", verbatim.voice(), day, verbatim.text()));
      }
      if (again) {
        removed.merge(verbatim.origin().source(), 1L, Long::sum);
      } else {
        kept.add(row);
        if (verbatim.id() != null) {
          SourceId id = new SourceId(verbatim.origin().source(), verbatim.id());
          Verbatim first = byId.putIfAbsent(id, verbatim);
          if (first != null) {
            sharedIds.computeIfAbsent(id, any -> new ArrayList<>(List.of(first))).add(verbatim);
          }
        }
      }
    }
    warn(sharedIds.values());
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

  List<Masked> kept() {
    return kept;
  }

  long removed(String source) {
    return removed.getOrDefault(source, 0L);
  }

  List<String> warnings() {
    return warnings;
  }
}
