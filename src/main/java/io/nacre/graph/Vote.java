package io.nacre.graph;

/**
 * Puts statements where their neighbours are: each landmark stays in its community, and every other
 * statement joins the one that holds most of its neighbours' squared similarity.
 */
final class Vote {
  private Vote() {}

  /**
   * The communities of all statements.
   *
   * @param communities those of the landmarks
   * @param heard whether a statement, the first, hears a neighbour, the second; one that hears none
   *     is a community of its own
   */
  static Partition spread(NeighbourGraph graph, Partition communities, Links.Wanted heard) {
    Landmarks landmarks = graph.landmarks;
    if (landmarks.areAll()) {
      return communities;
    }
    int[] found = new int[graph.statements];
    int alone = communities.count();
    double[] votes = new double[communities.count()];
    int[] voters = new int[graph.k];
    for (int statement = 0; statement < found.length; statement++) {
      int landmark = landmarks.landmark(statement);
      if (landmark != Landmarks.NONE) {
        found[statement] = communities.of(landmark);
        continue;
      }
      int count = 0;
      for (int rank = 0; rank < graph.k && graph.neighbour(statement, rank) >= 0; rank++) {
        int neighbour = graph.neighbour(statement, rank);
        if (heard.joins(statement, neighbour)) {
          double similarity = graph.similarity(statement, rank);
          voters[count] = communities.of(landmarks.landmark(neighbour));
          votes[voters[count++]] += similarity * similarity;
        }
      }
      found[statement] = count == 0 ? alone++ : most(votes, voters, count);
    }
    return new Partition(found);
  }

  /**
   * The community of the most votes, the nearest neighbour's at a tie; all are counted anew then.
   */
  private static int most(double[] votes, int[] voters, int count) {
    int most = voters[0];
    for (int i = 1; i < count; i++) {
      most = votes[voters[i]] > votes[most] ? voters[i] : most;
    }
    for (int i = 0; i < count; i++) {
      votes[voters[i]] = 0;
    }
    return most;
  }
}
