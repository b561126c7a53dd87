package io.nacre.graph;

import io.nacre.corpus.Progress;
import io.nacre.corpus.Workers;
import java.util.Arrays;

/**
 * Nearest neighbours by cosine, found by walking the postings of a statement's features, then
 * re-ranked by local scaling: s(i, j) = cos(i, j) / sqrt(r(i) r(j)) where r is the mean of the ten
 * best cosines (after Zelnik-Manor and Perona, "Self-tuning spectral clustering", 2004). It keeps
 * hubs from drawing everything to themselves.
 */
final class NeighbourSearch {
  private static final int SCALE_NEIGHBOURS = 10;
  private static final double SCALE_FLOOR = 1e-3;

  private NeighbourSearch() {}

  /**
   * How far is searched.
   *
   * @param neighbours to keep
   * @param pool best cosines among which the scaling chooses; at least as many
   * @param postings walked for each statement at the most
   */
  record Reach(int neighbours, int pool, int postings) {}

  /**
   * The neighbours of all statements.
   *
   * @param landmarks the statements that may be neighbours
   * @param progress is told of each row that was compared with all landmarks
   */
  static NeighbourGraph search(
      FeatureMatrix features, Landmarks landmarks, Reach reach, int threads, Progress progress) {
    int n = features.rows;
    int kept = Math.max(0, Math.min(reach.pool(), landmarks.count() - 1));
    int[] index = new int[n * kept];
    float[] cosine = new float[n * kept];
    Arrays.fill(index, -1);
    FeaturePostings postings = new FeaturePostings(features, landmarks);
    Workers.run(
        n,
        threads,
        () ->
            new PostingsWalk(features, landmarks, postings, reach.postings(), kept, index, cosine),
        progress);

    double[] scale = new double[n];
    int best = Math.min(SCALE_NEIGHBOURS, kept);
    for (int i = 0; i < n; i++) {
      double sum = 0;
      for (int rank = 0; rank < best; rank++) {
        sum += cosine[i * kept + rank];
      }
      scale[i] = (best == 0 ? 0 : sum / best) + SCALE_FLOOR;
    }
    return rescale(
        landmarks, Math.min(reach.neighbours(), kept), kept, index, cosine, scale, threads);
  }

  private static NeighbourGraph rescale(
      Landmarks landmarks,
      int k,
      int kept,
      int[] index,
      float[] cosine,
      double[] scale,
      int threads) {
    int n = landmarks.statements();
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
    return new NeighbourGraph(landmarks, k, neighbour, similarity, nearness);
  }
}
