package io.nacre.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs in a terminal of their own, which {@code script} of util-linux makes. */
@Timeout(120)
class TerminalTest {
  @TempDir Path folder;

  @BeforeEach
  void needsATerminal() throws IOException, InterruptedException {
    assumeTrue(System.getenv("PATH") != null && isThere("script") && isThere("bash"));
    assumeTrue(inTerminal(Map.of(), "stty cols 77; stty size").contains("77"));
  }

  private static boolean isThere(String command) {
    return List.of(System.getenv("PATH").split(":")).stream()
        .anyMatch(each -> Files.isExecutable(Path.of(each, command)));
  }

  /** What a command of the shell shows in a terminal. */
  private String inTerminal(Map<String, String> environment, String command)
      throws IOException, InterruptedException {
    Path shell = Files.writeString(folder.resolve("command.sh"), command + "\n");
    ProcessBuilder process = new ProcessBuilder("script", "-qec", "bash " + shell, "/dev/null");
    process.environment().putAll(Map.of("TERM", "xterm", "LC_ALL", "C.UTF-8"));
    process.environment().putAll(environment);
    process.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
    Process running = process.redirectErrorStream(true).start();
    String shown = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    running.waitFor();
    return shown.replace("\r\n", "\n");
  }

  /** The start script, with a JDK that prints what it is given instead of running it. */
  private String startScript() throws IOException {
    Path root = Files.createDirectories(folder.resolve("root"));
    for (String each : List.of("scripts", "src/main", "target", "jdk/bin", "samples")) {
      Files.createDirectories(root.resolve(each));
    }
    Path script = root.resolve("scripts/nacre");
    Files.copy(Path.of("scripts/nacre"), script, StandardCopyOption.COPY_ATTRIBUTES);
    Files.copy(Path.of("scripts/launch"), root.resolve("scripts/launch"));
    executable(root.resolve("scripts/jdk"), "echo " + root.resolve("jdk"));
    executable(root.resolve("jdk/bin/java"), "printf '%s\\n' \"$@\"");
    for (String each : List.of("pom.xml", "target/nacre.jar", "target/nacre.jsa")) {
      Files.writeString(root.resolve(each), "");
    }
    return script.toString();
  }

