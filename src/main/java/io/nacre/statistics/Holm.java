package io.nacre.statistics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The correction for several tests at once by Holm (Scandinavian Journal of Statistics 6, 1979):
 * that any of them finds something where there is nothing stays as unlikely as asked for, whatever
 * the tests have to do with each other.
 */
public final class Holm {
  private Holm() {}

  /**
   * The corrected p values, in the order given, each 0 to 1 and not below its own.
   *
   * @param pValues one for each test, 0 to 1
   */
  public static double[] adjust(double[] pValues) {
    for (double p : pValues) {
      if (!(p >= 0 && p <= 1)) {
        throw new IllegalArgumentException("a p value is in 0..1, got " + p);
      }
    }
    int[] smallestFirst =
        IntStream.range(0, pValues.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> pValues[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    double[] adjusted = Arrays.copyOf(pValues, pValues.length);
    double least = 0;
    for (int rank = 0; rank < smallestFirst.length; rank++) {
      int i = smallestFirst[rank];
      least = Math.max(least, Math.min(1, (pValues.length - rank) * pValues[i]));
      adjusted[i] = least;
    }
    return adjusted;
  }
}
