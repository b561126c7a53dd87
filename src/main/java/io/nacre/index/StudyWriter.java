package io.nacre.index;

import io.nacre.corpus.InputException;
import io.nacre.corpus.Progress;
import io.nacre.corpus.Workers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.Directory;

/**
 * Changes a study, all at once or not at all: what is put and removed counts from the {@linkplain
 * #commit commit} on. Whatever ends the program before that, the study is as it was. One writer at
 * a time; the lock goes with the process that holds it, however it ends.
 */
public final class StudyWriter implements AutoCloseable {
  /** More than this in memory goes to the disk. */
  private static final double BUFFER_MEGABYTES = 64;

  private final Path folder;
  private final Directory directory;
  private final IndexWriter writer;
  private final String version;

  private StudyWriter(Path folder, Directory directory, IndexWriter writer, String version) {
    this.folder = folder;
    this.directory = directory;
    this.writer = writer;
    this.version = version;
  }

  /**
   * Opens a study for writing, and makes one where there is none.
   *
   * @param version the version of this nacre, for those that may read the study later
   * @throws InputException where it cannot be written, somebody else writes or another nacre wrote
   *     it in a form that this one does not know
   */
  public static StudyWriter open(Path folder, String version) {
    return open(folder, version, StudyFolder::open);
  }

  static StudyWriter open(Path folder, String version, StudyFolder.Opener opener) {
    try {
      Files.createDirectories(folder);
      Directory directory = opener.open(folder);
      try {
        refuseOthers(folder, directory);
        return new StudyWriter(folder, directory, writer(directory), version);
      } catch (IOException | InputException e) {
        directory.close();
        throw e;
      }
    } catch (IOException e) {
      throw StudyFolder.unwritable(folder, e);
    }
  }

  /** A folder that holds other files would be mixed up with the study. */
  private static void refuseOthers(Path folder, Directory directory) throws IOException {
    if (DirectoryReader.indexExists(directory)) {
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        StudyFolder.checkVersion(folder, reader.getIndexCommit().getUserData());
      }
    } else if (!List.of(directory.listAll()).stream().allMatch(StudyWriter::isIndexFile)) {
      throw new InputException(
          InputException.Cause.USAGE,
          folder + ": holds other files; name an empty folder or a new one for a study");
    }
  }

  /** What the first ingest may have left when it was stopped. */
  private static boolean isIndexFile(String name) {
    return name.startsWith("_")
        || name.startsWith("segments_")
        || name.startsWith("pending_segments_")
        || name.equals(IndexWriter.WRITE_LOCK_NAME);
  }

  private static IndexWriter writer(Directory directory) throws IOException {
    IndexWriterConfig config = new IndexWriterConfig(new KeywordAnalyzer());
    config.setRAMBufferSizeMB(BUFFER_MEGABYTES);
    // What is removed is to be gone, not to wait until it is worth the work.
    config.setMergePolicy(new TieredMergePolicy().setForceMergeDeletesPctAllowed(0));
    // In the thread that asks for it, so that a full disk is told there and not by another one.
    config.setMergeScheduler(new SerialMergeScheduler());
    return new IndexWriter(directory, config);
  }

  /**
   * Writes rows, each in the place of the one with the same key.
   *
   * @param known whether there may be one with such a key
   * @param threads how many threads may work, at least 1
   * @param progress is told of each row
   */
  public void putAll(List<StudyRow> rows, Predicate<String> known, int threads, Progress progress) {
    Workers.run(rows.size(), threads, () -> new Putting(rows, known), progress);
  }

  /** What one thread puts. */
  private final class Putting implements Workers.Worker {
    private final List<StudyRow> rows;
    private final Predicate<String> known;
    private final StudyDocuments documents = new StudyDocuments();

    Putting(List<StudyRow> rows, Predicate<String> known) {
      this.rows = rows;
      this.known = known;
    }

    @Override
    public void rows(int from, int to) {
      for (StudyRow row : rows.subList(from, to)) {
        Term key = known.test(row.key()) ? new Term(StudyFormat.KEY, row.key()) : null;
        change(() -> writer.updateDocuments(key, documents.of(row)));
      }
    }

    @Override
    public void done() {
      // Else the commit would write what all threads have in memory, on one.
      change(writer::flushNextBuffer);
    }
  }

  /** Removes a row. */
  public void remove(String key) {
    change(() -> writer.deleteDocuments(new Term(StudyFormat.KEY, key)));
  }

  /** Keeps the bytes of a note in the place of those that it had. */
  public void note(String name, byte[] bytes) {
    Document document = new Document();
    document.add(new StringField(StudyFormat.KEY, name, Field.Store.NO));
    document.add(new StoredField(StudyFormat.NOTE, bytes));
    change(() -> writer.updateDocument(new Term(StudyFormat.KEY, name), document));
  }

  /**
   * Makes all that was put and removed count, and the files that are no longer needed go.
   *
   * @param erase whether no byte of what was removed may stay in the folder
   */
  public void commit(boolean erase) {
    Map<String, String> data = new HashMap<>();
    data.put(StudyFormat.VERSION_DATA, StudyFormat.VERSION);
    data.put(StudyFormat.WRITER_DATA, version);
    change(() -> {
      if (erase) {
        writer.forceMergeDeletes();
      }
      writer.setLiveCommitData(data.entrySet());
      writer.commit();
    });
  }

  /** Something that may fail as the disk does. */
  private interface Change {
    void make() throws IOException;
  }

  private void change(Change change) {
    try {
      change.make();
    } catch (IOException e) {
      throw StudyFolder.unwritable(folder, e);
    } catch (IllegalStateException e) {
      // A writer that failed in one thread is closed for all; what they must tell is why.
      if (writer.getTragicException() instanceof IOException why) {
        throw StudyFolder.unwritable(folder, why);
      }
      throw e;
    }
  }

  /** Leaves the study as the last commit left it. */
  @Override
  public void close() {
    try {
      writer.rollback();
      directory.close();
    } catch (IOException e) {
      throw StudyFolder.unwritable(folder, e);
    }
  }
}
