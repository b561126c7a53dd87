package io.nacre.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * French verbatims out of a seed, which weigh on a program as real ones do: 15 words on average,
 * half of them function words; some hundred subjects of very unequal size; content words that
 * follow Zipf's law, of which new ones never cease to come (Heaps' law); complaints, wishes and
 * praise; a typo here, a telephone number there. The content words are made up, so that no list of
 * the program knows them. A row's text hangs on the seed and its number alone.
 */
final class SeededVerbatims {
  private static final int SUBJECTS = 120;
  private static final int SUBJECT_WORDS = 60;
  private static final int COMMON_WORDS = 60_000;
  private static final int NAMES = 400_000;
  private static final String[] SYLLABLES = syllables();

  /**
   * N: a word of the subject, G: a word that any subject may have, the others stand as they are.
   */
  private static final List<String> FRAMES =
      List.of(
          "le N est toujours en panne",
          "impossible de G le N avec la N",
          "la N ne marche plus depuis que le G a été changé",
          "on attend la N depuis trois semaines et le N ne répond jamais",
          "trop de N pour un simple G",
          "il faudrait une N plus N dans les G",
          "il manque un N pour la G",
          "je souhaite pouvoir G ma N sur le N",
          "merci à la N pour le G",
          "la N est très G et le N aussi",
          "j'ai dû G deux fois la N",
          "personne ne sait où est le N de la G",
          "le N et la N sont dans le G",
          "nous avons reçu la N ce matin avec un G",
          "quand je G le N , il me demande encore une N",
          "le N n'est pas G",
          "rien sur la N ni sur le G",
          "la G du N nous fait perdre une heure chaque jour",
          "ce N est bien mais la N reste G",
          "pourquoi pas de N pour les G ?",
          "le client G la N au N",
          "encore une erreur de N");

  private static final List<String> ENDS = List.of(".", ".", ".", "", " !", "...");
  private static final List<String> REGIONS =
      List.of("Nord", "Sud", "Est", "Ouest", "Paris", "Bretagne", "Alpes", "Rhône");

  private final long seed;
  private final double[] subjects = zipf(SUBJECTS, 0.7);
  private final double[] subjectWords = zipf(SUBJECT_WORDS, 0.9);
  private final double[] commonWords = zipf(COMMON_WORDS, 1);

  SeededVerbatims(long seed) {
    this.seed = seed;
  }

  /** One text and the number of its subject. */
  record Labelled(String text, int subject) {}

  Labelled row(int number) {
    Random random = new Random(seed * 1_000_003 + number * 7919L);
    random.nextLong(); // the first is much alike for seeds that are
    int subject = draw(subjects, random);
    StringBuilder text = new StringBuilder();
    int clauses = 1 + (random.nextInt(100) < 60 ? 1 : 0) + (random.nextInt(100) < 10 ? 1 : 0);
    for (int i = 0; i < clauses; i++) {
      // A clause in twelve is of another subject, as people wander.
      clause(text, random.nextInt(12) == 0 ? draw(subjects, random) : subject, random);
    }
    if (random.nextInt(50) == 0) {
      text.append(" Appelez le 06 ").append(10 + random.nextInt(90)).append(" 45 19 83.");
    }
    return new Labelled(text.toString(), subject);
  }

  private void clause(StringBuilder text, int subject, Random random) {
    int start = text.length();
    if (start > 0) {
      text.append(' ');
      start++;
    }
    String frame = FRAMES.get(random.nextInt(FRAMES.size()));
    for (String word : frame.split(" ", -1)) {
      if (text.length() > start) {
        text.append(' ');
      }
      switch (word) {
        case "N" -> text.append(typo(subjectWord(subject, random), random));
        case "G" -> text.append(typo(commonWord(random), random));
        default -> text.append(word);
      }
    }
    text.setCharAt(start, Character.toUpperCase(text.charAt(start)));
    text.append(ENDS.get(random.nextInt(ENDS.size())));
  }

  private String subjectWord(int subject, Random random) {
    return word(COMMON_WORDS + subject * SUBJECT_WORDS + draw(subjectWords, random));
  }

  private String commonWord(Random random) {
    // One in thirty is said here and nowhere else: a place, a product, a name.
    return word(
        random.nextInt(30) == 0
            ? COMMON_WORDS + SUBJECTS * SUBJECT_WORDS + random.nextInt(NAMES)
            : draw(commonWords, random));
  }

  private static String typo(String word, Random random) {
    if (random.nextInt(60) > 0) {
      return word;
    }
    int at = 1 + random.nextInt(word.length() - 1);
    return word.substring(0, at - 1) + word.substring(at);
  }

  /** Each number has its own word of three syllables. */
  private static String word(int number) {
    int count = SYLLABLES.length;
    long scattered = number * 48_271L % ((long) count * count * count);
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < 3; i++) {
      word.append(SYLLABLES[(int) (scattered % count)]);
      scattered /= count;
    }
    return word.toString();
  }

  private static String[] syllables() {
    return Arrays.stream("b c d f g j l m n p r s t v br ch cl dr gr pl tr".split(" "))
        .flatMap(start -> Arrays.stream("a é i o u ou an on".split(" ")).map(end -> start + end))
        .toArray(String[]::new);
  }

  /** The sums of the shares of ranks 1 to n, which fall as a power of the rank. */
  private static double[] zipf(int n, double exponent) {
    double[] sums = new double[n];
    double sum = 0;
    for (int rank = 0; rank < n; rank++) {
      sum += Math.pow(rank + 1, -exponent);
      sums[rank] = sum;
    }
    return Arrays.stream(sums).map(each -> each / sums[n - 1]).toArray();
  }

  private static int draw(double[] sums, Random random) {
    int found = Arrays.binarySearch(sums, random.nextDouble());
    return Math.min(sums.length - 1, found < 0 ? -found - 1 : found);
  }

  /** Writes rows 0 to n - 1 as CSV with the columns id, date, region and verbatim. */
  void write(Path file, int n) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write("id,date,region,verbatim\n");
      for (int i = 0; i < n; i++) {
        out.write(
            String.format(
                Locale.ROOT,
                "v%d,2026-%02d-%02d,%s,\"%s\"\n",
                i + 1,
                1 + i % 10,
                1 + i % 28,
                REGIONS.get(i % 7 * 3 % 8),
                row(i).text()));
      }
    }
  }

  /** Writes the subject of each row, for those who want to score: id, label. */
  void writeSubjects(Path file, int n) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write("id,label\n");
      for (int i = 0; i < n; i++) {
        out.write("v" + (i + 1) + "," + row(i).subject() + "\n");
      }
    }
  }

  /** Arguments: how many rows, a file for them, and perhaps one for their subjects. */
  public static void main(String[] arguments) throws IOException {
    int n = Integer.parseInt(arguments[0]);
    SeededVerbatims verbatims = new SeededVerbatims(1);
    verbatims.write(Path.of(arguments[1]), n);
    if (arguments.length > 2) {
      verbatims.writeSubjects(Path.of(arguments[2]), n);
    }
  }
}
