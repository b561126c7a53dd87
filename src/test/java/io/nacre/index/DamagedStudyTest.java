package io.nacre.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.nacre.blackbox.StudyFiles;
import io.nacre.cli.CommandLineRunner.Result;
import io.nacre.study.Snapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A study of which a byte has changed is told of in lines, whatever the byte. */
class DamagedStudyTest {
  private static final int DAMAGES = 20;

  @TempDir Path folder;

  private StudyFiles study() {
    StudyFiles files = new StudyFiles(folder, "study");
    SmallStudy.shop().open(files.study()).close(); // not merged: files that stand alone
    String one = files.write("a.csv", "id,client,verbatim", "A1,Ana,La caisse est fermée");
    String two = files.write("b.csv", "id,client,verbatim", "B1,Bob,Attente à la caisse");
    files.succeed("ingest", one);
    files.succeed("report");
    files.succeed("ingest", two);
    return files;
  }

  @Test
  void everyFileThatIsDamagedIsFoundOut() throws IOException {
    StudyFiles sound = study();
    assertThat(sound.succeed("check")).contains("the study is sound");
    Random random = new Random(5);
    for (String name : Snapshot.names(sound.study())) {
      long size = Files.size(sound.study().resolve(name));
      for (int i = 0; i < DAMAGES; i++) {
        long at = i == 0 ? 0 : i == 1 ? size - 1 : random.nextLong(size);
        StudyFiles damaged = new StudyFiles(folder, name + "-" + i);
        Snapshot.copy(sound.study(), damaged.study());
        flip(damaged.study().resolve(name), (int) at, 1 << random.nextInt(8));
        String what = name + " byte " + at + " of " + size;
        isFoundOut(damaged, what);
        isToldInALine(damaged.run("report", "-q"), what);
        isToldInALine(damaged.run("search", "caisse"), what);
      }
    }
  }

  @Test
  void everyFileThatIsCutShortOrMissingIsFoundOut() throws IOException {
    StudyFiles sound = study();
    for (String name : Snapshot.names(sound.study())) {
      StudyFiles cut = new StudyFiles(folder, name + "-cut");
      Path file = Snapshot.copy(sound.study(), cut.study()).resolve(name);
      byte[] bytes = Files.readAllBytes(file);
      Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));
      isFoundOut(cut, name + " cut");
      isToldInALine(cut.run("report", "-q"), name + " cut");
      Files.delete(file);
      Result check = cut.run("check");
      assertThat(check.status()).as(name + " missing").isPositive();
      isToldInALine(cut.run("report", "-q"), name + " missing");
    }
  }

  private static void isFoundOut(StudyFiles study, String what) {
    Result check = study.run("check");
    assertThat(check.status()).as(what + check.out() + check.err()).isEqualTo(1);
    assertThat(check.out()).as(what).containsIgnoringCase("the study is NOT sound");
    assertThat(check.out() + check.err()).as(what).doesNotContain("\tat ", "fault of the program");
  }

  private static void isToldInALine(Result result, String what) {
    assertThat(result.err()).as(what).doesNotContain("\tat ", "fault of the program");
    assertThat(result.err().lines().count()).as(what + result.err()).isLessThanOrEqualTo(1);
    boolean outOfDate = result.err().startsWith("nacre: themes are those of the last report");
    assertThat(result.status() == 0).as(what).isEqualTo(result.err().isEmpty() || outOfDate);
  }

  private static void flip(Path file, int at, int bit) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    bytes[at] ^= (byte) bit;
    Files.write(file, bytes);
  }
}
