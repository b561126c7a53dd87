package io.nacre.insight;

/**
 * Between what bounds a share lies, with 95 % confidence: the score interval of Wilson (Journal of
 * the American Statistical Association 22, 1927), which holds for small samples and shares near 0.
 *
 * @param low 0 to 1
 * @param high 0 to 1, not below {@code low}
 */
public record Interval(double low, double high) {
  private static final double Z = 1.959964;

  /**
   * The interval of a share.
   *
   * @param count how many of them do, 0 to {@code of}
   * @param of how many there are; where there are none, anything is possible
   */
  public static Interval ofShare(int count, int of) {
    if (of == 0) {
      return new Interval(0, 1);
    }
    double share = (double) count / of;
    double weight = 1 + Z * Z / of;
    double centre = (share + Z * Z / (2.0 * of)) / weight;
    double half = Z / weight * Math.sqrt(share * (1 - share) / of + Z * Z / (4.0 * of * of));
    return new Interval(Math.max(0, centre - half), Math.min(1, centre + half));
  }
}
