package io.nacre.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.nacre.blackbox.StudyFiles;
import io.nacre.cli.CommandLineRunner.Result;
import io.nacre.cli.OtherProcess;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** While one process writes to a study, another one says so and reads. */
class TwoWritersTest {
  @TempDir Path folder;

  @Test
  void theSecondWriterIsToldAndReadersRead() throws IOException, InterruptedException {
    StudyFiles files = new StudyFiles(folder, "study");
    String file = files.write("a.csv", "id,verbatim", "A1,La caisse est fermée");
    files.succeed("ingest", file);
    Process other = OtherProcess.start(HeldStudy.class, files.study().toString());
    try (InputStream out = other.getInputStream()) {
      int next = out.read();
      while (next >= 0 && next != '!') {
        next = out.read();
      }
      assertThat(next).isEqualTo('!');
      String busy =
          files.study()
              + ": another nacre writes to this study; try again when it has"
              + " finished";
      files.write("a.csv", "id,verbatim", "A1,La caisse est ouverte");
      assertThat(files.fail(1, "ingest", "-q", file)).isEqualTo("nacre: " + busy);
      assertThat(files.fail(1, "forget", "--source", file)).isEqualTo("nacre: " + busy);
      Result report = files.run("report");
      assertThat(report.status()).isZero();
      assertThat(report.out()).contains("La caisse est fermée");
      assertThat(report.err()).isEqualTo("nacre: this report is not remembered: " + busy + "\n");
      assertThat(files.succeed("check")).contains("the study is sound");
      assertThat(files.succeed("search", "fermée")).startsWith("1 ");
    } finally {
      other.getOutputStream().close();
    }
    assertThat(other.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(files.succeed("ingest", file)).contains("1 corrected");
  }
}
