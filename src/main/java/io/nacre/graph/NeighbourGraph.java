package io.nacre.graph;

import java.util.Arrays;

/**
 * For each statement its nearest neighbours and how near they are, nearest first. Up to {@code k}
 * neighbours; fewer where fewer statements share a feature.
 */
final class NeighbourGraph {
  final int statements;
  final int k;
  private final int[] neighbour;
  private final double[] similarity;
  private final double nearness;

  /**
   * @param neighbour k numbers a statement, -1 behind the last; kept
   * @param similarity one above 0 for each neighbour; kept
   * @param nearness the mean cosine of a statement to its ten nearest neighbours, 0 to 1
   */
  NeighbourGraph(int statements, int k, int[] neighbour, double[] similarity, double nearness) {
    this.statements = statements;
    this.k = k;
    this.neighbour = neighbour;
    this.similarity = similarity;
    this.nearness = nearness;
  }

  /** The same without the links between communities. */
  NeighbourGraph within(Partition partition) {
    return only((a, b) -> partition.of(a) == partition.of(b));
  }

  /** The same without some statements, which keep their numbers and lose their links. */
  NeighbourGraph among(boolean[] kept) {
    return only((a, b) -> kept[a] && kept[b]);
  }

  private NeighbourGraph only(Link wanted) {
    int[] neighbours = new int[neighbour.length];
    double[] similarities = new double[neighbour.length];
    Arrays.fill(neighbours, -1);
    for (int i = 0; i < statements; i++) {
      int next = i * k;
      for (int rank = 0; rank < k && neighbour(i, rank) >= 0; rank++) {
        if (wanted.joins(i, neighbour(i, rank))) {
          neighbours[next] = neighbour(i, rank);
          similarities[next++] = similarity(i, rank);
        }
      }
    }
    return new NeighbourGraph(statements, k, neighbours, similarities, nearness);
  }

  private interface Link {
    boolean joins(int a, int b);
  }

  /** The mean cosine of a statement to its ten nearest neighbours, 0 to 1. */
  double nearness() {
    return nearness;
  }

  /** The neighbour at a rank from 0 to k - 1, or -1 where there is none. */
  int neighbour(int statement, int rank) {
    return neighbour[statement * k + rank];
  }

  /** The similarity to that neighbour, above 0. */
  double similarity(int statement, int rank) {
    return similarity[statement * k + rank];
  }
}
