package io.nacre.graph;

import java.util.Arrays;

/**
 * Sums of cosines, of which the k-th largest is found without sorting: positive floating-point
 * numbers have the order of their bits, so the sums are first counted by their leading bits, and
 * only those that lead like the one sought are looked at (a radix selection).
 */
final class Sums {
  /** Leaves a sum its sign, its exponent and seven bits of its fraction. */
  private static final int LEADING = 16;

  /** Sums below share a bucket, as do those above; no cosine is much more than 1. */
  private static final int LOWEST = Float.floatToIntBits(1f / 4096) >>> LEADING;

  private static final int HIGHEST = Float.floatToIntBits(2f) >>> LEADING;

  private final int[] bits;
  private final int[] buckets = new int[HIGHEST - LOWEST + 1];
  private int[] alike = new int[64];

  Sums(int capacity) {
    this.bits = new int[capacity];
  }

  void set(int position, float sum) {
    bits[position] = Float.floatToRawIntBits(sum);
  }

  float get(int position) {
    return Float.intBitsToFloat(bits[position]);
  }

  /** The k-th largest of the first sums, or 0 where not so many are positive. */
  double largest(int length, int k) {
    if (length < k || k == 0) {
      return 0;
    }
    count(length);
    int bucket = buckets.length;
    int larger = 0;
    int here = 0;
    while (bucket > 0 && larger + here < k) {
      larger += here;
      here = buckets[--bucket];
    }
    return larger + here < k ? 0 : Float.intBitsToFloat(within(length, bucket, here, k - larger));
  }

  private void count(int length) {
    int[] counted = buckets;
    int[] from = bits;
    Arrays.fill(counted, 0);
    for (int i = 0; i < length; i++) {
      if (from[i] > 0) {
        counted[bucket(from[i])]++;
      }
    }
  }

  /** The k-th largest of those in a bucket. */
  private int within(int length, int bucket, int size, int k) {
    if (alike.length < size) {
      alike = new int[2 * size];
    }
    int[] from = bits;
    int found = 0;
    for (int i = 0; i < length && found < size; i++) {
      if (from[i] > 0 && bucket(from[i]) == bucket) {
        alike[found++] = from[i];
      }
    }
    Arrays.sort(alike, 0, size);
    return alike[size - k];
  }

  private static int bucket(int bits) {
    return Math.max(0, Math.min((bits >>> LEADING) - LOWEST, HIGHEST - LOWEST));
  }
}
