package io.nacre.study;

import io.nacre.corpus.Accents;
import io.nacre.corpus.Fingerprint;
import io.nacre.corpus.Rejection;
import io.nacre.index.StudyRow;
import io.nacre.privacy.Corpus;
import io.nacre.privacy.Masked;
import io.nacre.privacy.MaskedFile;
import io.nacre.study.StudyChange.FileChange;
import io.nacre.study.StudyState.KnownFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What a study is to hold, before anything of it is written. */
final class StudyDraft {
  /** The rows by key; those that are new are not understood yet. */
  private final SequencedMap<String, StudyRow> rows;

  private final Map<String, KnownFile> files = new TreeMap<>();
  private final Set<String> skipped;
  private final Set<String> forgotten;

  /** The keys of rows that say something else than they did. */
  private final Set<String> corrected = new HashSet<>();

  /**
   * A draft that changes nothing yet.
   *
   * @param rows the rows of the study by key
   */
  StudyDraft(StudyState state, Map<String, StudyRow> rows) {
    this.rows = new LinkedHashMap<>(rows);
    this.skipped = new HashSet<>(state.skipped());
    this.forgotten = new HashSet<>(state.forgotten());
    state.files().forEach(file -> files.put(file.source(), file));
  }

  /** The rows of each file, by their keys. */
  Map<String, Set<String>> keysBySource() {
    return rows.values().stream()
        .collect(
            Collectors.groupingBy(
                StudyDraft::source, Collectors.mapping(StudyRow::key, Collectors.toSet())));
  }

  private static String source(StudyRow row) {
    return row.masked().verbatim().origin().source();
  }

  /**
   * Adds the rows of a file; one with the key of an old one takes its place.
   *
   * @param had the keys of the rows that the study has of this file
   * @param withdraw whether those of them that the file has no more are taken out
   */
  FileChange add(MaskedFile file, Set<String> had, boolean withdraw) {
    List<Masked> welcome = new ArrayList<>();
    List<Rejection> rejections = new ArrayList<>(file.rejections());
    for (Masked row : file.rows()) {
      if (isForgotten(row)) {
        rejections.add(new Rejection(row.verbatim().origin(), "its voice was forgotten", ""));
      } else {
        welcome.add(row);
      }
    }
    rejections.sort(Comparator.comparing(Rejection::origin));
    files.put(
        file.source(),
        new KnownFile(file.source(), file.reading(), file.empty(), rejections, file.warnings()));
    SequencedMap<String, Masked> read = RowKeys.of(welcome);
    int added = 0;
    int changed = 0;
    for (Map.Entry<String, Masked> row : read.entrySet()) {
      StudyRow old = rows.put(row.getKey(), new StudyRow(row.getKey(), row.getValue(), null));
      added += old == null ? 1 : 0;
      if (old != null && !RowKeys.sayTheSame(old.masked(), row.getValue())) {
        corrected.add(row.getKey());
        changed++;
      }
    }
    Set<String> missing = new HashSet<>(had);
    missing.removeAll(read.keySet());
    if (withdraw) {
      rows.keySet().removeAll(missing);
    }
    return new FileChange(
        file.source(),
        added,
        changed,
        read.size() - added - changed,
        missing.size(),
        withdraw,
        rejections.size() - file.rejections().size());
  }

  private boolean isForgotten(Masked row) {
    String voice = row.identity().voice();
    return !forgotten.isEmpty() && voice != null && forgotten.contains(fingerprint(voice));
  }

  private static String fingerprint(String voice) {
    return Fingerprint.of("voice", voice);
  }

  /**
   * Keeps which files were met and not read; one that has been read since is none of them.
   *
   * @param lines the files, each with the reason
   */
  void passOver(List<String> lines) {
    skipped.addAll(lines);
    skipped.removeIf(
        line -> files.keySet().stream().anyMatch(each -> line.startsWith(each + ": ")));
  }

  /** Takes out what is known of a file besides its rows; false where there is none of that name. */
  boolean removeFile(String source) {
    return files.remove(source) != null;
  }

  /** Keeps the rows of a voice out from now on. */
  void forget(String voice) {
    forgotten.add(fingerprint(voice));
  }

  /** Takes out rows and gives their keys. */
  Set<String> removeRows(Predicate<Masked> condition) {
    Set<String> keys = new HashSet<>();
    for (StudyRow row : rows.values()) {
      if (condition.test(row.masked())) {
        keys.add(row.key());
      }
    }
    rows.keySet().removeAll(keys);
    return keys;
  }

  /** Other voices that are spelled as one but for case and accents, each with its rows. */
  SortedMap<String, Integer> spelledAlike(String voice) {
    SortedMap<String, Integer> alike = new TreeMap<>();
    for (StudyRow row : rows.values()) {
      String other = row.masked().identity().voice();
      if (other != null && !other.equals(voice) && spelling(other).equals(spelling(voice))) {
        alike.merge(other, 1, Integer::sum);
      }
    }
    return alike;
  }

  private static String spelling(String voice) {
    return Accents.plain(voice).replaceAll("\\s+", " ");
  }

  /** The keys of rows that say something else than they did. */
  Set<String> corrected() {
    return corrected;
  }

  /** The rows, in no particular order. */
  Collection<StudyRow> rows() {
    return rows.values();
  }

  /** What the files are called, in order. */
  Set<String> sources() {
    return files.keySet();
  }

  /** Every verbatim once, and the account of all rows. */
  Corpus corpus() {
    return Study.corpus(
        List.copyOf(files.values()), List.copyOf(rows.values()), List.copyOf(skipped));
  }

  /**
   * What the study is to know besides its rows.
   *
   * @param revision the number of the state
   * @param lens what understood the rows
   */
  StudyState state(long revision, String lens) {
    return new StudyState(
        revision, lens, List.copyOf(files.values()), List.copyOf(skipped), forgotten);
  }
}
