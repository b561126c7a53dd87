package io.nacre.index;

import io.nacre.corpus.InputException;
import org.apache.lucene.index.QueryTimeout;

/** The moment from which a search goes on no longer. */
record Deadline(long nanoTime) implements QueryTimeout {
  private static final long NANOS = 1_500_000_000L;

  /** Reading what was found may take so much longer for each hit beyond those of a screen. */
  private static final long NANOS_A_HIT = 5_000_000L;

  static Deadline fromNow() {
    return new Deadline(System.nanoTime() + NANOS);
  }

  /** The moment up to which as many hits may be read. */
  Deadline forReading(int hits) {
    return new Deadline(nanoTime + Math.max(0, hits - 100) * NANOS_A_HIT);
  }

  @Override
  public boolean shouldExit() {
    return System.nanoTime() - nanoTime > 0;
  }

  /**
   * Gives up where it is too late.
   *
   * @throws InputException then
   */
  void check() {
    if (shouldExit()) {
      throw tooLong();
    }
  }

  static InputException tooLong() {
    return QueryError.whole(
        "the search takes too long: ask for fewer or longer words, above all with * ~ and NEAR");
  }
}
