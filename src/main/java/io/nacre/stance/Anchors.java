package io.nacre.stance;

import java.util.Arrays;
import java.util.function.Consumer;

/**
 * The anchors that one word has. Most are turned down by what stands around the word; so these
 * conditions lie side by side in memory, apart from the patterns.
 */
final class Anchors {
  private Anchor[] anchors = new Anchor[2];
  private long[] conditions = new long[6];
  private int size;

  void add(Anchor anchor) {
    if (size > 0 && anchors[size - 1].equals(anchor)) {
      return;
    }
    if (size == anchors.length) {
      anchors = Arrays.copyOf(anchors, 2 * size);
      conditions = Arrays.copyOf(conditions, 6 * size);
    }
    anchors[size] = anchor;
    conditions[3 * size] = anchor.previous();
    conditions[3 * size + 1] = anchor.next();
    conditions[3 * size + 2] = anchor.anywhere();
    size++;
  }

  /**
   * Gives the anchors whose conditions hold.
   *
   * @param previous the initials of the token before; 0 where there is none
   * @param next those of the token after
   * @param all those of all tokens
   */
  void forEach(long previous, long next, long all, Consumer<Anchor> candidates) {
    for (int i = 0; i < size; i++) {
      if (holds(conditions[3 * i], previous)
          && holds(conditions[3 * i + 1], next)
          && holds(conditions[3 * i + 2], all)) {
        candidates.accept(anchors[i]);
      }
    }
  }

  private static boolean holds(long condition, long initials) {
    return condition == 0 || (condition & initials) != 0;
  }
}
