package io.nacre.index;

import io.nacre.corpus.Language;
import io.nacre.text.TermAnalyzer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;

/**
 * Indexes the texts of a file with Lucene and does nothing else: the words and stems are those of
 * nacre, all threads work. What a program on Lucene cannot be faster than.
 */
final class BareLucene {
  /** Lucene remarks on the JVM. Held, as loggers are weak. */
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  private BareLucene() {}

  /**
   * Arguments: a file as the benchmark of whole processes writes it, and a folder for the index.
   */
  public static void main(String[] arguments) throws Exception {
    LUCENE.setLevel(Level.SEVERE);
    List<String> texts =
        Files.readAllLines(Path.of(arguments[0])).stream()
            .skip(1)
            .map(line -> line.substring(line.indexOf('"') + 1, line.length() - 1))
            .toList();
    index(Path.of(arguments[1]), texts, Runtime.getRuntime().availableProcessors());
  }

  /** Each text as a document, stored and indexed, on all threads. */
  static void index(Path folder, List<String> texts, int threads) throws Exception {
    try (FSDirectory directory = FSDirectory.open(folder);
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig());
        ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      List<Future<?>> parts = new ArrayList<>();
      int part = Math.ceilDiv(texts.size(), threads);
      for (int from = 0; from < texts.size(); from += part) {
        List<String> own = texts.subList(from, Math.min(texts.size(), from + part));
        parts.add(pool.submit(() -> add(own, writer)));
      }
      for (Future<?> each : parts) {
        each.get();
      }
      writer.commit();
    }
  }

  private static void add(List<String> texts, IndexWriter writer) {
    try (TermAnalyzer analyzer = new TermAnalyzer(Language.FRENCH)) {
      for (String text : texts) {
        Document document = new Document();
        document.add(
            new TextField("text", new WordStream(text, analyzer.analyze(text), Language.FRENCH)));
        document.add(new StoredField("stored", text));
        writer.addDocument(document);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
