package io.nacre.cli;

import io.nacre.corpus.Progress;
import io.nacre.report.Messages;
import java.time.Duration;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Shows how far the work is on the status line of a terminal, from the second second on: short work
 * shows nothing, and costs nothing but a counter.
 */
final class ProgressLine implements Progress {
  /** How long work takes before anything is shown. */
  static final Duration PATIENCE = Duration.ofSeconds(1);

  private final StatusLine line;
  private final Messages words;
  private final BiConsumer<Duration, Runnable> later;
  private Stage stage = Stage.READING;
  private long total;
  private long done;
  private long since;
  private boolean begun;
  private boolean ended;
  private @Nullable StageBar bar;

  /**
   * A progress of which nothing is known yet.
   *
   * @param later runs a task after a while, in another thread
   */
  ProgressLine(StatusLine line, Messages words, BiConsumer<Duration, Runnable> later) {
    this.line = line;
    this.words = words;
    this.later = later;
  }

  /** Runs a task after a while, in a thread that does not keep the program from its end. */
  static void later(Duration delay, Runnable task) {
    Thread.ofPlatform()
        .daemon()
        .name("progress")
        .start(() -> {
          try {
            Thread.sleep(delay);
            task.run();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
  }

  @Override
  public synchronized void begin(Stage next, long pieces) {
    stage = next;
    total = pieces;
    done = 0;
    since = System.nanoTime();
    if (!begun) {
      begun = true;
      later.accept(PATIENCE, this::show);
    }
    if (bar != null) {
      bar.close();
      show();
    }
  }

  @Override
  public synchronized void advance(long pieces) {
    done += pieces;
    if (bar != null) {
      bar.advance(pieces);
    }
  }

  private synchronized void show() {
    if (!ended) {
      Duration elapsed = Duration.ofNanos(System.nanoTime() - since);
      bar = new StageBar(line, words, stage, total, done, elapsed);
    }
  }

  @Override
  public synchronized void end() {
    ended = true;
    if (bar != null) {
      bar.close();
      bar = null;
    }
    line.end();
  }
}
