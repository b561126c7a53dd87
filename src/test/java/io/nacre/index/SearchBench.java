package io.nacre.index;

import io.nacre.bench.Folders;
import io.nacre.corpus.Facets;
import io.nacre.corpus.Fingerprint;
import io.nacre.corpus.Kind;
import io.nacre.corpus.Language;
import io.nacre.corpus.Origin;
import io.nacre.corpus.Progress;
import io.nacre.corpus.Span;
import io.nacre.corpus.Verbatim;
import io.nacre.privacy.Masker;
import io.nacre.privacy.Masking;
import io.nacre.stance.CueStanceReader;
import io.nacre.stance.Heard;
import io.nacre.stance.StanceReader;
import io.nacre.stance.VerbatimReading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Prints how long queries take in a study of 200,000 statements once the JVM is warm; not a test.
 * See {@code scripts/bench-search}.
 */
final class SearchBench {
  /** Lucene remarks on the JVM. Held, as loggers are weak. */
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  private static final int ROWS = 100_000;
  private static final int WARM = 15;
  private static final int ROUNDS = 31;

  private static final List<String> QUERIES =
      List.of(
          "attente",
          "de",
          "12",
          "attente caisse",
          "attente OR caisse OR livraison",
          "caisse -attente",
          "NOT attente",
          "\"attente en caisse\"",
          "\"il n'y a pas de\"",
          "caisse NEAR attente",
          "\"la caisse\" NEAR/10 (rembours* OR livraison~)",
          "rembours*",
          "cx*",
          "livraison~",
          "livraison~2",
          "store:Lyon",
          "stance:irritant store:Lyon date:[2026-01 TO 2026-03]",
          "intensity:>=60",
          "voice:*7",
          "theme:W7K2");

  private SearchBench() {}

  /** Writes the study into a temporary folder and asks each query again and again. */
  public static void main(String[] arguments) throws IOException {
    LUCENE.setLevel(Level.SEVERE);
    Path folder = Files.createTempDirectory("nacre-bench");
    try {
      write(folder);
      try (StudyIndex study = StudyIndex.open(folder)) {
        StatementThemes themes = themes(study);
        for (String query : QUERIES) {
          print(study, query, themes);
        }
      }
    } finally {
      Folders.remove(folder);
    }
  }

  private static void print(StudyIndex study, String query, StatementThemes themes) {
    List<Double> times = new ArrayList<>();
    int statements = 0;
    for (int round = 0; round < WARM + ROUNDS; round++) {
      long start = System.nanoTime();
      statements = StudySearch.search(study, query, 100, themes).statements();
      times.add((System.nanoTime() - start) / 1e6);
    }
    List<Double> warm = times.subList(WARM, times.size()).stream().sorted().toList();
    System.out.printf(
        Locale.ROOT,
        "%6.1f ms (%5.1f to %6.1f)  %,7d statements  %s%n",
        warm.get(warm.size() / 2),
        warm.getFirst(),
        warm.getLast(),
        statements,
        query);
  }

  private static void write(Path folder) {
    StanceReader reader = new CueStanceReader();
    Random random = new Random(1);
    Sentences sentences = new Sentences(random);
    long start = System.nanoTime();
    List<StudyRow> rows = new ArrayList<>();
    try (StudyWriter writer = StudyWriter.open(folder, "bench")) {
      for (int i = 0; i < ROWS; i++) {
        String first = sentences.next();
        String text = first + " " + sentences.next();
        List<Span> spans =
            List.of(new Span(0, first.length()), new Span(first.length() + 1, text.length()));
        List<String> statements = spans.stream().map(span -> span.of(text)).toList();
        VerbatimReading reading = reader.read(statements, Language.FRENCH, null);
        Verbatim verbatim =
            new Verbatim(
                "r" + i,
                text,
                new Origin("data/avis-" + i / 5_000 + ".csv", i % 5_000 + 2),
                i % 5 == 0 ? Kind.FIELD : Kind.CUSTOMER,
                i % 3 == 0 ? null : "v" + random.nextInt(60_000),
                LocalDate.of(2025, 6, 1).plusDays(random.nextInt(365)),
                null,
                new Facets(new TreeMap<>(Map.of("store", sentences.store()))));
        Heard heard = new Heard(Language.FRENCH, spans, reading);
        String key = Fingerprint.of(text, String.valueOf(i));
        rows.add(new StudyRow(key, Masker.mask(List.of(verbatim), Masking.NONE).getFirst(), heard));
      }
      writer.putAll(rows, any -> false, 2, Progress.NONE);
      writer.commit(false);
    }
    System.out.printf(
        Locale.ROOT,
        "%,d rows read and written in %.1f s%n",
        ROWS,
        (System.nanoTime() - start) / 1e9);
  }

  /** One theme, of 5,000 statements. */
  private static StatementThemes themes(StudyIndex study) {
    List<String> statements =
        study.rows().stream()
            .map(StudyRow::key)
            .sorted()
            .limit(5_000)
            .map(key -> StudyFormat.statement(key, 1))
            .toList();
    return new OneTheme("W7K2", statements);
  }
}
