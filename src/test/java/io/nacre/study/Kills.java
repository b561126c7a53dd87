package io.nacre.study;

import io.nacre.cli.OtherProcess;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Runs a command on a study in a process of its own and kills it at a moment that a seed gives: one
 * in five anywhere between its start and its end, one as soon as its commit is seen, the others
 * after the first change of the folder.
 */
final class Kills {
  /** Where a kill fell. */
  enum Moment {
    BEFORE,
    WRITING,
    COMMITTED,
    /** It did not fall: the command had ended. */
    TOO_LATE;

    /** Whether the change must count. */
    boolean isAfter() {
      return this == COMMITTED || this == TOO_LATE;
    }
  }

  /** A command that has committed ends so soon. */
  private static final long EXIT_NANOS = 20_000_000;

  private final long seed;
  private final String[] command;
  private final Map<Moment, Integer> counts = new EnumMap<>(Moment.class);
  private long wholeNanos;
  private long writingNanos;

  /**
   * Kills of one command.
   *
   * @param command the command without {@code --study DIR}, which follows
   */
  Kills(long seed, String... command) {
    this.seed = seed;
    this.command = command;
  }

  /**
   * Runs the command to its end on a study that it may change, to see how long it takes.
   *
   * @return what it prints
   */
  String watch(Path study) {
    NavigableSet<String> before = Snapshot.names(study);
    long start = System.nanoTime();
    Process process = start(study);
    while (process.isAlive() && Snapshot.names(study).equals(before)) {
      pause(200_000);
    }
    long changed = System.nanoTime();
    String printed = read(process);
    end(process);
    wholeNanos = System.nanoTime() - start;
    writingNanos = System.nanoTime() - changed;
    return printed;
  }

  /** What the command prints where nothing kills it, run from the same jar as those killed. */
  String again(Path study) {
    Process process = start(study);
    String printed = read(process);
    end(process);
    return printed;
  }

  /**
   * Starts the command and kills it; several may be at it at once.
   *
   * @param number the number of the kill, which gives its moment
   */
  Moment kill(Path study, int number) {
    SplittableRandom random = new SplittableRandom(seed * 1_000 + number);
    NavigableSet<String> before = Snapshot.names(study);
    int aim = random.nextInt(5);
    double share = random.nextDouble();
    long start = System.nanoTime();
    Process process = start(study);
    if (aim == 0) {
      await(process, start + (long) (share * wholeNanos));
    } else {
      String commit = aim == 1 ? commits(before) : "";
      while (process.isAlive() && isAsBefore(before, commit, Snapshot.names(study))) {
        pause(200_000);
      }
      await(process, System.nanoTime() + (long) (share * (aim == 1 ? EXIT_NANOS : writingNanos)));
    }
    process.destroyForcibly();
    end(process);
    Moment moment = process.exitValue() == 0 ? Moment.TOO_LATE : fallen(before, study);
    synchronized (counts) {
      counts.merge(moment, 1, Integer::sum);
    }
    return moment;
  }

  /** Whether nothing has been written yet, or nothing been committed where that is waited for. */
  private static boolean isAsBefore(
      NavigableSet<String> before, String commit, NavigableSet<String> now) {
    return commit.isEmpty() ? now.equals(before) : commits(now).equals(commit);
  }

  private static Moment fallen(NavigableSet<String> before, Path study) {
    NavigableSet<String> now = Snapshot.names(study);
    if (now.equals(before)) {
      return Moment.BEFORE;
    }
    return commits(now).equals(commits(before)) ? Moment.WRITING : Moment.COMMITTED;
  }

  private static String commits(NavigableSet<String> names) {
    return names.stream().filter(name -> name.startsWith("segments_")).toList().toString();
  }

  private Process start(Path study) {
    String[] all = new String[command.length + 2];
    System.arraycopy(command, 0, all, 0, command.length);
    all[command.length] = "--study";
    all[command.length + 1] = study.toString();
    return OtherProcess.nacre(all);
  }

  private static void await(Process process, long moment) {
    while (process.isAlive() && System.nanoTime() < moment) {
      pause(Math.min(500_000, Math.max(1, moment - System.nanoTime())));
    }
  }

  private static void pause(long nanos) {
    LockSupport.parkNanos(nanos);
  }

  private static String read(Process process) {
    try (InputStream out = process.getInputStream()) {
      return new String(out.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void end(Process process) {
    try {
      if (!process.waitFor(60, TimeUnit.SECONDS)) {
        throw new IllegalStateException("the process does not end");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** The command. */
  String name() {
    return command[0];
  }

  /** How many kills have fallen. */
  int all() {
    return of(Moment.BEFORE) + of(Moment.WRITING) + of(Moment.COMMITTED);
  }

  int of(Moment moment) {
    return counts.getOrDefault(moment, 0);
  }

  @Override
  public String toString() {
    return all()
        + " kills of "
        + command[0]
        + ": "
        + of(Moment.BEFORE)
        + " before the folder changed, "
        + of(Moment.WRITING)
        + " while it was written, "
        + of(Moment.COMMITTED)
        + " after the commit (writing takes "
        + writingNanos / 1_000_000
        + " of "
        + wholeNanos / 1_000_000
        + " ms)";
  }
}
