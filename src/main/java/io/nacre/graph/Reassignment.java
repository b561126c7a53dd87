package io.nacre.graph;

import java.util.Map;

/**
 * One pass that moves each statement to the community with the largest (share of its squared
 * neighbour weight) x (cosine to the centroid); a tie keeps it where it is.
 */
final class Reassignment {
  private static final double STAY = 1e-9;

  private Reassignment() {}

  static Partition reassign(FeatureMatrix features, NeighbourGraph graph, Partition partition) {
    Centroids centroids = new Centroids(features, partition);
    int[] best = new int[partition.statements()];
    for (int statement = 0; statement < best.length; statement++) {
      Map<Integer, Double> weights = Communities.neighbourWeights(graph, partition, statement, 2);
      double all = weights.values().stream().mapToDouble(Double::doubleValue).sum();
      int own = partition.of(statement);
      best[statement] = own;
      double bestValue =
          all == 0
              ? 0
              : weights.getOrDefault(own, 0.0) / all * centroids.cosine(statement, own) + STAY;
      for (Map.Entry<Integer, Double> weight : weights.entrySet()) {
        double value = weight.getValue() / all * centroids.cosine(statement, weight.getKey());
        if (value > bestValue) {
          bestValue = value;
          best[statement] = weight.getKey();
        }
      }
    }
    return new Partition(best);
  }
}
