package io.nacre.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.nacre.study.Snapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code nacre report} gives what {@code nacre analyze} gives on the files of the study. */
class StudyReportTest {
  private static final Path SAMPLE = Path.of("samples/boutique");

  private static final String[][] FORMS = {
    {},
    {"-f", "csv"},
    {"-f", "json"},
    {"-f", "csv", "--table", "statements"},
    {"-f", "csv", "--table", "verbatims"},
    {"-f", "csv", "--table", "signals"},
    {"-f", "csv", "--table", "matrix", "--by", "magasin"},
    {"--by", "magasin"},
  };

  @TempDir Path folder;

  /** The files of the sample. */
  static List<String> files() {
    try (Stream<Path> all = Files.walk(SAMPLE)) {
      return all.filter(Files::isRegularFile)
          .map(Path::toString)
          .filter(name -> !name.endsWith("truth.csv"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Ingests the files of the sample in an order that a seed gives. */
  private static void ingest(StudyFiles study, int ingests, long seed, boolean reports) {
    List<String> shuffled = new ArrayList<>(files());
    assertThat(shuffled).hasSize(17);
    Collections.shuffle(shuffled, new Random(seed));
    for (int i = 0; i < ingests; i++) {
      int from = i * shuffled.size() / ingests;
      int to = (i + 1) * shuffled.size() / ingests;
      List<String> arguments = new ArrayList<>(shuffled.subList(from, to));
      arguments.add("-q");
      study.succeed("ingest", arguments.toArray(String[]::new));
      if (reports && i < ingests - 1) {
        study.succeed("report");
      }
    }
  }

  private static String[] and(String[] options, String... more) {
    return Stream.of(options, more).flatMap(Stream::of).toArray(String[]::new);
  }

  @ParameterizedTest
  @CsvSource({"1, en, 1", "3, fr, 4", "17, fr, 1", "17, en, 4"})
  void severalIngestsGiveWhatAnalyzeGives(int ingests, String language, String threads) {
    StudyFiles study = new StudyFiles(folder, "study");
    ingest(study, ingests, ingests, false);
    for (String[] form : FORMS) {
      String[] options = and(form, "--report-lang", language, "--threads", threads);
      String report = study.succeed("report", options);
      assertThat(Reports.unbroken(report))
          .as(String.join(" ", options))
          .isEqualTo(Reports.unbroken(analyze(options)));
      assertThat(report).isNotBlank();
      assertThat(study.succeed("report", options)).isEqualTo(report);
    }
  }

  private static String analyze(String... options) {
    return StudyFiles.analyze(files(), options);
  }

  /** Numbers of marks follow the order of the ingests, and nothing else may follow the numbers. */
  @ParameterizedTest
  @ValueSource(strings = {"insights", "statements"})
  void numbersOfMarksChangeNothingElse(String table) {
    StudyFiles study = new StudyFiles(folder, "marked");
    List<String> names =
        List.of(
            "Karim",
            "Sophie",
            "Mehdi",
            "Nathalie",
            "Thierry",
            "Fatima",
            "Julien",
            "Aurélie",
            "Kevin",
            "Sandrine",
            "Mourad",
            "Élodie",
            "Loïc",
            "Samira",
            "Gilles",
            "Corinne",
            "Yann",
            "Malika",
            "Hugues",
            "Odile");
    List<String> texts =
        List.of(
            "%s m'a fait attendre une heure en caisse, appelez le 06 12 34 5%d %d%d",
            "trop d'attente en caisse, %s n'a rien dit au 06 12 34 5%d %d%d",
            "la livraison est en retard, %s ne répond pas au 06 12 34 5%d %d%d",
            "livraison jamais arrivée, %s promet de rappeler le 06 12 34 5%d %d%d",
            "%s refuse le remboursement, joignable au 06 12 34 5%d %d%d");
    List<String> files = new ArrayList<>();
    for (int file = 0; file < 4; file++) {
      List<String> lines = new ArrayList<>(List.of("id;avis"));
      for (int row = 0; row < 15; row++) {
        String name = names.get(5 * file + row % 5);
        String text = texts.get(row % texts.size());
        lines.add(
            file * 15
                + row
                + ";"
                + String.format(Locale.ROOT, text, name, file, row / 10, row % 10));
      }
      files.add(study.write("f" + file + ".csv", lines.toArray(String[]::new)));
    }
    for (int file = files.size() - 1; file >= 0; file--) {
      study.succeed("ingest", "-q", files.get(file));
    }
    String report = study.succeed("report", "-f", "csv", "--table", table);
    String analyzed = StudyFiles.analyze(files, "-f", "csv", "--table", table);
    assertThat(report).isNotEqualTo(analyzed);
    assertThat(Reports.renumbered(report)).isEqualTo(Reports.renumbered(analyzed));
  }

  @Test
  void reportsInBetweenChangeNothingButIdsAndWhatWasBefore() {
    StudyFiles study = new StudyFiles(folder, "study");
    ingest(study, 5, 5, true);
    for (String table : List.of("insights", "statements", "verbatims", "signals")) {
      String[] options = {"-f", "csv", "--table", table, "--top", "99"};
      assertThat(Reports.plain(study.succeed("report", options)))
          .as(table)
          .isEqualTo(Reports.plain(analyze(options)));
    }
    assertThat(study.succeed("report", "-f", "json")).contains("\"history\"");
  }

  @Test
  void aReportThatIsAskedForAgainIsTheSame() {
    StudyFiles study = new StudyFiles(folder, "study");
    ingest(study, 2, 2, true);
    for (String[] form : FORMS) {
      String report = study.succeed("report", form);
      Map<String, Integer> before = Snapshot.bytes(study.study());
      assertThat(study.succeed("report", form)).isEqualTo(report);
      assertThat(Snapshot.bytes(study.study())).isEqualTo(before);
    }
    assertThat(study.succeed("report")).contains("SINCE THE LAST REPORT");
  }
}
