package io.nacre.graph;

/**
 * For each statement its nearest neighbours and how near they are, nearest first. Up to {@code k}
 * neighbours; fewer where fewer statements share a feature.
 */
final class NeighbourGraph {
  final int statements;
  final int k;
  private final int[] neighbour;
  private final float[] similarity;
  private final double nearness;

  /**
   * @param neighbour k numbers a statement, -1 behind the last; kept
   * @param similarity one above 0 for each neighbour; kept
   * @param nearness the mean cosine of a statement to its ten nearest neighbours, 0 to 1
   */
  NeighbourGraph(int statements, int k, int[] neighbour, float[] similarity, double nearness) {
    this.statements = statements;
    this.k = k;
    this.neighbour = neighbour;
    this.similarity = similarity;
    this.nearness = nearness;
  }

  /** The mean cosine of a statement to its ten nearest neighbours, 0 to 1. */
  double nearness() {
    return nearness;
  }

  /** The neighbour at a rank from 0 to k - 1, or -1 where there is none. */
  int neighbour(int statement, int rank) {
    return neighbour[statement * k + rank];
  }

  /** The similarity to that neighbour, above 0, in single precision. */
  double similarity(int statement, int rank) {
    return similarity[statement * k + rank];
  }
}
