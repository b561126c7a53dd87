package io.nacre.graph;

import io.nacre.corpus.Progress;
import io.nacre.corpus.Workers;
import java.util.Arrays;

/**
 * Nearest neighbours by cosine, found by walking the postings of a statement's features, then
 * re-ranked by local scaling: s(i, j) = cos(i, j) / sqrt(r(i) r(j)) where r is the mean of the ten
 * best cosines (after Zelnik-Manor and Perona, "Self-tuning spectral clustering", 2004). It keeps
 * hubs from drawing everything to themselves. Exact up to 20,000 statements.
 */
final class NeighbourSearch {
  private static final int SCALE_NEIGHBOURS = 10;
  private static final double SCALE_FLOOR = 1e-3;

  private NeighbourSearch() {}

  /**
   * @param k neighbours to keep
   * @param pool best cosines among which the scaling chooses; at least k
   * @param progress is told of each row that was compared with all
   */
  static NeighbourGraph search(
      FeatureMatrix features, int k, int pool, int threads, Progress progress) {
    int n = features.rows;
    int kept = Math.max(0, Math.min(pool, n - 1));
    int[] index = new int[n * kept];
    float[] cosine = new float[n * kept];
    Arrays.fill(index, -1);
    double[] most = most(features);
    Workers.run(n, threads, () -> new PostingsWalk(features, most, kept, index, cosine), progress);

    double[] scale = new double[n];
    int best = Math.min(SCALE_NEIGHBOURS, kept);
    for (int i = 0; i < n; i++) {
      double sum = 0;
      for (int rank = 0; rank < best; rank++) {
        sum += cosine[i * kept + rank];
      }
      scale[i] = (best == 0 ? 0 : sum / best) + SCALE_FLOOR;
    }
    return rescale(n, Math.min(k, kept), kept, index, cosine, scale, threads);
  }

  private static NeighbourGraph rescale(
      int n, int k, int kept, int[] index, float[] cosine, double[] scale, int threads) {
    int[] neighbour = new int[n * k];
    float[] similarity = new float[n * k];
    Arrays.fill(neighbour, -1);
    Workers.run(
        n,
        threads,
        () -> {
          BestList best = new BestList(k);
          return (from, to) -> {
            for (int i = from; i < to; i++) {
              best.clear();
              for (int rank = 0; rank < kept && index[i * kept + rank] >= 0; rank++) {
                int j = index[i * kept + rank];
                // The rank, not the number, breaks a tie: that of the cosines is kept.
                best.offer(rank, cosine[i * kept + rank] / Math.sqrt(scale[i] * scale[j]));
              }
              int found = best.sort();
              for (int rank = 0; rank < found; rank++) {
                neighbour[i * k + rank] = index[i * kept + best.number(rank)];
                similarity[i * k + rank] = (float) best.value(rank);
              }
            }
          };
        });
    double nearness = Math.max(0, Arrays.stream(scale).average().orElse(0) - SCALE_FLOOR);
    return new NeighbourGraph(n, k, neighbour, similarity, nearness);
  }

  /** The largest value of each feature. */
  private static double[] most(FeatureMatrix features) {
    double[] most = new double[features.columns];
    for (int column = 0; column < features.columns; column++) {
      for (int p = features.columnStart[column]; p < features.columnStart[column + 1]; p++) {
        most[column] = Math.max(most[column], features.columnValue[p]);
      }
    }
    return most;
  }
}
