package io.nacre.study;

import io.nacre.corpus.InputException;
import io.nacre.corpus.InputException.Cause;
import io.nacre.corpus.Progress;
import io.nacre.index.StudyIndex;
import io.nacre.index.StudyRow;
import io.nacre.index.StudyWriter;
import io.nacre.privacy.Corpus;
import io.nacre.privacy.Masked;
import io.nacre.privacy.MaskedFile;
import io.nacre.stance.Heard;
import io.nacre.stance.Listener;
import io.nacre.study.StudyChange.FileChange;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Changes a study: adds what was read, corrects rows, withdraws files and erases voices. Each
 * change counts as a whole or not at all.
 */
public final class StudyEditor implements AutoCloseable {
  /** What reports call voices. */
  private static final Pattern NUMBERED = Pattern.compile("[Vv][0-9]+");

  private final Path folder;
  private final StudyWriter writer;
  private final Listener listener;
  private final int threads;
  private final Progress progress;

  /** The rows as the study has them, by key. */
  private final Map<String, StudyRow> before = new HashMap<>();

  private final StudyState state;
  private final Runs runs;

  /** What the study is to hold. */
  private final StudyDraft draft;

  private StudyEditor(
      Path folder, StudyWriter writer, Listener listener, int threads, Progress progress) {
    this.folder = folder;
    this.writer = writer;
    this.listener = listener;
    this.threads = threads;
    this.progress = progress;
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
    this.draft = new StudyDraft(known, before);
  }

  /**
   * Opens a study to change it, and makes one where there is none.
   *
   * @param listener understands the rows
   * @param threads how many threads may work, at least 1; what is kept does not depend on it
   * @param version the version of this nacre, for those that may read the study later
   * @param progress is told of the rows that are written
   * @throws InputException where it cannot be written or somebody else writes
   */
  public static StudyEditor open(
      Path folder, Listener listener, int threads, String version, Progress progress) {
    StudyWriter writer = StudyWriter.open(folder, version);
    try {
      return new StudyEditor(folder, writer, listener, threads, progress);
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
    Map<String, Set<String>> bySource = draft.keysBySource();
    for (MaskedFile file : new KnownNumbers(before.values()).fit(read)) {
      Set<String> had = bySource.getOrDefault(file.source(), Set.of());
      changes.add(draft.add(file, had, withdraw));
      if (had.isEmpty()) {
        twins.addAll(Twins.of(file, before.values()));
      }
    }
    draft.passOver(passedOver);
    Corpus corpus = finish(false);
    return new StudyChange(
        changes,
        corpus.masked().size(),
        corpus.intake().duplicate(),
        draft.sources().size(),
        twins);
  }

  /**
   * Withdraws a file: its rows and its account.
   *
   * @return how many rows it had
   * @throws InputException where the study has no such file
   */
  public int forgetSource(String source) {
    if (!draft.removeFile(source)) {
      throw new InputException(
          Cause.USAGE,
          folder
              + ": no file \""
              + source
              + "\" in this study; there are "
              + String.join(", ", draft.sources()));
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
    draft.forget(voice);
    int rows = forget(row -> voice.equals(row.identity().voice()));
    if (rows == 0) {
      throw new InputException(
          Cause.USAGE,
          folder
              + ": no voice \""
              + voice
              + "\" in this study; nothing was erased"
              + (NUMBERED.matcher(voice).matches() ? "; name it as the files do" : "")
              + spelledAlike(voice).keySet().stream()
                  .map(other -> "; there is \"" + other + "\"")
                  .collect(Collectors.joining()));
    }
    return rows;
  }

  /** Other voices that are spelled as one but for case and accents, each with its rows. */
  public SortedMap<String, Integer> spelledAlike(String voice) {
    return draft.spelledAlike(voice);
  }

  private int forget(Predicate<Masked> condition) {
    Set<String> keys = draft.removeRows(condition);
    if (keys.isEmpty() && draft.sources().size() == state.files().size()) {
      return 0;
    }
    writer.note(Runs.NOTE, runs.without(keys).encode());
    finish(true);
    return keys.size();
  }

  /** Understands what is new, writes what differs, and lets it count. */
  private Corpus finish(boolean erase) {
    Corpus corpus = draft.corpus();
    List<StudyRow> first = heard(corpus);
    Map<String, StudyRow> after = new LinkedHashMap<>();
    // What repeats another row now may have been the first of its kind before.
    draft.rows().forEach(row -> after.put(row.key(), new StudyRow(row.key(), row.masked(), null)));
    first.forEach(row -> after.put(row.key(), row));
    write(after, erase);
    return corpus;
  }

  /** The rows of a corpus with what is understood of them, in its order. */
  private List<StudyRow> heard(Corpus corpus) {
    IdentityHashMap<Masked, String> keys = new IdentityHashMap<>();
    draft.rows().forEach(row -> keys.put(row.masked(), row.key()));
    List<String> keyOf =
        corpus.masked().stream().map(row -> Objects.requireNonNull(keys.get(row))).toList();
    boolean sameLens = state.lens().equals(listener.lens());
    List<@Nullable Heard> known = new ArrayList<>();
    for (int i = 0; i < keyOf.size(); i++) {
      StudyRow old =
          sameLens && !draft.corrected().contains(keyOf.get(i)) ? before.get(keyOf.get(i)) : null;
      String text = corpus.masked().get(i).verbatim().text();
      known.add(old != null && old.masked().verbatim().text().equals(text) ? old.heard() : null);
    }
    List<Heard> heard = listener.hear(corpus.masked(), known);
    List<StudyRow> rows = new ArrayList<>();
    for (int i = 0; i < keyOf.size(); i++) {
      rows.add(new StudyRow(keyOf.get(i), corpus.masked().get(i), heard.get(i)));
    }
    return rows;
  }

  private void write(Map<String, StudyRow> after, boolean erase) {
    List<StudyRow> changed =
        after.values().stream().filter(row -> !row.equals(before.get(row.key()))).toList();
    Set<String> removed = new HashSet<>(before.keySet());
    removed.removeAll(after.keySet());
    StudyState now = draft.state(state.revision(), listener.lens());
    if (changed.isEmpty() && removed.isEmpty() && now.equals(state)) {
      return;
    }
    progress.begin(Progress.Stage.KEEPING, changed.size());
    writer.putAll(changed, before::containsKey, threads, progress);
    if (!draft.corrected().isEmpty()) {
      writer.note(Runs.NOTE, runs.corrected(draft.corrected()).encode());
    }
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
