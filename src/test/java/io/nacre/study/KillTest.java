package io.nacre.study;

import static io.nacre.cli.CommandLineRunner.nacre;
import static org.assertj.core.api.Assertions.assertThat;

import io.nacre.corpus.Workers;
import io.nacre.index.Remains;
import io.nacre.index.StudyRow;
import io.nacre.study.Kills.Moment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A study whose writer is killed is as the last complete change left it. The property {@code
 * nacre.kill.rows} makes the killed ingest larger.
 */
class KillTest {
  private static final int INGESTS = 50;
  private static final int ROWS = Integer.getInteger("nacre.kill.rows", 800);
  private static final int OTHERS = 8;

  /** A report of thousands of rows takes long; so many kills have one each. */
  private static final int EVERY = 10;

  @TempDir static Path folder;

  private static Path file;
  private static Path other;
  private static Path first;

  @BeforeAll
  static void ingestForTheFirstTime() throws IOException {
    file = folder.resolve("avis.csv");
    other = Files.writeString(folder.resolve("autre.csv"), GeneratedRows.csv(2, 60, 0));
    Files.writeString(file, GeneratedRows.csv(1, 400, 0));
    first = folder.resolve("first");
    succeed("ingest", "-q", "--study", first.toString(), file.toString(), other.toString());
    Files.writeString(file, GeneratedRows.csv(1, ROWS, 7));
  }

  private static String succeed(String... arguments) {
    var result = nacre(arguments);
    assertThat(result.status()).as(result.err()).isZero();
    return result.out();
  }

  private static String report(Path study) {
    return succeed("report", "-q", "-f", "json", "--study", study.toString());
  }

  @Test
  void anIngestThatIsKilledCountsAsAWholeOrNotAtAll() {
    String[] ingest = {"ingest", "-q", file.toString()};
    Path second = Snapshot.copy(first, folder.resolve("second"));
    Kills kills = new Kills(11, ingest);
    kills.watch(second);
    Map<String, StudyRow> before = Snapshot.rows(first);
    Map<String, StudyRow> after = Snapshot.rows(second);
    assertThat(before).hasSize(460);
    assertThat(after).hasSize(ROWS + 60);
    String report = report(second);
    everyKill(
        kills,
        INGESTS,
        (study, i, moment) -> {
          isWhole(study, moment, before, after);
          succeed("ingest", "-q", "--study", study.toString(), file.toString());
          assertThat(Snapshot.rows(study)).isEqualTo(after);
          if (i % EVERY == 0) {
            assertThat(report(study)).isEqualTo(report);
          }
        });
    System.out.println(kills);
    assertThat(kills.of(Moment.WRITING)).isGreaterThan(INGESTS / 5);
    assertThat(kills.of(Moment.COMMITTED)).isPositive();
  }

  @Test
  void aFileIsForgottenAsAWholeOrNotAtAll() {
    String[] forget = {"forget", "--source", other.toString()};
    Path second = Snapshot.copy(first, folder.resolve("without"));
    Kills kills = new Kills(12, forget);
    kills.watch(second);
    Map<String, StudyRow> before = Snapshot.rows(first);
    Map<String, StudyRow> after = Snapshot.rows(second);
    assertThat(after).hasSize(400);
    assertThat(Remains.inFiles(first, List.of("autre.csv"))).isNotEmpty();
    String report = report(second);
    everyKill(
        kills,
        OTHERS,
        (study, i, moment) -> {
          isWhole(study, moment, before, after);
          int status =
              nacre("forget", "--source", other.toString(), "--study", study.toString()).status();
          assertThat(status).isEqualTo(moment.isAfter() ? 2 : 0);
          assertThat(Snapshot.rows(study)).isEqualTo(after);
          assertThat(Remains.inFiles(study, List.of("autre.csv"))).isEmpty();
          if (i % EVERY == 0) {
            assertThat(report(study)).isEqualTo(report);
          }
        });
    System.out.println(kills);
    assertThat(kills.of(Moment.WRITING)).isPositive();
  }

  @Test
  void aReportIsRememberedAsAWholeOrNotAtAll() {
    String[] report = {"report", "-q", "-f", "json"};
    Path second = Snapshot.copy(first, folder.resolve("reported"));
    Kills kills = new Kills(13, report);
    String text = kills.watch(second);
    Map<String, StudyRow> rows = Snapshot.rows(first);
    everyKill(
        kills,
        OTHERS,
        (study, i, moment) -> {
          isWhole(study, moment, rows, rows);
          assertThat(remembered(study)).isEqualTo(moment.isAfter() ? 1 : 0);
          assertThat(kills.again(study)).isEqualTo(text);
          assertThat(remembered(study)).isOne();
        });
    System.out.println(kills);
    assertThat(kills.of(Moment.WRITING) + kills.of(Moment.COMMITTED)).isPositive();
  }

  /** What must hold of a study after a kill. */
  private interface Check {
    void of(Path study, int number, Moment moment);
  }

  /** Two at once, each on a copy of the first study; what came too late is no kill. */
  private static void everyKill(Kills kills, int count, Check check) {
    Workers.each(
        count,
        2,
        i -> {
          Moment moment = Moment.TOO_LATE;
          for (int again = 0; moment == Moment.TOO_LATE; again++) {
            String name = kills.name() + i + "-" + again;
            Path study = Snapshot.copy(first, folder.resolve(name));
            moment = kills.kill(study, i + count * again);
            check.of(study, i, moment);
          }
        });
  }

  private static int remembered(Path study) {
    try (Study opened = Study.open(study)) {
      return opened.runs().all().size();
    }
  }

  private static void isWhole(
      Path study, Moment moment, Map<String, StudyRow> before, Map<String, StudyRow> after) {
    StudyCheck check = StudyCheck.of(study);
    assertThat(check.isSound()).as(List.copyOf(check.lines()).toString()).isTrue();
    assertThat(Snapshot.rows(study)).isEqualTo(moment.isAfter() ? after : before);
  }
}
