package io.nacre.graph;

import java.util.Arrays;

/** Each statement in exactly one community; communities are numbered from 0, none is empty. */
final class Partition {
  private final int[] community;
  private final int count;

  /** Takes any numbers; they are renumbered in the order in which they first occur. */
  Partition(int[] numbers) {
    int[] renumbered = new int[Arrays.stream(numbers).max().orElse(-1) + 1];
    community = new int[numbers.length];
    int next = 0;
    for (int i = 0; i < numbers.length; i++) {
      if (renumbered[numbers[i]] == 0) {
        renumbered[numbers[i]] = ++next;
      }
      community[i] = renumbered[numbers[i]] - 1;
    }
    count = next;
  }

  int of(int statement) {
    return community[statement];
  }

  int count() {
    return count;
  }

  int statements() {
    return community.length;
  }
}
