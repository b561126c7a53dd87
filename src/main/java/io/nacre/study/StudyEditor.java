package io.nacre.study;

import io.nacre.corpus.Fingerprint;
import io.nacre.corpus.InputException;
import io.nacre.corpus.InputException.Cause;
import io.nacre.corpus.Rejection;
import io.nacre.index.StudyIndex;
import io.nacre.index.StudyRow;
import io.nacre.index.StudyWriter;
import io.nacre.privacy.Corpus;
import io.nacre.privacy.Masked;
import io.nacre.privacy.MaskedFile;
import io.nacre.stance.Heard;
import io.nacre.stance.Listener;
import io.nacre.study.StudyChange.FileChange;
import io.nacre.study.StudyState.KnownFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Changes a study: adds what was read, corrects rows, withdraws files and erases voices. Each
 * change counts as a whole or not at all.
 */
public final class StudyEditor implements AutoCloseable {
  private final Path folder;
  private final StudyWriter writer;
  private final Listener listener;
  private final int threads;

  /** The rows as the study has them, by key. */
  private final Map<String, StudyRow> before = new HashMap<>();

  private final StudyState state;
  private final Runs runs;

  /** The rows as they are to be, by key. */
  private final Map<String, StudyRow> after;

  private final Map<String, KnownFile> files = new TreeMap<>();
  private final Set<String> forgotten;
  private final Set<String> skipped;

  private StudyEditor(Path folder, StudyWriter writer, Listener listener, int threads) {
    this.folder = folder;
    this.writer = writer;
    this.listener = listener;
    this.threads = threads;
    StudyState known = StudyState.EMPTY;
    Runs remembered = Runs.NONE;
    if (StudyIndex.isIn(folder)) {
      try (Study study = Study.open(folder)) {
        known = study.state();
        remembered = study.runs();
        study.index().rows().forEach(row -> before.put(row.key(), row));
      }
    }
    this.state = known;
    this.runs = remembered;
    this.after = new LinkedHashMap<>(before);
    this.forgotten = new HashSet<>(known.forgotten());
    this.skipped = new HashSet<>(known.skipped());
    known.files().forEach(file -> files.put(file.source(), file));
  }

  /**
   * Opens a study to change it, and makes one where there is none.
   *
   * @param listener understands the rows
   * @param threads how many threads may work, at least 1; what is kept does not depend on it
   * @param version the version of this nacre, for those that may read the study later
   * @throws InputException where it cannot be written or somebody else writes
   */
  public static StudyEditor open(Path folder, Listener listener, int threads, String version) {
    StudyWriter writer = StudyWriter.open(folder, version);
    try {
      return new StudyEditor(folder, writer, listener, threads);
    } catch (RuntimeException e) {
      writer.close();
      throw e;
    }
  }

  /**
   * Adds what was read. A row with the same id in the same file takes the place of the old one; a
   * row that is there already stays as it is.
   *
   * @param read the files, in the order of the names
   * @param passedOver files that were met and not read, each with the reason
   * @param withdraw whether rows of an earlier ingest that a file has no more are taken out
   */
  public StudyChange ingest(List<MaskedFile> read, List<String> passedOver, boolean withdraw) {
    List<FileChange> changes = new ArrayList<>();
    List<StudyChange.Twin> twins = new ArrayList<>();
    Map<String, Set<String>> bySource = keysBySource();
    for (MaskedFile file : read) {
      Set<String> had = bySource.getOrDefault(file.source(), Set.of());
      changes.add(add(file, had, withdraw));
      if (had.isEmpty()) {
        twins.addAll(Twins.of(file, before.values()));
      }
    }
    skipped.addAll(passedOver);
    skipped.removeIf(
        line -> files.keySet().stream().anyMatch(each -> line.startsWith(each + ": ")));
    Corpus corpus = finish(false);
    return new StudyChange(changes, corpus.masked().size(), files.size(), twins);
  }

  private FileChange add(MaskedFile file, Set<String> had, boolean withdraw) {
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
    SequencedMap<String, Masked> rows = RowKeys.of(welcome);
    int added = 0;
    int corrected = 0;
    for (Map.Entry<String, Masked> row : rows.entrySet()) {
      StudyRow old = after.get(row.getKey());
      added += old == null ? 1 : 0;
      corrected += old != null && !says(old.masked(), row.getValue()) ? 1 : 0;
      after.put(row.getKey(), new StudyRow(row.getKey(), row.getValue(), null));
    }
    Set<String> missing = new HashSet<>(had);
    missing.removeAll(rows.keySet());
    if (withdraw) {
      missing.forEach(after::remove);
    }
    return new FileChange(
        file.source(),
        added,
        corrected,
        rows.size() - added - corrected,
        missing.size(),
        withdraw,
        rejections.size() - file.rejections().size());
  }

