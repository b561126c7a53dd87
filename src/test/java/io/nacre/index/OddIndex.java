package io.nacre.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;

/** Indexes that Lucene wrote, but not this nacre. */
public final class OddIndex {
  private OddIndex() {}

  /** One that is no study. */
  public static void foreign(Path folder) {
    commit(folder, Map.of("other", "program"));
  }

  /** Makes a study one of another form. */
  public static void ofForm(Path folder, String form, String writer) {
    commit(folder, Map.of(StudyFormat.VERSION_DATA, form, StudyFormat.WRITER_DATA, writer));
  }

  private static void commit(Path folder, Map<String, String> data) {
    try (Directory directory = StudyFolder.open(folder);
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      writer.addDocument(new Document());
      writer.setLiveCommitData(data.entrySet());
      writer.commit();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
