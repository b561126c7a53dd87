package io.nacre.cli;

import io.nacre.corpus.Progress;
import io.nacre.report.Messages;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a command takes: the time of each stage, and the peak of the memory of the process. */
final class Effort implements Progress {
  private static final double MEBIBYTE = 1 << 20;

  private final Progress shown;
  private final Messages words;
  private final PrintWriter err;
  private final Map<String, Long> nanos = new LinkedHashMap<>();
  private String stage = "effort.stage.starting";
  private long since;

  /**
   * Counts from the start of the process on.
   *
   * @param shown what is told as well
   * @param err where the account of it goes
   */
  Effort(Progress shown, Messages words, PrintWriter err) {
    this.shown = shown;
    this.words = words;
    this.err = err;
    long uptime = ManagementFactory.getRuntimeMXBean().getUptime();
    this.since = System.nanoTime() - Duration.ofMillis(uptime).toNanos();
  }

  @Override
  public void begin(Stage next, long total) {
    close("progress.stage." + next.word());
    shown.begin(next, total);
  }

  private void close(String next) {
    long now = System.nanoTime();
    nanos.merge(stage, now - since, Long::sum);
    stage = next;
    since = now;
  }

  @Override
  public void advance(long pieces) {
    shown.advance(pieces);
  }

  @Override
  public void end() {
    shown.end();
    close("");
    int width = nanos.keySet().stream().mapToInt(key -> words.get(key).length()).max().orElse(0);
    err.print(words.get("effort.title") + "\n");
    nanos.forEach((key, taken) -> print(words.get(key), taken, width));
    print(
        words.get("effort.total"), nanos.values().stream().mapToLong(Long::longValue).sum(), width);
    err.print(words.get("effort.memory", words.number(Math.round(peak() / MEBIBYTE))) + "\n");
  }

  private void print(String what, long taken, int width) {
    String seconds = words.get("effort.seconds", words.number(taken / 1e9, 2));
    err.print("  " + what + " ".repeat(width - what.length() + 2) + seconds + "\n");
  }

  /** The peak of the process where the system tells it, else of the heap, in bytes. */
  private static double peak() {
    Path status = Path.of("/proc/self/status");
    try {
      for (String line : Files.readAllLines(status)) {
        if (line.startsWith("VmHWM:")) {
          return 1024.0 * Long.parseLong(line.replaceAll("\\D", ""));
        }
      }
    } catch (IOException e) {
      // no such file: not a Linux
    }
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .map(MemoryPoolMXBean::getPeakUsage)
        .mapToDouble(usage -> usage == null ? 0 : usage.getUsed())
        .sum();
  }
}
