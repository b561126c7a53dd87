package io.nacre.index;

import io.nacre.bench.Folders;
import io.nacre.corpus.Progress;
import io.nacre.privacy.Masker;
import io.nacre.privacy.Masking;
import io.nacre.source.ReadOptions;
import io.nacre.source.Reading;
import io.nacre.source.Sources;
import io.nacre.stance.CueStanceReader;
import io.nacre.stance.Listener;
import io.nacre.study.StudyEditor;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Prints how long a study takes to ingest 200,000 statements from a CSV file, beside a bare Lucene
 * indexing of the same statements through the same words and stems; not a test. See {@code
 * scripts/bench-ingest}.
 */
final class IngestBench {
  /** Lucene remarks on the JVM. Held, as loggers are weak. */
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  private static final int ROWS = 100_000;
  private static final int ROUNDS = Integer.getInteger("rounds", 5);

  private IngestBench() {}

  public static void main(String[] arguments) throws Exception {
    LUCENE.setLevel(Level.SEVERE);
    int threads = Runtime.getRuntime().availableProcessors();
    Path folder = Files.createTempDirectory("nacre-bench");
    try {
      List<String> statements = new ArrayList<>();
      Path csv = write(folder.resolve("avis.csv"), statements);
      List<Double> bare = new ArrayList<>();
      List<Double> ingest = new ArrayList<>();
      for (int i = 0; i < ROUNDS; i++) {
        bare.add(time(() -> BareLucene.index(folder.resolve("bare"), statements, threads)));
        Folders.remove(folder.resolve("bare"));
        ingest.add(time(() -> ingest(folder.resolve("study"), csv, threads)));
        Folders.remove(folder.resolve("study"));
        System.out.printf(
            Locale.ROOT,
            "round %d: bare Lucene %.2f s, ingest %.2f s, %.2f times%n",
            i + 1,
            bare.getLast(),
            ingest.getLast(),
            ingest.getLast() / bare.getLast());
      }
      System.out.printf(
          Locale.ROOT,
          "%,d statements, %d threads, medians: bare Lucene %.2f s, ingest %.2f s, %.2f times%n",
          statements.size(),
          threads,
          median(bare),
          median(ingest),
          median(ingest) / median(bare));
    } finally {
      Folders.remove(folder);
    }
  }

  /** Something that may fail. */
  private interface Work {
    void run() throws Exception;
  }

  private static double time(Work work) throws Exception {
    System.gc();
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1e9;
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }

  private static Path write(Path csv, List<String> statements) throws IOException {
    Random random = new Random(1);
    Sentences sentences = new Sentences(random);
    StringBuilder text = new StringBuilder("id,date,store,client,verbatim\n");
    for (int i = 0; i < ROWS; i++) {
      String first = sentences.next();
      String second = "Le " + sentences.next();
      statements.add(first);
      statements.add(second);
      text.append("r" + i + ",2026-0" + (1 + random.nextInt(9)) + "-1" + random.nextInt(10))
          .append("," + sentences.store() + ",v" + random.nextInt(60_000))
          .append(",\"" + first + " " + second + "\"\n");
    }
    return Files.writeString(csv, text);
  }

  private static void ingest(Path folder, Path csv, int threads) {
    Reading reading =
        Sources.read(List.of(csv.toString()), InputStream.nullInputStream(), ReadOptions.DEFAULTS);
    Listener listener = new Listener(new CueStanceReader(), null, true, threads);
    try (StudyEditor editor = StudyEditor.open(folder, listener, threads, "bench", Progress.NONE)) {
      editor.ingest(
          Masker.mask(reading, Masking.DEFAULTS, 2, Progress.NONE), reading.skipped(), false);
    }
  }
}
