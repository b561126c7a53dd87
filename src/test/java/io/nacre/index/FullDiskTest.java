package io.nacre.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nacre.blackbox.StudyFiles;
import io.nacre.corpus.InputException;
import io.nacre.corpus.Progress;
import io.nacre.study.GeneratedRows;
import io.nacre.study.Snapshot;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A disk that fills up while a study is written leaves the study as it was. */
class FullDiskTest {
  private static final int DISKS = 40;

  @TempDir Path folder;

  private StudyFiles files;
  private Map<String, StudyRow> before;
  private String report;
  private List<StudyRow> more;

  @BeforeEach
  void ingest() {
    files = new StudyFiles(folder, "study");
    String file = files.write("a.csv", GeneratedRows.csv(1, 150, 0).split("\n"));
    files.succeed("ingest", file, "-q");
    before = Snapshot.rows(files.study());
    report = files.succeed("report", "-f", "csv");
    more = new ArrayList<>();
    before.values().forEach(row -> more.add(new StudyRow(row.key(), row.masked(), null)));
    before
        .values()
        .forEach(row -> more.add(new StudyRow("+" + row.key(), row.masked(), row.heard())));
  }

  /** Changes all rows, adds as many, and forgets one: on a disk with some room. */
  private FullDisk write(Path study, long room, int threads, String words) {
    FullDisk[] disk = new FullDisk[1];
    StudyFolder.Opener opener = at -> disk[0] = new FullDisk(StudyFolder.open(at), room, words);
    try (StudyWriter writer = StudyWriter.open(study, "test", opener)) {
      writer.putAll(more, any -> true, threads, Progress.NONE);
      writer.remove(more.getFirst().key());
      writer.note("note some", new byte[5_000]);
      writer.commit(true);
    }
    return disk[0];
  }

  @ParameterizedTest
  @CsvSource({"1, No space left on device", "4, Aucun espace disponible sur le périphérique"})
  void aDiskThatIsFullIsToldOfAndTheStudyIsAsBefore(int threads, String words) {
    long enough = 100_000_000;
    Path copy = Snapshot.copy(files.study(), folder.resolve("copy"));
    long needed = enough - write(copy, enough, 1, words).left();
    assertThat(Snapshot.rows(copy)).hasSize(299);
    for (int i = 0; i < DISKS; i++) {
      // One thread writes each row twice, as one of them is removed. How much several write depends
      // on who comes first, but each row goes to the disk once: a third is never enough.
      long room = needed * i / (threads == 1 ? DISKS : 3 * DISKS);
      assertThatThrownBy(
              () -> write(files.study(), room, threads, words),
              "room for %d of %d bytes",
              room,
              needed)
          .isInstanceOf(InputException.class)
          .hasMessage(files.study() + ": the disk is full; the study is as it was before");
      assertThat(Snapshot.rows(files.study())).isEqualTo(before);
    }
    assertThat(files.succeed("check")).contains("the study is sound");
    assertThat(files.succeed("report", "-f", "csv")).isEqualTo(report);
    write(files.study(), enough, threads, words);
    assertThat(Snapshot.rows(files.study())).hasSize(299);
  }

  @Test
  void anotherFaultOfTheDiskIsToldInItsWords() {
    assertThatThrownBy(() -> write(files.study(), 0, 1, "Input/output error"))
        .isInstanceOf(InputException.class)
        .hasMessage(
            files.study()
                + ": the study cannot be written (Input/output error); it is as it was before");
    assertThat(Snapshot.rows(files.study())).isEqualTo(before);
  }
}
