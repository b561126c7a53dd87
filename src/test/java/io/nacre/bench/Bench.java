package io.nacre.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Prints how long whole processes of nacre take, as tables in Markdown: the start, and {@code
 * analyze} on corpora out of a seed, stage by stage, beside Lucene alone. Not a test; see {@code
 * scripts/bench}.
 */
final class Bench {
  private static final int STARTS = 9;
  private static final String NACRE = "scripts/nacre";
  private static final String IN_ALL = "In all";
  private static final String PEAK = "Peak of memory: ";

  private Bench() {}

  /** What a process took: seconds and lines of its second stream. */
  private record Run(double seconds, List<String> told) {
    /** The seconds of each stage, by its name. */
    Map<String, Double> stages() {
      Map<String, Double> stages = new LinkedHashMap<>();
      for (String line : told) {
        if (line.startsWith("  ") && line.endsWith(" s")) {
          String[] cells = line.strip().split(" {2,}", -1);
          stages.put(cells[0], Double.valueOf(cells[1].replaceAll("[ s,]", "")));
        }
      }
      return stages;
    }

    /** The peak of its memory in MiB. */
    int peak() {
      return told.stream()
          .filter(line -> line.startsWith(PEAK))
          .map(line -> line.substring(PEAK.length()).replaceAll("[^0-9]", ""))
          .mapToInt(Integer::parseInt)
          .findFirst()
          .orElse(0);
    }
  }

  /** Arguments: numbers of verbatims. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("nacre-bench");
    try {
      start();
      Map<Integer, Run> runs = new LinkedHashMap<>();
      Map<Integer, Double> floors = new LinkedHashMap<>();
      for (String argument : arguments) {
        int n = Integer.parseInt(argument);
        Path csv = folder.resolve(n + ".csv");
        new SeededVerbatims(1).write(csv, n);
        // The median of three where that is soon told.
        int times = n > 100_000 ? 1 : 3;
        List<Run> taken = new ArrayList<>();
        List<Double> bare = new ArrayList<>();
        for (int i = 0; i < times; i++) {
          taken.add(analyze(folder, csv));
          bare.add(bare(folder.resolve(n + "." + i), csv));
        }
        taken.sort(Comparator.comparingDouble(Run::seconds));
        runs.put(n, taken.get(times / 2));
        floors.put(n, bare.stream().sorted().toList().get(times / 2));
        Files.delete(csv);
      }
      table(runs, floors);
    } finally {
      Folders.remove(folder);
    }
  }

  private static void start() throws IOException, InterruptedException {
    System.out.printf(
        Locale.ROOT, "%s%n", "| whole process, median of " + STARTS + " | time | peak of memory |");
    System.out.printf(Locale.ROOT, "%s%n", "| --- | --- | --- |");
    Path log = Files.createTempFile("nacre", ".log");
    List<String> java =
        List.of(System.getProperty("java.home") + "/bin/java", "-Xshare:auto", "-version");
    tell("a JVM that does nothing", java, log);
    tell("`nacre --help`", List.of(NACRE, "--help"), log);
    List<String> sample = List.of(NACRE, "analyze", "--verbose", "samples/boutique");
    tell("`nacre analyze samples/boutique`", sample, log);
    Files.delete(log);
  }

  private static void tell(String what, List<String> command, Path log)
      throws IOException, InterruptedException {
    run(command, log); // the first one warms the disk's cache
    List<Run> runs = new ArrayList<>();
    for (int i = 0; i < STARTS; i++) {
      runs.add(run(command, log));
    }
    double[] seconds = runs.stream().mapToDouble(Run::seconds).sorted().toArray();
    int[] peaks = runs.stream().mapToInt(Run::peak).sorted().toArray();
    int peak = peaks[STARTS / 2];
    System.out.printf(
        Locale.ROOT,
        "| %s | %.2f s | %s |%n",
        what,
        seconds[STARTS / 2],
        peak == 0 ? "" : peak + " MiB");
  }

  private static Run analyze(Path folder, Path csv) throws IOException, InterruptedException {
    return run(
        List.of(
            NACRE,
            "analyze",
            "--verbose",
            "-o",
            folder.resolve("report.txt").toString(),
            csv.toString()),
        folder.resolve("log"));
  }

  private static double bare(Path index, Path csv) throws IOException, InterruptedException {
    List<String> command =
        List.of(
            System.getProperty("java.home") + "/bin/java",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            "io.nacre.index.BareLucene",
            csv.toString(),
            index.toString());
    return run(command, index.resolveSibling("log")).seconds();
  }

  private static Run run(List<String> command, Path log) throws IOException, InterruptedException {
    ProcessBuilder process = new ProcessBuilder(command);
    process.environment().put("LC_ALL", "C.UTF-8");
    process.redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(log.toFile());
    long start = System.nanoTime();
    int status = process.start().waitFor();
    double seconds = (System.nanoTime() - start) / 1e9;
    List<String> told = Files.readAllLines(log, StandardCharsets.UTF_8);
    if (status != 0) {
      throw new IllegalStateException(command + " gave " + status + ": " + told);
    }
    return new Run(seconds, told);
  }

  private static void table(Map<Integer, Run> runs, Map<Integer, Double> floors) {
    System.out.printf(Locale.ROOT, "%n");
    row("verbatims", runs.keySet().stream().map(n -> String.format(Locale.ROOT, "%,d", n)));
    row("---", runs.keySet().stream().map(n -> "---"));
    Stream<String> stages =
        runs.values().stream().flatMap(run -> run.stages().keySet().stream()).distinct();
    for (String stage : stages.filter(stage -> !stage.equals(IN_ALL)).toList()) {
      row(stage, runs.values().stream().map(run -> seconds(run.stages().getOrDefault(stage, 0.0))));
    }
    row("whole process", runs.values().stream().map(run -> seconds(run.seconds())));
    row("peak of memory", runs.values().stream().map(run -> run.peak() + " MiB"));
    row("Lucene alone", floors.values().stream().map(Bench::seconds));
    row(
        "times Lucene",
        runs.entrySet().stream()
            .map(run ->
                String.format(
                    Locale.ROOT, "%.1f", run.getValue().seconds() / floors.get(run.getKey()))));
    int[] sizes = runs.keySet().stream().filter(n -> n >= 10_000).mapToInt(n -> n).toArray();
    if (sizes.length > 1) {
      double[] seconds = Arrays.stream(sizes).mapToDouble(n -> runs.get(n).seconds()).toArray();
      System.out.printf(
          Locale.ROOT,
          "%nFrom %,d on the time grows as n to the power of %.2f.%n",
          sizes[0],
          exponent(sizes, seconds));
    }
  }

  /** The slope of the least squares in the logarithms of both. */
  private static double exponent(int[] sizes, double[] seconds) {
    double meanX = Arrays.stream(sizes).mapToDouble(Math::log).average().orElseThrow();
    double meanY = Arrays.stream(seconds).map(Math::log).average().orElseThrow();
    double products = 0;
    double squares = 0;
    for (int i = 0; i < sizes.length; i++) {
      double x = Math.log(sizes[i]) - meanX;
      products += x * (Math.log(seconds[i]) - meanY);
      squares += x * x;
    }
    return products / squares;
  }

  private static void row(String head, Stream<String> cells) {
    System.out.printf(
        Locale.ROOT, "%s%n", "| " + head + " | " + String.join(" | ", cells.toList()) + " |");
  }

  private static String seconds(double seconds) {
    return String.format(Locale.ROOT, "%.2f s", seconds);
  }
}
