package io.nacre.graph;

/**
 * For each statement its nearest neighbours and how near they are, nearest first. Up to {@code k}
 * neighbours; fewer where fewer statements share a feature.
 */
final class NeighbourGraph {
  final int statements;
  final int k;
  private final int[] neighbour;
  private final double[] similarity;

  /**
   * @param neighbour k numbers a statement, -1 behind the last; kept
   * @param similarity one above 0 for each neighbour; kept
   */
  NeighbourGraph(int statements, int k, int[] neighbour, double[] similarity) {
    this.statements = statements;
    this.k = k;
    this.neighbour = neighbour;
    this.similarity = similarity;
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
