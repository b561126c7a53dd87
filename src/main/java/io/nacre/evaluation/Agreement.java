package io.nacre.evaluation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How far themes agree with labels. A text without a theme counts as a group of its own.
 *
 * @param texts how many texts have a label
 * @param labels how many labels there are
 * @param themes how many themes hold one of these texts
 * @param alone the share of texts without a theme, 0 to 1
 * @param nmi normalised mutual information, arithmetic mean (the V-measure of Rosenberg and
 *     Hirschberg 2007), 0 to 1
 * @param ami adjusted mutual information (Vinh, Epps and Bailey 2010), arithmetic mean: 0 by
 *     chance, 1 where the groups are the same
 * @param ari adjusted Rand index (Hubert and Arabie 1985): 0 by chance, 1 where the groups are the
 *     same
 * @param homogeneity 1 where each theme holds one label only
 * @param completeness 1 where each label is in one theme only
 */
public record Agreement(
    int texts,
    int labels,
    int themes,
    double alone,
    double nmi,
    double ami,
    double ari,
    double homogeneity,
    double completeness) {

  /**
   * Compares themes with labels.
   *
   * @param labels the label of each text
   * @param themes the theme of each text, or null
   * @throws IllegalArgumentException if the lists are not of the same length, or empty
   */
  public static Agreement of(List<String> labels, List<@Nullable String> themes) {
    if (labels.size() != themes.size() || labels.isEmpty()) {
      throw new IllegalArgumentException(labels.size() + " labels, " + themes.size() + " themes");
    }
    int[] truth = numbered(labels);
    int[] found = numbered(themes);
    Contingency counts = new Contingency(truth, found);
    int n = counts.total;
    double inLabels = entropy(counts.rows, n);
    double inThemes = entropy(counts.columns, n);
    double shared =
        Math.max(
            0,
            counts.sum((count, row, column) ->
                (double) count / n * Math.log((double) count * n / ((double) row * column))));
    double mean = (inLabels + inThemes) / 2;
    double chance = expectedInformation(counts);
    int alone = (int) themes.stream().filter(theme -> theme == null).count();
    return new Agreement(
        n,
        counts.rows.length,
        counts.columns.length - alone,
        (double) alone / n,
        share(shared, mean),
        share(shared - chance, mean - chance),
        adjustedRand(counts),
        share(shared, inLabels),
        share(shared, inThemes));
  }

  /** The V-measure: the harmonic mean of homogeneity and completeness. */
  public double v() {
    double sum = homogeneity + completeness;
    return sum == 0 ? 0 : 2 * homogeneity * completeness / sum;
  }

  private static int[] numbered(List<? extends @Nullable String> names) {
    Map<String, Integer> numbers = new HashMap<>();
    int[] numbered = new int[names.size()];
    int next = 0;
    for (int i = 0; i < numbered.length; i++) {
      String name = names.get(i);
      Integer known = name == null ? null : numbers.get(name);
      if (known == null) {
        known = next++;
        if (name != null) {
          numbers.put(name, known);
        }
      }
      numbered[i] = known;
    }
    return numbered;
  }

  /** The share, or 1 where there is nothing to share out: both groupings are one group. */
  private static double share(double part, double whole) {
    return Math.abs(whole) < 1e-12 ? 1 : part / whole;
  }

  private static double entropy(int[] groups, int n) {
    return -Arrays.stream(groups)
        .mapToDouble(count -> (double) count / n * Math.log((double) count / n))
        .sum();
  }

  private static double adjustedRand(Contingency counts) {
    double both = counts.sum((count, row, column) -> pairs(count));
    double rows = Arrays.stream(counts.rows).mapToDouble(Agreement::pairs).sum();
    double columns = Arrays.stream(counts.columns).mapToDouble(Agreement::pairs).sum();
    double all = pairs(counts.total);
    double expected = all == 0 ? 0 : rows * columns / all;
    double most = (rows + columns) / 2;
    return Math.abs(most - expected) < 1e-12 ? 1 : (both - expected) / (most - expected);
  }

  private static double pairs(int count) {
    return count * (count - 1.0) / 2;
  }

  /**
   * The mutual information that groups of these sizes share by chance: the mean over the
   * hypergeometric distribution of each cell. Groups of equal size are summed once.
   */
  private static double expectedInformation(Contingency counts) {
    int n = counts.total;
    double[] logFactorial = new double[n + 1];
    for (int i = 2; i <= n; i++) {
      logFactorial[i] = logFactorial[i - 1] + Math.log(i);
    }
    Map<Integer, Integer> rowSizes = sizes(counts.rows);
    Map<Integer, Integer> columnSizes = sizes(counts.columns);
    double expected = 0;
    for (Map.Entry<Integer, Integer> row : rowSizes.entrySet()) {
      for (Map.Entry<Integer, Integer> column : columnSizes.entrySet()) {
        int a = row.getKey();
        int b = column.getKey();
        double sum = 0;
        for (int c = Math.max(1, a + b - n); c <= Math.min(a, b); c++) {
          double log =
              logFactorial[a]
                  + logFactorial[b]
                  + logFactorial[n - a]
                  + logFactorial[n - b]
                  - logFactorial[n]
                  - logFactorial[c]
                  - logFactorial[a - c]
                  - logFactorial[b - c]
                  - logFactorial[n - a - b + c];
          sum += (double) c / n * Math.log((double) n * c / ((double) a * b)) * Math.exp(log);
        }
        expected += sum * row.getValue() * column.getValue();
      }
    }
    return expected;
  }

  private static Map<Integer, Integer> sizes(int[] groups) {
    Map<Integer, Integer> sizes = new TreeMap<>();
    for (int group : groups) {
      sizes.merge(group, 1, Integer::sum);
    }
    return sizes;
  }
}
