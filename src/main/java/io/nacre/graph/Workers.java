package io.nacre.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Shares out rows among threads; what a row gives must not depend on who computes it. */
final class Workers {
  private static final int CHUNK = 64;

  /** What one thread does: it keeps its own buffers and is given ranges of rows. */
  interface Worker {
    void rows(int from, int to);
  }

  /** Makes the worker of one thread. */
  interface Hiring {
    Worker hire();
  }

  private Workers() {}

  static void run(int rows, int threads, Hiring hiring) {
    AtomicInteger next = new AtomicInteger();
    Runnable shift =
        () -> {
          Worker worker = hiring.hire();
          for (int from = next.getAndAdd(CHUNK); from < rows; from = next.getAndAdd(CHUNK)) {
            worker.rows(from, Math.min(rows, from + CHUNK));
          }
        };
    int needed = Math.min(threads, (rows + CHUNK - 1) / CHUNK);
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
      throw new IllegalStateException("a worker failed", e.getCause());
    }
  }
}
