package io.nacre.study;

import io.nacre.corpus.InputException;
import io.nacre.index.StudyIndex;
import io.nacre.index.StudyRow;
import io.nacre.privacy.Corpus;
import io.nacre.privacy.Masked;
import io.nacre.privacy.MaskedFile;
import io.nacre.stance.Heard;
import io.nacre.study.StudyState.KnownFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A folder that keeps what was ingested, as its last complete ingest left it: every row as masked,
 * what was understood of it, the account of all rows, and what the last reports found.
 */
public final class Study implements AutoCloseable {
  private final StudyIndex index;
  private final StudyState state;

  private Study(StudyIndex index) {
    this.index = index;
    byte[] state = index.note(StudyState.NOTE);
    this.state = state == null ? StudyState.EMPTY : index.read(() -> StudyState.decode(state));
  }

  /**
   * Opens a study.
   *
   * @throws InputException where there is none or it cannot be read
   */
  public static Study open(Path folder) {
    return new Study(StudyIndex.open(folder));
  }

  /** The folder. */
  public Path folder() {
    return index.folder();
  }

  /** The index, to search in. */
  public StudyIndex index() {
    return index;
  }

  /** The number of the state of its rows: it grows with every change. */
  public long revision() {
    return state.revision();
  }

  StudyState state() {
    return state;
  }

  /**
   * All rows of a study.
   *
   * @param corpus every verbatim once, and the account of all rows
   * @param heard what was understood of each verbatim of the corpus
   * @param keys the key of each verbatim of the corpus
   */
  public record Contents(Corpus corpus, List<Heard> heard, List<String> keys) {
    public Contents {
      heard = List.copyOf(heard);
      keys = List.copyOf(keys);
    }
  }

  /** Reads all rows. */
  public Contents contents() {
    List<StudyRow> rows = index.rows();
    IdentityHashMap<Masked, StudyRow> byRow = new IdentityHashMap<>();
    rows.forEach(row -> byRow.put(row.masked(), row));
    Corpus corpus = corpus(state.files(), rows, state.skipped());
    List<Heard> heard = new ArrayList<>();
    List<String> keys = new ArrayList<>();
    for (Masked masked : corpus.masked()) {
      StudyRow row = byRow.get(masked);
      Heard known = row == null ? null : row.heard();
      if (row == null || known == null) {
        throw new InputException(
            folder() + ": the study is damaged" + StudyIndex.checkTellsMore(folder()));
      }
      heard.add(known);
      keys.add(row.key());
    }
    return new Contents(corpus, heard, keys);
  }

  /** The corpus that some rows make, with the account of all. */
  static Corpus corpus(List<KnownFile> files, List<StudyRow> rows, List<String> skipped) {
    Map<String, List<StudyRow>> bySource = new HashMap<>();
    files.forEach(file -> bySource.put(file.source(), new ArrayList<>()));
    for (StudyRow row : rows) {
      String source = row.masked().verbatim().origin().source();
      bySource.computeIfAbsent(source, any -> new ArrayList<>()).add(row);
    }
    List<MaskedFile> masked = new ArrayList<>();
    for (KnownFile file : files) {
      List<StudyRow> own = bySource.getOrDefault(file.source(), List.of());
      masked.add(
          new MaskedFile(
              file.source(),
              file.reading(),
              own.stream()
                  .sorted(
                      Comparator.comparingLong(
                              (StudyRow row) -> row.masked().verbatim().origin().line())
                          .thenComparing(StudyRow::key))
                  .map(StudyRow::masked)
                  .toList(),
              file.empty(),
              file.rejections(),
              file.warnings()));
    }
    return Corpus.of(masked, skipped);
  }

  /** Whether what the study keeps was understood by a listener of this lens. */
  public boolean isHeardBy(String lens) {
    return state.lens().equals(lens);
  }

  Runs runs() {
    return index.read(() -> Runs.decode(note(Runs.NOTE)));
  }

  byte @Nullable [] note(String name) {
    return index.note(name);
  }

  @Override
  public void close() {
    index.close();
  }
}
