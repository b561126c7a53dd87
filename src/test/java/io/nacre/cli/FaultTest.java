package io.nacre.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.nacre.cli.CommandLineRunner.Result;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What goes wrong around the program leaves no half file, loses nothing else and is told in a line.
 */
@Timeout(120)
class FaultTest {
  private static final int INTERRUPTED = 130;

  @TempDir Path folder;

  private Path sound;
  private Path report;

  @BeforeEach
  void write() throws IOException {
    sound = Files.writeString(folder.resolve("b-sound.csv"), csv(40));
    report = Files.writeString(folder.resolve("report.out"), "the report of last week\n");
  }

  private static String csv(int rows) {
    return IntStream.range(0, rows)
        .mapToObj(i -> i + ",La caisse numéro " + i % 7 + " est trop lente et pénible " + i + "\n")
        .collect(Collectors.joining("", "id,verbatim\n", ""));
  }

  private record Ended(int status, String told) {}

  /** Runs a line of the shell. */
  private Ended shell(String line) throws IOException, InterruptedException {
    assumeTrue(Files.isExecutable(Path.of("/bin/bash")));
    Process process = new ProcessBuilder("/bin/bash", "-c", line).redirectErrorStream(true).start();
    String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ended(process.waitFor(), told);
  }

  private static String nacre(String memory, String... arguments) {
    return OtherProcess.command(memory, arguments).stream()
        .map(each -> "'" + each + "'")
        .collect(Collectors.joining(" "));
  }

  private void reportIsAsItWas() throws IOException {
    assertThat(Files.readString(report)).isEqualTo("the report of last week\n");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).noneMatch(file -> file.toString().endsWith(".part"));
    }
  }

  /** A regular file whose bytes cannot be read, whoever asks. */
  private Path unreadable(String name) throws IOException {
    Path memory = Path.of("/proc/self/mem");
    assumeTrue(Files.isReadable(memory));
    return Files.createSymbolicLink(folder.resolve(name), memory);
  }

  @Test
  void anUnreadableFileAmongOthersIsToldOfAndTheOthersAreRead() throws IOException {
    Path first = Files.writeString(folder.resolve("a.csv"), csv(20).replace("caisse", "livraison"));
    Path broken = unreadable("b.csv");
    for (List<String> arguments :
        List.of(
            List.of(first.toString(), broken.toString(), sound.toString()),
            List.of(folder.toString()))) {
      List<String> all = new ArrayList<>(List.of("analyze"));
      all.addAll(arguments);
      Result result = CommandLineRunner.nacre(all.toArray(String[]::new));
      assertThat(result.err())
          .contains("a.csv: 20 read = 20 accepted", "b-sound.csv: 40 read = 40 accepted")
          .contains("skipped " + broken + ": cannot be read");
      assertThat(result.out()).contains("60 verbatims from ", "INSIGHTS");
      assertThat(result.status()).isEqualTo(1);
      all.add("-q");
      Result quiet = CommandLineRunner.nacre(all.toArray(String[]::new));
      assertThat(quiet.err()).isEqualTo("nacre: " + broken + ": cannot be read\n");
      assertThat(quiet.status()).isEqualTo(1);
    }
    Result alone = CommandLineRunner.nacre("analyze", broken.toString());
    assertThat(alone.err()).isEqualTo("nacre: " + broken + ": cannot be read\n");
    assertThat(alone.status()).isEqualTo(1);
  }

  @Test
  void aDiskThatIsFullLeavesTheOldReport() throws IOException, InterruptedException {
    for (String format : List.of("html", "xlsx", "qdpx", "json")) {
      String command =
          nacre("512m", "analyze", "-q", "-f", format, sound.toString(), "-o", report.toString());
      Ended ended = shell("trap '' XFSZ; ulimit -f 1; exec " + command);
      assertThat(ended.told())
          .as(format)
          .startsWith("nacre: " + report + ": cannot be written, ")
          .hasLineCount(1);
      assertThat(ended.status()).isEqualTo(1);
      reportIsAsItWas();
    }
    assumeTrue(Files.isWritable(Path.of("/dev/full")));
    Result full = CommandLineRunner.nacre("analyze", "-q", sound.toString(), "-o", "/dev/full");
    assertThat(full.err()).isEqualTo("nacre: /dev/full: cannot be written, the disk is full\n");
    assertThat(full.status()).isEqualTo(1);
    Ended standard = shell(nacre("512m", "analyze", "-q", sound.toString()) + " >/dev/full");
    assertThat(standard.told().toLowerCase(Locale.ROOT)).contains("no space left").hasLineCount(1);
    assertThat(standard.status()).isEqualTo(1);
  }

  @Test
  void aReaderThatHasSeenEnoughIsNoFailure() throws IOException, InterruptedException {
    Ended ended =
        shell(
            "set -o pipefail; "
                + nacre("512m", "analyze", "-q", "-f", "json", sound.toString())
                + " | head -c 10 >/dev/null");
    assertThat(ended.told()).isEmpty();
    assertThat(ended.status()).isZero();
  }

  private static int interrupt(Process process) throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-INT", String.valueOf(process.pid())).start().waitFor();
    return process.waitFor();
  }

  @Test
  void anInterruptedRunEndsWith130AndLeavesTheOldReport() throws IOException, InterruptedException {
    Process waiting = OtherProcess.nacre("analyze", "-q", "-", "-o", report.toString());
    waiting.getOutputStream().write(csv(40).getBytes(StandardCharsets.UTF_8));
    waiting.getOutputStream().flush();
    Thread.sleep(1_000);
    assertThat(interrupt(waiting)).isEqualTo(INTERRUPTED);
    reportIsAsItWas();
    Process writing = OtherProcess.start(SlowWriter.class, report.toString());
    try (BufferedReader told = writing.inputReader()) {
      assertThat(told.readLine()).isEqualTo("writing");
      assertThat(interrupt(writing)).isEqualTo(INTERRUPTED);
    }
    reportIsAsItWas();
  }

  @ParameterizedTest
  @CsvSource({"24m, 60000", "40m, 20000"}) // while they are read, and later
  void tooLittleMemoryNamesTheOptionThatGivesMore(String memory, int rows)
      throws IOException, InterruptedException {
    Path large = Files.writeString(folder.resolve("large.csv"), csv(rows));
    Ended ended = shell(nacre(memory, "analyze", "-q", large.toString(), "-o", report.toString()));
    assertThat(ended.told())
        .startsWith("nacre: not enough memory for these files")
        .contains("NACRE_OPTS=-Xmx4g")
        .hasLineCount(1);
    assertThat(ended.status()).isEqualTo(1);
    reportIsAsItWas();
  }

  @Test
  void aLocaleThatDoesNotKnowANameIsToldOf() throws IOException, InterruptedException {
    Path accented = Files.copy(sound, folder.resolve("été.csv"));
    Ended ended = shell("LC_ALL=C " + nacre("512m", "analyze", "-q", accented.toString()));
    if (ended.status() != 0) { // where the system gives its names in UTF-8 anyhow
      assertThat(ended.told()).contains("LC_ALL=C.UTF-8").hasLineCount(1);
      assertThat(ended.status()).isEqualTo(1);
    }
    Ended ascii = shell("LC_ALL=C " + nacre("512m", "analyze", "-q", sound.toString()));
    assertThat(ascii.told()).contains("caisse numéro");
    assertThat(ascii.status()).isZero();
  }
}
