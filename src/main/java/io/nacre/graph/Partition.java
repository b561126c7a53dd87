package io.nacre.graph;

import java.util.Arrays;

/** Each statement in exactly one community; communities are numbered from 0, none is empty. */
final class Partition {
  private final int[] community;
  private final int count;

  /** Statements by community, ascending within each, and where each community begins. */
  private final int[] sorted;

  private final int[] start;

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
    start = new int[count + 1];
    for (int each : community) {
      start[each + 1]++;
    }
    for (int i = 0; i < count; i++) {
      start[i + 1] += start[i];
    }
    sorted = new int[community.length];
    int[] free = start.clone();
    for (int i = 0; i < community.length; i++) {
      sorted[free[community[i]]++] = i;
    }
  }

  /** The statements of a community, ascending. */
  int[] members(int number) {
    return Arrays.copyOfRange(sorted, start[number], start[number + 1]);
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
