package io.nacre.study;

import io.nacre.corpus.Kind;
import io.nacre.index.StudyRow;
import io.nacre.privacy.Masked;
import io.nacre.privacy.MaskedFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The numbers of marks and voices in a study. Each ingest counts from 1; so what it brings gets
 * numbers of the study. A voice has the one that it has. A study keeps no value that was masked,
 * nor anything from which it might be guessed: what an ingest masks gets the number that it has in
 * a row that the study has already, else a new one. One number never stands for two values; one
 * value may have two numbers where two ingests brought it.
 */
final class KnownNumbers {
  private record Voice(Kind kind, String name) {}

  /** A number of one kind of marks. */
  private record MarkNumber(String kind, int number) implements Comparable<MarkNumber> {
    @Override
    public int compareTo(MarkNumber other) {
      int byKind = kind.compareTo(other.kind);
      return byKind != 0 ? byKind : Integer.compare(number, other.number);
    }
  }

  /** A row that the study has already, and the numbers that its marks have there. */
  private record Unchanged(Masked row, Map<MarkNumber, Integer> numbers) {}

  private final Map<String, Masked> rows = new HashMap<>();
  private final Map<Voice, Integer> speakers = new HashMap<>();
  private final Map<String, Integer> last = new HashMap<>();
  private int lastSpeaker;

  /** The numbers that the rows of a study have. */
  KnownNumbers(Collection<StudyRow> study) {
    for (StudyRow each : study) {
      Masked row = each.masked();
      rows.put(each.key(), row);
      row.numbers().forEach(mark -> last.merge(mark.getKey(), mark.getValue(), Math::max));
      int speaker = row.identity().speaker();
      if (speaker > 0) {
        speakers.put(voice(row), speaker);
        lastSpeaker = Math.max(lastSpeaker, speaker);
      }
    }
  }

  private static Voice voice(Masked row) {
    return new Voice(
        row.verbatim().kind(), Objects.requireNonNull(row.identity().voice(), "a voice"));
  }

  /** The files with the numbers of the study. */
  List<MaskedFile> fit(List<MaskedFile> read) {
    if (rows.isEmpty()) {
      return read;
    }
    List<Unchanged> unchanged = unchanged(read);
    Map<MarkNumber, Integer> marks = inherited(unchanged);
    read.stream()
        .flatMap(file -> file.rows().stream())
        .flatMap(row -> row.numbers().stream())
        .map(mark -> new MarkNumber(mark.getKey(), mark.getValue()))
        .filter(mark -> !marks.containsKey(mark))
        .distinct()
        .sorted()
        .toList()
        .forEach(mark -> marks.put(mark, last.merge(mark.kind(), 1, Integer::sum)));
    newSpeakers(read);
    IdentityHashMap<Masked, Map<MarkNumber, Integer>> kept = new IdentityHashMap<>();
    unchanged.forEach(each -> kept.put(each.row(), each.numbers()));
    return read.stream().map(file -> fit(file, kept, marks)).toList();
  }

  /** The rows that the study has and that say what they said. */
  private List<Unchanged> unchanged(List<MaskedFile> read) {
    List<Unchanged> unchanged = new ArrayList<>();
    for (MaskedFile file : read) {
      RowKeys.of(file.rows())
          .forEach((key, row) -> {
            Masked old = rows.get(key);
            if (old != null && RowKeys.sayTheSame(old, row)) {
              unchanged.add(new Unchanged(row, numbers(row, old)));
            }
          });
    }
    return unchanged;
  }

  /** The numbers that a row keeps which says what it said. */
  private static Map<MarkNumber, Integer> numbers(Masked row, Masked old) {
    List<Map.Entry<String, Integer>> now = row.numbers();
    List<Map.Entry<String, Integer>> before = old.numbers();
    Map<MarkNumber, Integer> numbers = new LinkedHashMap<>();
    for (int i = 0; i < now.size(); i++) {
      MarkNumber mark = new MarkNumber(now.get(i).getKey(), now.get(i).getValue());
      numbers.put(mark, before.get(i).getValue());
    }
    return numbers;
  }

  /** The numbers of marks in rows that the study has, as it has them. */
  private static Map<MarkNumber, Integer> inherited(List<Unchanged> unchanged) {
    Map<MarkNumber, Integer> inherited = new HashMap<>();
    Map<MarkNumber, MarkNumber> taken = new HashMap<>();
    for (Unchanged each : unchanged) {
      each.numbers()
          .forEach((mark, number) -> {
            MarkNumber known = new MarkNumber(mark.kind(), number);
            if (!inherited.containsKey(mark) && taken.putIfAbsent(known, mark) == null) {
              inherited.put(mark, number);
            }
          });
    }
    return inherited;
  }

  private void newSpeakers(List<MaskedFile> read) {
    Map<Integer, Voice> fresh = new TreeMap<>();
    for (MaskedFile file : read) {
      for (Masked row : file.rows()) {
        if (row.identity().speaker() > 0 && !speakers.containsKey(voice(row))) {
          fresh.put(row.identity().speaker(), voice(row));
        }
      }
    }
    fresh.values().forEach(voice -> speakers.put(voice, ++lastSpeaker));
  }

  private MaskedFile fit(
      MaskedFile file,
      IdentityHashMap<Masked, Map<MarkNumber, Integer>> kept,
      Map<MarkNumber, Integer> marks) {
    List<Masked> fitted = new ArrayList<>();
    for (Masked row : file.rows()) {
      int speaker =
          row.identity().speaker() == 0 ? 0 : Objects.requireNonNull(speakers.get(voice(row)));
      Map<MarkNumber, Integer> numbers = kept.getOrDefault(row, marks);
      fitted.add(
          row.renumbered(
              (kind, number) -> Objects.requireNonNull(numbers.get(new MarkNumber(kind, number))),
              speaker));
    }
    return file.withRows(fitted);
  }
}
