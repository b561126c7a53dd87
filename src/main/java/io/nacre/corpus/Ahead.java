package io.nacre.corpus;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * Something that another thread makes while this one does something else, such as to read files.
 *
 * @param <T> what is made
 */
public final class Ahead<T> implements Supplier<T> {
  private final FutureTask<T> task;

  private Ahead(Supplier<T> maker) {
    task = new FutureTask<>(maker::get);
  }

  /**
   * Begins to make it where more than one thread may work; else it is made when it is asked for.
   */
  public static <T> Ahead<T> of(Supplier<T> maker, int threads) {
    return threads > 1 ? of(maker) : new Ahead<>(maker);
  }

  /** Begins to make it. */
  public static <T> Ahead<T> of(Supplier<T> maker) {
    Ahead<T> ahead = new Ahead<>(maker);
    Thread.ofPlatform().daemon().name("ahead").start(ahead.task);
    return ahead;
  }

  /** Waits until it is made; fails as its making failed. */
  @Override
  public T get() {
    task.run(); // nothing where it was begun
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error; // such as too little memory
      }
      if (e.getCause() instanceof RuntimeException fault) {
        throw fault;
      }
      throw new IllegalStateException("what was made ahead failed", e.getCause());
    }
  }
}
