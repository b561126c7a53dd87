package io.nacre.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Shares out work among threads; what a piece gives must not depend on who does it. */
public final class Workers {
  private static final int CHUNK = 64;

  /** What one thread does: it keeps its own buffers and is given ranges of rows. */
  public interface Worker {
    void rows(int from, int to);

    /** All rows are given out. */
    default void done() {}
  }

  /** Makes the worker of one thread. */
  public interface Hiring {
    Worker hire();
  }

  private Workers() {}

  /** Does some tasks, each as one piece; they are numbered from 0. */
  public static void each(int tasks, int threads, IntConsumer task) {
    run(
        tasks,
        1,
        threads,
        () ->
            (from, to) -> {
              for (int i = from; i < to; i++) {
                task.accept(i);
              }
            },
        Progress.NONE);
  }

  /** What is made of each of some rows, in their order; they are numbered from 0. */
  public static <T extends @Nullable Object> List<T> map(
      int rows, int threads, IntFunction<T> making) {
    return map(rows, threads, making, Progress.NONE);
  }

  /** The same, which tells when a row is done. */
  public static <T extends @Nullable Object> List<T> map(
      int rows, int threads, IntFunction<T> making, Progress progress) {
    return map(rows, CHUNK, threads, making, progress);
  }

  /** The same for tasks that take long, given out one by one. */
  public static <T extends @Nullable Object> List<T> mapEach(
      int tasks, int threads, IntFunction<T> making) {
    return map(tasks, 1, threads, making, Progress.NONE);
  }

  @SuppressWarnings("unchecked") // each place takes what was made for it, and nothing else
  private static <T extends @Nullable Object> List<T> map(
      int rows, int chunk, int threads, IntFunction<T> making, Progress progress) {
    @Nullable Object[] made = new Object[rows];
    run(
        rows,
        chunk,
        threads,
        () ->
            (from, to) -> {
              for (int i = from; i < to; i++) {
                made[i] = making.apply(i);
              }
            },
        progress);
    return (List<T>) Collections.unmodifiableList(Arrays.asList(made));
  }

  /** Shares out rows in ranges. */
  public static void run(int rows, int threads, Hiring hiring) {
    run(rows, threads, hiring, Progress.NONE);
  }

  /** Shares out rows in ranges, and tells when one is done. */
  public static void run(int rows, int threads, Hiring hiring, Progress progress) {
    run(rows, CHUNK, threads, hiring, progress);
  }

  private static void run(int rows, int chunk, int threads, Hiring hiring, Progress progress) {
    AtomicInteger next = new AtomicInteger();
    Runnable shift =
        () -> {
          Worker worker = hiring.hire();
          for (int from = next.getAndAdd(chunk); from < rows; from = next.getAndAdd(chunk)) {
            int to = Math.min(rows, from + chunk);
            worker.rows(from, to);
            progress.advance(to - from);
          }
          worker.done();
        };
    int needed = Math.min(threads, (rows + chunk - 1) / chunk);
    if (needed <= 1) {
      shift.run();
      return;
    }
    try (ExecutorService pool = Executors.newFixedThreadPool(needed)) {
      List<Future<?>> shifts = new ArrayList<>();
      for (int i = 0; i < needed; i++) {
        shifts.add(pool.submit(shift));
      }
      for (Future<?> each : shifts) {
        each.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error; // too little memory is no fault of the program
      }
      if (e.getCause() instanceof InputException input) {
        throw input; // neither is a full disk
      }
      throw new IllegalStateException("a worker failed", e.getCause());
    }
  }
}
