package io.nacre.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.nacre.cli.OtherProcess;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The main jobs run where no socket can be opened, and where there is no network at all. */
@Timeout(120)
class NoNetworkTest {
  private static final String SAMPLE = "samples/boutique";

  @TempDir Path folder;

  private record Ended(int status, String told) {}

  private static Ended run(List<String> command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ended(process.waitFor(), told);
  }

  private static Ended withoutSockets(String main, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    for (String each : OtherProcess.command("512m")) {
      if (each.equals("io.nacre.cli.Main")) {
        command.addAll(List.of(WithoutSockets.class.getName(), main));
      } else {
        command.add(each);
      }
    }
    command.addAll(1, List.of(WithoutSockets.OPTIONS));
    command.addAll(List.of(arguments));
    return run(command);
  }

  @ParameterizedTest
  @ValueSource(strings = {"socket", "server", "datagram", "channel", "client"})
  void whoeverUsesTheNetworkIsCaught(String way) throws IOException, InterruptedException {
    assertThat(withoutSockets(WithoutSockets.Culprit.class.getName(), way).status())
        .isEqualTo(WithoutSockets.CAUGHT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "html", "xlsx", "qdpx"})
  void noReportOpensASocket(String format) throws IOException, InterruptedException {
    Path out = folder.resolve("report");
    Ended ended =
        withoutSockets(
            "io.nacre.cli.Main", "analyze", "-q", "-f", format, "-o", out.toString(), SAMPLE);
    assertThat(ended.told()).isEmpty();
    assertThat(ended.status()).isZero();
    assertThat(out).isNotEmptyFile();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ingest", "report"})
  void noStudyOpensASocket(String command) throws IOException, InterruptedException {
    String study = folder.resolve("study").toString();
    Ended ingest = withoutSockets("io.nacre.cli.Main", "ingest", "--study", study, SAMPLE);
    assertThat(ingest.status()).as(ingest.told()).isZero();
    if (command.equals("report")) {
      Ended report = withoutSockets("io.nacre.cli.Main", "report", "--study", study);
      assertThat(report.told()).contains("INSIGHTS");
      assertThat(report.status()).isZero();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "html"})
  void withoutANetworkEverythingWorks(String format) throws IOException, InterruptedException {
    Path unshare = Path.of("/usr/bin/unshare");
    assumeTrue(Files.isExecutable(unshare), "no unshare here");
    List<String> namespace = List.of(unshare.toString(), "--map-root-user", "--net");
    List<String> probe = new ArrayList<>(namespace);
    probe.add("/bin/true");
    assumeTrue(run(probe).status() == 0, "no namespace may be made here");
    List<String> command = new ArrayList<>(namespace);
    Path out = folder.resolve("report");
    command.addAll(
        OtherProcess.command("512m", "analyze", "-f", format, "-o", out.toString(), SAMPLE));
    Ended ended = run(command);
    assertThat(ended.status()).as(ended.told()).isZero();
    assertThat(out).isNotEmptyFile();
  }
}
