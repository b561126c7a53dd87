package io.nacre.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A theme that keeps most of its statements keeps its id, in whatever order texts come. */
class KeptIdsTest {
  private static final int STEPS = 6;

  @TempDir Path folder;

  /** The statements of each theme, in the order of the ids. */
  private static Map<String, Set<String>> themes(StudyFiles study) {
    study.succeed("report"); // kept, so that the next one is compared with it
    String table = study.succeed("report", "-f", "tsv", "--table", "statements");
    Map<String, Set<String>> themes = new TreeMap<>();
    for (String line : table.lines().skip(1).toList()) {
      String[] cells = line.split("\t", -1);
      if (!cells[5].isEmpty()) {
        themes
            .computeIfAbsent(cells[5], any -> new HashSet<>())
            .add(cells[11] + ":" + cells[12] + "#" + cells[1]);
      }
    }
    return themes;
  }

  private static int shared(Set<String> one, Set<String> other) {
    return (int) one.stream().filter(other::contains).count();
  }

  /** Whether each holds three quarters of the other, so far as it was there before. */
  private static boolean isTheSame(Set<String> old, Set<String> now, Set<String> known) {
    int both = shared(old, now);
    return 4 * both >= 3 * old.size() && 4 * both >= 3 * shared(now, known);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void anIdStaysWithItsStatements(long seed) {
    StudyFiles study = new StudyFiles(folder, "study");
    List<String> files = new ArrayList<>(StudyReportTest.files());
    Collections.shuffle(files, new Random(seed));
    Map<String, Set<String>> before = new HashMap<>();
    int kept = 0;
    for (int i = 0; i < STEPS; i++) {
      int from = i * files.size() / STEPS;
      int to = (i + 1) * files.size() / STEPS;
      study.succeed("ingest", files.subList(from, to).toArray(String[]::new));
      Map<String, Set<String>> now = themes(study);
      Set<String> known = new HashSet<>();
      before.values().forEach(known::addAll);
      for (Map.Entry<String, Set<String>> old : before.entrySet()) {
        for (Map.Entry<String, Set<String>> theme : now.entrySet()) {
          if (isTheSame(old.getValue(), theme.getValue(), known)) {
            assertThat(theme.getKey()).isEqualTo(old.getKey());
            kept++;
          }
        }
      }
      List<String> ids =
          study
              .succeed("report", "-f", "tsv", "--top", "99")
              .lines()
              .skip(1)
              .map(line -> line.split("\t", -1)[1])
              .toList();
      assertThat(ids).doesNotHaveDuplicates();
      before = now;
    }
    assertThat(kept).isGreaterThan(5);
  }
}