  /** Whether two rows say the same, wherever they stand in their file. */
  private static boolean says(Masked one, Masked other) {
    return RowKeys.content(one).equals(RowKeys.content(other));
  }

  private boolean isForgotten(Masked row) {
    String voice = row.verbatim().voice();
    return !forgotten.isEmpty() && voice != null && forgotten.contains(fingerprint(voice));
  }

  private static String fingerprint(String voice) {
    return Fingerprint.of("voice", voice);
  }

  private Map<String, Set<String>> keysBySource() {
    Map<String, Set<String>> keys = new HashMap<>();
    for (StudyRow row : before.values()) {
      String source = row.masked().verbatim().origin().source();
      keys.computeIfAbsent(source, any -> new HashSet<>()).add(row.key());
    }
    return keys;
  }

  /**
   * Withdraws a file: its rows and its account.
   *
   * @return how many rows it had
   * @throws InputException where the study has no such file
   */
  public int forgetSource(String source) {
    if (files.remove(source) == null) {
      throw new InputException(
          Cause.USAGE,
          folder
              + ": no file \""
              + source
              + "\" in this study; there are "
              + String.join(", ", files.keySet()));
    }
    return forget(row -> row.verbatim().origin().source().equals(source));
  }

  /**
   * Erases a voice: no byte of what it said stays in the folder, and files that are ingested later
   * do not bring it back.
   *
   * @return how many rows it had
   * @throws InputException where nobody of that name speaks in the study
   */
  public int forgetVoice(String voice) {
    forgotten.add(fingerprint(voice));
    int rows = forget(row -> voice.equals(row.verbatim().voice()));
    if (rows == 0) {
      throw new InputException(
          Cause.USAGE, folder + ": no voice \"" + voice + "\" in this study; nothing was erased");
    }
    return rows;
  }

  private int forget(Predicate<Masked> condition) {
    Set<String> keys = new HashSet<>();
    for (StudyRow row : after.values()) {
      if (condition.test(row.masked())) {
        keys.add(row.key());
      }
    }
    if (keys.isEmpty() && files.size() == state.files().size()) {
      return 0;
    }
    keys.forEach(after::remove);
    writer.note(Runs.NOTE, runs.without(keys).encode());
    finish(true);
    return keys.size();
  }

  /** Understands what is new, writes what differs, and lets it count. */
  private Corpus finish(boolean erase) {
    IdentityHashMap<Masked, String> keys = new IdentityHashMap<>();
    after.forEach((key, row) -> keys.put(row.masked(), key));
    Corpus corpus =
        Study.corpus(
            List.copyOf(files.values()), List.copyOf(after.values()), List.copyOf(skipped));
    boolean sameLens = state.lens().equals(listener.lens());
    List<String> keyOf =
        corpus.masked().stream().map(row -> Objects.requireNonNull(keys.get(row))).toList();
    List<@Nullable Heard> known = new ArrayList<>();
    for (int i = 0; i < keyOf.size(); i++) {
      StudyRow old = sameLens ? before.get(keyOf.get(i)) : null;
      boolean same = old != null && says(old.masked(), corpus.masked().get(i));
      known.add(old == null || !same ? null : old.heard());
    }
    List<Heard> heard = listener.hear(corpus.masked(), known);
    // What repeats another row now may have been the first of its kind before.
    after.replaceAll((key, row) -> new StudyRow(key, row.masked(), null));
    for (int i = 0; i < keyOf.size(); i++) {
      StudyRow row = new StudyRow(keyOf.get(i), corpus.masked().get(i), heard.get(i));
      after.put(row.key(), row);
    }
    write(erase);
    return corpus;
  }

  private void write(boolean erase) {
    List<StudyRow> changed =
        after.values().stream().filter(row -> !row.equals(before.get(row.key()))).toList();
    Set<String> removed = new HashSet<>(before.keySet());
    removed.removeAll(after.keySet());
    StudyState now =
        new StudyState(
            state.revision(),
            listener.lens(),
            List.copyOf(files.values()),
            List.copyOf(skipped),
            forgotten);
    if (changed.isEmpty() && removed.isEmpty() && now.equals(state)) {
      return;
    }
    writer.putAll(changed, before::containsKey, threads);
    removed.forEach(writer::remove);
    // Reports of other rows are never shown again, and quote what may be gone.
    runs.all().forEach(run -> writer.remove(Runs.reportNote(run.settings())));
    writer.note(StudyState.NOTE, now.next().encode());
    writer.commit(erase || !removed.isEmpty());
  }

  @Override
  public void close() {
    writer.close();
  }
}