  private static void executable(Path file, String command) throws IOException {
    Files.writeString(file, "#!/usr/bin/env bash\n" + command + "\n");
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // redirection | terminal | columns of standard output | columns of standard error
        "''|xterm|77|77",
        ">out|xterm|''|77",
        "2>err|xterm|77|''",
        ">out 2>err|xterm|''|''",
        "''|dumb|77|''",
      })
  void theStartScriptSaysWhatIsATerminalAndHowWideItIs(
      String redirection, String terminal, String columns, String ofError)
      throws IOException, InterruptedException {
    String command = "cd " + folder + "; stty cols 77; " + startScript() + " " + redirection;
    String shown = inTerminal(Map.of("TERM", terminal), command + "; cat out 2>/dev/null; true");
    assertThat(shown).contains("-jar");
    assertThat(told(shown, "nacre.columns")).isEqualTo(columns);
    assertThat(told(shown, "nacre.stderr.columns")).isEqualTo(ofError);
  }

  @Test
  void theStartScriptShowsTheHelpThatWasMadeOfThisJar() throws IOException, InterruptedException {
    String script = startScript();
    Path pages = Files.createDirectories(folder.resolve("root/target/nacre.help"));
    Files.writeString(pages.resolve("nacre"), "all of it\n");
    Files.writeString(pages.resolve("search"), "of search\n");
    Path jar = folder.resolve("root/target/nacre.jar");
    FileTime made = Files.getLastModifiedTime(jar);
    FileTime later = FileTime.from(made.toInstant().plusSeconds(60));
    Files.setLastModifiedTime(pages.resolve("nacre"), later);
    Files.setLastModifiedTime(pages.resolve("search"), later);
    assertThat(inTerminal(Map.of(), script + " --help")).isEqualTo("all of it\n");
    assertThat(inTerminal(Map.of(), script + " search --help")).isEqualTo("of search\n");
    assertThat(inTerminal(Map.of(), script + " search x --help")).contains("-jar");
    assertThat(inTerminal(Map.of(), script + " nonsense --help")).contains("-jar");
    assertThat(inTerminal(Map.of(), script + " ../nacre.jar --help")).contains("-jar");
    Files.setLastModifiedTime(pages.resolve("search"), made);
    assertThat(inTerminal(Map.of(), script + " search --help")).contains("-jar");
  }

  @ParameterizedTest
  @CsvSource({
    "AOTCacheOutput, nacre.aot, ahead-of-time cache",
    "ArchiveClassesAtExit, nacre.jsa, class archive",
  })
  void whatTheJvmLearnsIsKeptInTheFormThatItKnows(String option, String file, String cache)
      throws IOException, InterruptedException {
    String script = startScript();
    Path root = folder.resolve("root");
    Files.delete(root.resolve("target/nacre.jsa"));
    // Passes over options that it does not know, as it is asked to, and makes what it does know.
    String makes = "for a; do case $a in -XX:" + option + "=*) touch \"${a#*=}\" ;; esac; done";
    executable(root.resolve("jdk/bin/java"), makes + "; printf '%s\\n' \"$@\"");
    assertThat(told(inTerminal(Map.of(), script + " show"), "nacre.cache")).isEqualTo(cache);
    try (Stream<Path> made = Files.list(root.resolve("target"))) {
      assertThat(made.map(each -> each.getFileName().toString()))
          .containsExactlyInAnyOrder("nacre.jar", file);
    }
  }

  @Test
  void theHeapFitsTheSizeOfTheFiles() throws IOException, InterruptedException {
    String analyze = "cd " + folder + "; " + startScript() + " analyze -q --top 3 ";
    byte[] large = new byte[5 << 20];
    new Random(1).nextBytes(large);
    Files.write(folder.resolve("large.csv"), large);
    Files.writeString(Files.createDirectories(folder.resolve("data")).resolve("a.csv"), "a\n");
    for (String small : List.of("-", "data", "data/a.csv", "missing.csv")) {
      assertThat(inTerminal(Map.of(), analyze + small))
          .contains("-XX:+UseSerialGC\n")
          .contains("-XX:NewSize=24m\n")
          .contains("-XX:C1MaxInlineSize=20\n")
          .contains("-XX:+UseCompactObjectHeaders\n")
          .contains("-XX:CompileThresholdScaling=0.25\n")
          .doesNotContain("RAMPercentage");
    }
    String shown = inTerminal(Map.of(), analyze + "data large.csv");
    assertThat(shown)
        .contains("-XX:+UseParallelGC\n")
        .contains("-XX:NewRatio=4\n")
        .contains("-XX:CompileThresholdScaling=0.25\n")
        .doesNotContain("NewSize")
        .doesNotContain("SerialGC")
        .doesNotContain("TieredStopAtLevel=4");
    // 5 MiB call for 220 MiB of young generation, a fifth of the heap.
    assertThat(Integer.parseInt(toldOf(shown, "-XX:InitialRAMPercentage=")))
        .isBetween(1, 100)
        .isEqualTo(Math.min(100, 1 + (int) (220L * 5 * 102_400 / memory())));
    String search = analyze.replace("analyze", "search");
    assertThat(inTerminal(Map.of(), search + "large.csv")).contains("-XX:NewSize=24m\n");
    for (String name : List.of("two.csv", "three.csv", "four.csv")) {
      Files.write(folder.resolve(name), large);
    }
    assertThat(inTerminal(Map.of(), analyze + "large.csv two.csv three.csv four.csv"))
        .contains("-XX:TieredStopAtLevel=4\n")
        .contains("-XX:+UseParallelGC\n")
        .contains("-XX:+UseCompactObjectHeaders\n")
        .doesNotContain("CompileThresholdScaling");
    byte[] huge = new byte[64 << 20];
    new Random(1).nextBytes(huge);
    Files.write(folder.resolve("data").resolve("huge.csv"), huge);
    assertThat(inTerminal(Map.of(), analyze + "data"))
        .contains("-XX:TieredStopAtLevel=4\n")
        .contains("-XX:+UseParallelGC\n")
        .contains("-XX:+UseCompactObjectHeaders\n")
        .contains("-XX:MaxRAMPercentage=40\n")
        .doesNotContain("SerialGC");
  }

  /** The machine's memory in KiB, or 8 GiB where it is not told. */
  private static long memory() throws IOException {
    Path told = Path.of("/proc/meminfo");
    return Files.exists(told)
        ? Long.parseLong(Files.readAllLines(told).getFirst().replaceAll("\\D", ""))
        : 8L << 20;
  }

  private static String told(String shown, String property) {
    return toldOf(shown, "-D" + property + "=");
  }

  private static String toldOf(String shown, String start) {
    return shown
        .lines()
        .filter(line -> line.startsWith(start))
        .map(line -> line.substring(start.length()))
        .findFirst()
        .orElse("");
  }

  private String nacre(String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Dnacre.stderr.columns=80");
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(List.of(arguments));
    return "'" + String.join("' '", command) + "'";
  }

  @Test
  void slowWorkShowsHowFarItIsAndLeavesNothingBehind() throws IOException, InterruptedException {
    Path file = folder.resolve("avis.csv");
    Files.write(file, Collections.nCopies(9, "Attente interminable à la caisse"));
    String feed = "cat " + file + " | ";
    String slowly = "{ sleep 15; cat " + file + "; } | "; // longer than any machine takes to start
    String[] line = {"analyze", "--report-lang", "en", "-"};
    String shown = inTerminal(Map.of(), slowly + nacre(line));
    assertThat(shown).startsWith("\rReading · 0:0");
    StringBuilder left = new StringBuilder();
    for (String each : shown.split("\n", -1)) {
      left.append(each.replaceAll(".*\r", "").replace("\u001B[K", "")).append('\n');
    }
    String plain = inTerminal(Map.of(), feed + nacre(line).replace("-Dnacre.stderr", "-Dnone"));
    assertThat(plain).startsWith("stdin: 9 read = ").doesNotContain("\r", "\u001B");
    assertThat(left.toString().strip()).isEqualTo(plain.strip());
    String quiet = inTerminal(Map.of(), slowly + nacre("analyze", "-q", "-"));
    assertThat(quiet).doesNotContain("\r", "\u001B");
  }
}
