package io.nacre.graph;

/**
 * The largest values offered, at most a fixed number of them: a binary heap whose root is the worst
 * one kept. Among equal values the lower number wins.
 */
final class BestList {
  private final int capacity;
  private final int[] number;
  private final double[] value;
  private int size;

  BestList(int capacity) {
    this.capacity = capacity;
    this.number = new int[capacity];
    this.value = new double[capacity];
  }

  void clear() {
    size = 0;
  }

  void offer(int newNumber, double newValue) {
    if (size < capacity) {
      number[size] = newNumber;
      value[size] = newValue;
      up(size++);
    } else if (capacity > 0 && worse(number[0], value[0], newNumber, newValue)) {
      number[0] = newNumber;
      value[0] = newValue;
      down(0, size);
    }
  }

  /** Sorts the list, best first, and returns its length; it takes no offer until it is cleared. */
  int sort() {
    for (int end = size - 1; end > 0; end--) {
      swap(0, end);
      down(0, end);
    }
    return size;
  }

  int number(int rank) {
    return number[rank];
  }

  double value(int rank) {
    return value[rank];
  }

  private static boolean worse(int numberA, double valueA, int numberB, double valueB) {
    return valueA < valueB || (valueA == valueB && numberA > numberB);
  }

  private boolean worse(int a, int b) {
    return worse(number[a], value[a], number[b], value[b]);
  }

  private void up(int child) {
    int at = child;
    while (at > 0 && worse(at, (at - 1) / 2)) {
      swap(at, (at - 1) / 2);
      at = (at - 1) / 2;
    }
  }

  private void down(int parent, int end) {
    int at = parent;
    while (true) {
      int worst = at;
      int left = 2 * at + 1;
      if (left < end && worse(left, worst)) {
        worst = left;
      }
      if (left + 1 < end && worse(left + 1, worst)) {
        worst = left + 1;
      }
      if (worst == at) {
        return;
      }
      swap(at, worst);
      at = worst;
    }
  }

  private void swap(int a, int b) {
    int n = number[a];
    number[a] = number[b];
    number[b] = n;
    double v = value[a];
    value[a] = value[b];
    value[b] = v;
  }
}
