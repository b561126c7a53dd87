package io.nacre.blackbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.nacre.index.OddIndex;
import io.nacre.study.Snapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands where a study should be is left alone, and told of in one line. */
class StudyFolderTest {
  @TempDir Path folder;

  private StudyFiles files;
  private String file;

  @BeforeEach
  void write() {
    files = new StudyFiles(folder, "study");
    file = files.write("a.csv", "id,client,verbatim", "A1,Ana,La caisse est fermée");
  }

  /** Each command fails with this status and says this of the folder. */
  private void allFail(int status, String why, List<String> commands) {
    for (String command : commands) {
      String[] more =
          switch (command) {
            case "ingest" -> new String[] {"-q", file};
            case "forget" -> new String[] {"--voice", "Ana"};
            case "search" -> new String[] {"caisse"};
            default -> new String[0];
          };
      assertThat(files.fail(status, command, more))
          .as(command)
          .startsWith("nacre: " + files.study() + ": " + why);
    }
  }

  @Test
  void aFolderWithoutAStudyCanOnlyBeIngestedInto() throws IOException {
    List<String> readers = List.of("report", "check", "search", "forget");
    allFail(2, "no such folder; nacre ingest --study", readers);
    assertThat(files.study()).doesNotExist();
    Files.createDirectory(files.study());
    allFail(2, "there is no study in this folder; nacre ingest --study", readers);
    assertThat(files.succeed("ingest", file)).contains("1 added");
  }

  @Test
  void aFileIsNoStudy() throws IOException {
    Files.writeString(files.study(), "mine");
    allFail(2, "is a file, a study is a folder", List.of("report", "check", "search", "forget"));
    assertThat(files.fail(1, "ingest", "-q", file))
        .isEqualTo("nacre: " + files.study() + ": is a file, a study is a folder");
    assertThat(files.study()).hasContent("mine");
  }

  @Test
  void otherFilesAreNotMixedUpWithAStudy() throws IOException {
    Files.createDirectory(files.study());
    Path mine = Files.writeString(files.study().resolve("holiday.txt"), "mine");
    allFail(2, "holds other files; name an empty folder", List.of("ingest"));
    allFail(2, "there is no study in this folder", List.of("report", "check", "forget"));
    assertThat(mine).hasContent("mine");
    assertThat(Snapshot.names(files.study())).containsExactly("holiday.txt");
  }

  @Test
  void anIndexOfAnotherProgramIsLeftAlone() {
    OddIndex.foreign(files.study());
    Map<String, Integer> before = Snapshot.bytes(files.study());
    allFail(
        2,
        "is a Lucene index, but no study of nacre",
        List.of("ingest", "report", "check", "search", "forget"));
    assertThat(Snapshot.bytes(files.study())).isEqualTo(before);
  }

  @Test
  void aStudyOfAnotherFormIsLeftAlone() {
    files.succeed("ingest", file);
    OddIndex.ofForm(files.study(), "99", "nacre 9.9");
    Map<String, Integer> before = Snapshot.bytes(files.study());
    String why = "this study was written by nacre 9.9 in form 99, which this nacre does not read";
    allFail(1, why, List.of("ingest", "report", "search", "forget"));
    assertThat(files.run("check").status()).isEqualTo(1);
    assertThat(files.run("check").out()).contains(why);
    assertThat(Snapshot.bytes(files.study())).isEqualTo(before);
  }

  @Test
  void aFolderThatCannotBeWrittenIsRead() throws IOException {
    files.succeed("ingest", file);
    Files.setPosixFilePermissions(files.study(), PosixFilePermissions.fromString("r-xr-xr-x"));
    try {
      assumeFalse(Files.isWritable(files.study()), "root may write everywhere");
      files.write("a.csv", "id,client,verbatim", "A1,Ana,La caisse est ouverte");
      allFail(1, "the study cannot be written, no right to it", List.of("ingest", "forget"));
      assertThat(files.run("report").out()).contains("La caisse est fermée");
      assertThat(files.succeed("check")).contains("the study is sound");
    } finally {
      Files.setPosixFilePermissions(files.study(), PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }
}
