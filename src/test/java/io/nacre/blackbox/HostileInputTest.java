package io.nacre.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.nacre.cli.OtherProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Hostile files beside a sound one, each in a process with 512 MB and a minute: what becomes of it
 * is told in a line, nothing of it acts, and nothing of the sound file is lost.
 */
class HostileInputTest {
  private static final long SECONDS = 60;

  @TempDir Path folder;

  private Path sound;

  private record Outcome(int status, String told, String written) {}

  @BeforeEach
  void write() throws IOException {
    String rows =
        IntStream.range(0, 30)
            .mapToObj(i -> i + ",La caisse numéro " + i % 7 + " est trop lente et pénible\n")
            .collect(Collectors.joining());
    sound = Files.writeString(folder.resolve("sound.csv"), "id,verbatim\n" + rows);
  }

  private Outcome run(Path hostile, String... options) throws IOException, InterruptedException {
    Path out = folder.resolve("out");
    String[] arguments = {"analyze", hostile.toString(), sound.toString(), "-o", out.toString()};
    String[] all = new String[arguments.length + options.length];
    System.arraycopy(arguments, 0, all, 0, arguments.length);
    System.arraycopy(options, 0, all, arguments.length, options.length);
    Process process = OtherProcess.nacre(all);
    String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(SECONDS, TimeUnit.SECONDS)).as("done in time").isTrue();
    return new Outcome(process.exitValue(), told, Files.exists(out) ? Files.readString(out) : "");
  }

  @ParameterizedTest
  @EnumSource(HostileFiles.class)
  void eachHasItsOutcomeAndNothingElseIsLost(HostileFiles hostile)
      throws IOException, InterruptedException {
    Path file = folder.resolve(hostile.file());
    hostile.write(file);
    Outcome outcome = run(file, "-f", "csv", "--table", "statements");
    assertThat(outcome.told())
        .contains(hostile.outcome())
        .doesNotContain("fault of the program", "Exception", "\tat ", "root:");
    assertThat(outcome.status()).isEqualTo(hostile.status());
    if (!hostile.outcome().contains("no such file")) {
      assertThat(outcome.told()).contains("sound.csv: 30 read = 30 accepted");
      assertThat(outcome.written().lines().filter(line -> line.contains("sound.csv"))).hasSize(30);
    }
    assertThat(outcome.written())
        .doesNotContain("root:", "\u001b", "\u0007", "\u009b", "\u202e", "\0");
    assertThat(outcome.written().lines().map(line -> line.replaceAll("^[^,]*,\\d*,\\d*,\\d*,", "")))
        .noneMatch(line -> line.matches("\"?[=@+-].*"));
  }

  @Test
  void noTerminalIsGivenAnOrderInAnyTextualFormat() throws IOException, InterruptedException {
    Path file = folder.resolve(HostileFiles.TERMINAL_ESCAPES.file());
    HostileFiles.TERMINAL_ESCAPES.write(file);
    for (String format : new String[] {"text", "markdown", "csv", "tsv", "ndjson", "html"}) {
      assertThat(run(file, "-f", format).written())
          .as(format)
          .doesNotContain("\u001b", "\u0007", "\u009b");
    }
  }

  @Test
  void linksThatLeadInACircleAreNotFollowed() throws IOException, InterruptedException {
    Path circle = Files.createDirectories(folder.resolve("circle/a"));
    Files.createSymbolicLink(circle.resolve("up"), circle.getParent());
    Files.createSymbolicLink(circle.resolve("self"), Path.of("self"));
    Files.copy(sound, circle.resolve("inner.csv"));
    Outcome outcome = run(circle.getParent());
    assertThat(outcome.told()).contains("inner.csv: 30 read", "sound.csv: 30 read");
    assertThat(outcome.told().lines().filter(line -> line.contains("inner.csv"))).hasSize(1);
    assertThat(outcome.status()).isZero();
  }

  @Test
  void aFileThatGrowsWhileItIsReadBalances() throws IOException, InterruptedException {
    Path growing = folder.resolve("growing.csv");
    Files.writeString(growing, "id,verbatim\n");
    Thread writer = new Thread(() -> grow(growing));
    writer.start();
    Outcome outcome = run(growing, "-f", "csv");
    writer.interrupt();
    writer.join();
    assertThat(outcome.told())
        .containsPattern("growing.csv: [\\d,]+ read = [\\d,]+ accepted")
        .contains("sound.csv: 30 read = 30 accepted");
    assertThat(outcome.status()).isZero();
  }

  private static void grow(Path file) {
    try (Writer out = Files.newBufferedWriter(file, StandardOpenOption.APPEND)) {
      for (int i = 0; i < 10_000; i++) {
        out.write(i + ",La caisse est lente\n");
        if (i % 50 == 0) {
          out.flush();
          Thread.sleep(10);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
