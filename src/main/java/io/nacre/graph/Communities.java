package io.nacre.graph;

import java.util.Map;
import java.util.TreeMap;

/** Statements grouped by what they talk about, and how well each fits where it is. */
public final class Communities {
  private final Partition partition;
  private final NeighbourGraph graph;
  private final Centroids centroids;
  private final FeatureMatrix features;
  private final Partition parts;
  private final double[] retention;

  Communities(
      Partition partition,
      Partition parts,
      NeighbourGraph graph,
      FeatureMatrix features,
      double[] retention) {
    this.parts = parts;
    this.retention = retention;
    this.features = features;
    this.centroids = new Centroids(features, partition);
    this.partition = partition;
    this.graph = graph;
  }

  /** The number of communities; they are numbered from 0. */
  public int count() {
    return partition.count();
  }

  /** The community of a statement. */
  public int of(int statement) {
    return partition.of(statement);
  }

  /** The part of its community that a statement is in: no part reaches into two communities. */
  public int partOf(int statement) {
    return parts.of(statement);
  }

  /** Cosine between two statements, 0 (nothing shared) to 1. */
  public double similarity(int a, int b) {
    return features.cosine(a, b);
  }

  /** Cosine between a statement and the centre of a community, 0 (nothing shared) to 1. */
  public double centrality(int statement, int community) {
    return centroids.cosine(statement, community);
  }

  /**
   * How steadily a statement stays in its community when a fifth of the corpus is left out, 0 to 1.
   */
  public double retention(int statement) {
    return retention[statement];
  }

  /**
   * How well a statement fits in a community: {@link #inside} times {@link #centrality}, 0 to 1.
   */
  public double fit(int statement, int community) {
    return inside(statement, community) * centrality(statement, community);
  }

  /** The share of a statement's neighbours' weight that is in a community, 0 to 1. */
  public double inside(int statement, int community) {
    double all = 0;
    double inside = 0;
    for (int rank = 0; rank < graph.k && graph.neighbour(statement, rank) >= 0; rank++) {
      double similarity = graph.similarity(statement, rank);
      all += similarity;
      if (partition.of(graph.neighbour(statement, rank)) == community) {
        inside += similarity;
      }
    }
    return all == 0 ? 0 : inside / all;
  }

  /** The communities in which a statement has neighbours. */
  public Iterable<Integer> around(int statement) {
    return neighbourWeights(statement, 1).keySet();
  }

  /** Sum of similarity^power over the neighbours in each community. */
  Map<Integer, Double> neighbourWeights(int statement, double power) {
    return neighbourWeights(graph, partition, statement, power);
  }

  static Map<Integer, Double> neighbourWeights(
      NeighbourGraph graph, Partition partition, int statement, double power) {
    Map<Integer, Double> weights = new TreeMap<>();
    for (int rank = 0; rank < graph.k && graph.neighbour(statement, rank) >= 0; rank++) {
      double weight = Math.pow(graph.similarity(statement, rank), power);
      weights.merge(partition.of(graph.neighbour(statement, rank)), weight, Double::sum);
    }
    return weights;
  }
}
