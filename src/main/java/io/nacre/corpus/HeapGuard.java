package io.nacre.corpus;

import java.util.function.Supplier;

/**
 * Keeps the heap small while very many texts are worked on: a JVM may take a large share of the
 * machine's memory before it looks what of it is not used any more. Here that is looked for as soon
 * as much more is taken than was in use the last time.
 */
public final class HeapGuard {
  private static final int VERY_MANY = 200_000;

  /** Bytes that may be taken in any case; of a million short texts nearly as many are in use. */
  private static final long LEAST = 2250L << 20;

  private static final double GROWTH = 1.15;
  private static final long MILLISECONDS = 50;

  private HeapGuard() {}

  /** What some work on so many texts gives; where they are very many its heap is kept small. */
  public static <T> T during(int texts, Supplier<T> work) {
    return texts > VERY_MANY ? during(LEAST, GROWTH, work) : work.get();
  }

  /**
   * What some work gives.
   *
   * @param least bytes that may be taken in any case
   * @param growth what may be taken, as a multiple of what was in use the last time
   */
  static <T> T during(long least, double growth, Supplier<T> work) {
    Thread guard = new Thread(() -> guard(least, growth), "heap guard");
    guard.setDaemon(true);
    guard.start();
    try {
      return work.get();
    } finally {
      guard.interrupt();
    }
  }

  private static void guard(long least, double growth) {
    long allowed = least;
    try {
      while (true) {
        Thread.sleep(MILLISECONDS);
        if (taken() > allowed) {
          System.gc();
          allowed = Math.max(least, (long) (growth * taken()));
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // the work is done
    }
  }

  private static long taken() {
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
