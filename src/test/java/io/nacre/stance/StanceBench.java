package io.nacre.stance;

import io.nacre.corpus.Language;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Prints how well the labelled statements are read, and how many a second on one core once the JVM
 * is warm; not a test. See {@code scripts/bench-stances}.
 */
final class StanceBench {
  private static final int ROUNDS = 9;
  private static final double SECONDS = 2;

  private StanceBench() {}

  /** Reads the labelled statements of both languages again and again, alone on one thread. */
  public static void main(String[] arguments) throws IOException {
    CueStanceReader reader = new CueStanceReader();
    for (Language language : List.of(Language.FRENCH, Language.ENGLISH)) {
      printFigures(reader, language);
      List<String> statements =
          LabelledStatement.all(language).stream().map(LabelledStatement::text).toList();
      List<Double> rates = new ArrayList<>();
      for (int round = 0; round < ROUNDS; round++) {
        rates.add(rate(reader, statements, language));
      }
      List<Double> warm = rates.subList(2, ROUNDS).stream().sorted().toList();
      System.out.printf(
          Locale.ROOT,
          "%s: %,.0f statements a second (median of %d rounds of %.0f s, %,.0f to %,.0f)%n",
          language.code(),
          warm.get(warm.size() / 2),
          warm.size(),
          SECONDS,
          warm.getFirst(),
          warm.getLast());
    }
  }

  private static void printFigures(StanceReader reader, Language language) throws IOException {
    for (String half : List.of("tuning", "test")) {
      for (Stance stance : Stance.values()) {
        LabelledStatement.Figures figures =
            LabelledStatement.figures(reader, language, half, stance);
        System.out.printf(
            Locale.ROOT,
            "%s %s half, %s: precision %.2f, recall %.2f%n",
            language.code(),
            half,
            stance.name().toLowerCase(Locale.ROOT),
            figures.precision(),
            figures.recall());
      }
      for (String set : List.of("everyday", "trades")) {
        System.out.printf(
            Locale.ROOT,
            "%s %s half of %s: %.3f as labelled%n",
            language.code(),
            half,
            set,
            LabelledStatement.share(reader, set, language, half));
      }
    }
  }

  private static double rate(CueStanceReader reader, List<String> statements, Language language) {
    long start = System.nanoTime();
    long read = 0;
    int intensity = 0;
    double seconds = 0;
    while (seconds < SECONDS) {
      for (String statement : statements) {
        intensity += reader.read(statement, language).intensity();
        read++;
      }
      seconds = (System.nanoTime() - start) / 1e9;
    }
    if (intensity < 0) {
      throw new IllegalStateException("nothing was read");
    }
    return read / seconds;
  }
}
