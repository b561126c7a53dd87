package io.nacre.graph;

/**
 * For each statement its nearest neighbours and how near they are, nearest first. Up to {@code k}
 * neighbours; fewer where fewer statements share a feature.
 */
final class NeighbourGraph {
  final int statements;

  /** The statements among which all neighbours are. */
  final Landmarks landmarks;

  final int k;
  private final int[] neighbour;
  private final float[] similarity;
  private final double nearness;

  /**
   * @param landmarks the statements among which all neighbours are
   * @param neighbour k numbers a statement, -1 behind the last; kept
   * @param similarity one above 0 for each neighbour; kept
   * @param nearness the mean cosine of a statement to its ten nearest neighbours, 0 to 1
   */
  NeighbourGraph(Landmarks landmarks, int k, int[] neighbour, float[] similarity, double nearness) {
    this.statements = landmarks.statements();
    this.landmarks = landmarks;
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

  /** The graph of the landmarks alone, by their numbers. */
  NeighbourGraph ofLandmarks() {
    if (landmarks.areAll()) {
      return this;
    }
    int count = landmarks.count();
    int[] other = new int[count * k];
    float[] near = new float[count * k];
    for (int i = 0; i < count; i++) {
      int statement = landmarks.statement(i);
      System.arraycopy(similarity, statement * k, near, i * k, k);
      for (int rank = 0; rank < k; rank++) {
        int next = neighbour(statement, rank);
        other[i * k + rank] = next < 0 ? next : landmarks.landmark(next);
      }
    }
    return new NeighbourGraph(Landmarks.all(count), k, other, near, nearness);
  }
}
