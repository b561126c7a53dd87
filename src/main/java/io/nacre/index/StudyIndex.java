package io.nacre.index;

import io.nacre.corpus.InputException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * The index of a study as its last complete commit left it. Who writes meanwhile does not change
 * what is read.
 */
public final class StudyIndex implements AutoCloseable {
  private final Path folder;
  private final Directory directory;
  private final DirectoryReader reader;

  private StudyIndex(Path folder, Directory directory, DirectoryReader reader) {
    this.folder = folder;
    this.directory = directory;
    this.reader = reader;
  }

  /**
   * Opens a study.
   *
   * @throws InputException where there is none, it cannot be read or another nacre wrote it in a
   *     form that this one does not know
   */
  public static StudyIndex open(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw StudyFolder.noStudy(folder);
    }
    try {
      Directory directory = StudyFolder.open(folder);
      try {
        DirectoryReader reader = DirectoryReader.open(directory);
        StudyFolder.checkVersion(folder, reader.getIndexCommit().getUserData());
        return new StudyIndex(folder, directory, reader);
      } catch (IOException | RuntimeException e) {
        directory.close();
        throw e;
      }
    } catch (IOException | RuntimeException e) {
      throw StudyFolder.unreadable(folder, e);
    }
  }

  /** An index in memory, to search in what is kept nowhere. */
  public static StudyIndex inMemory(List<StudyRow> rows) {
    Path nowhere = Path.of("memory");
    try {
      Directory directory = new ByteBuffersDirectory();
      try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
        StudyDocuments documents = new StudyDocuments();
        for (StudyRow row : rows) {
          writer.addDocuments(documents.of(row));
        }
      }
      return new StudyIndex(nowhere, directory, DirectoryReader.open(directory));
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory does not fail
    }
  }

  /** Whether a folder holds a complete ingest of a study, or anything of Lucene's. */
  public static boolean isIn(Path folder) {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Directory directory = StudyFolder.open(folder)) {
      return DirectoryReader.indexExists(directory);
    } catch (IOException | RuntimeException e) {
      throw StudyFolder.unreadable(folder, e);
    }
  }

  /** What an analyst is told beside the damage of a study, as it stands behind it. */
  public static String checkTellsMore(Path folder) {
    return "; nacre check --study " + folder + " tells more";
  }

  /** The folder. */
  public Path folder() {
    return folder;
  }

  /** Something that reads of a study, which may fail. */
  public interface Reading<T> {
    T read() throws IOException;
  }

  /**
   * Reads of the study.
   *
   * @throws InputException where that fails because it cannot be read or is damaged
   */
  public <T> T read(Reading<T> reading) {
    try {
      return reading.read();
    } catch (IOException | RuntimeException e) {
      throw StudyFolder.unreadable(folder, e);
    }
  }

  /** All rows, in no particular order. */
  public List<StudyRow> rows() {
    return read(() -> {
      List<StudyRow> rows = new ArrayList<>();
      for (LeafReaderContext leaf : reader.leaves()) {
        rows(leaf.reader(), rows);
      }
      return rows;
    });
  }

  private static void rows(LeafReader leaf, List<StudyRow> rows) throws IOException {
    // Statements keep nothing; only the documents of rows have something to read.
    StoredFields stored = leaf.storedFields();
    Bits live = leaf.getLiveDocs();
    for (int i = 0; i < leaf.maxDoc(); i++) {
      if (live == null || live.get(i)) {
        StudyRow row = row(stored, i);
        if (row != null) {
          rows.add(row);
        }
      }
    }
  }

  /** The row that a document keeps, or null where it keeps none. */
  static @Nullable StudyRow row(StoredFields stored, int document) throws IOException {
    BytesRef bytes =
        stored.document(document, Set.of(StudyFormat.ROW)).getBinaryValue(StudyFormat.ROW);
    return bytes == null ? null : RowCodec.decode(bytes);
  }

  /** The bytes of a note, or null where there is none. */
  public byte @Nullable [] note(String name) {
    return read(() -> Optional.ofNullable(bytes(name))).orElse(null);
  }

  private byte @Nullable [] bytes(String note) throws IOException {
    IndexSearcher searcher = new IndexSearcher(reader);
    ScoreDoc[] found = searcher.search(new TermQuery(new Term(StudyFormat.KEY, note)), 1).scoreDocs;
    if (found.length == 0) {
      return null;
    }
    Document document = searcher.storedFields().document(found[0].doc);
    BytesRef bytes = document.getBinaryValue(StudyFormat.NOTE);
    return bytes == null
        ? null
        : Arrays.copyOfRange(bytes.bytes, bytes.offset, bytes.offset + bytes.length);
  }

  /** How many statements can be searched. */
  public int statements() {
    return read(() -> new IndexSearcher(reader).count(new FieldExistsQuery(StudyFormat.TO_ROW)));
  }

  IndexReader reader() {
    return reader;
  }

  @Override
  public void close() {
    try {
      reader.close();
      directory.close();
    } catch (IOException | RuntimeException e) {
      throw StudyFolder.unreadable(folder, e);
    }
  }
}
