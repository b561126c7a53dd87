package io.nacre.graph;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * How steadily a statement stays in its community: communities are found again among four fifths of
 * the statements, drawn anew each time with a fixed seed; each is matched to the community that
 * most of its statements come from. The graph is not built again. Where not all statements are
 * landmarks these are drawn, and the others follow those of them that they are near to. After the
 * cluster-wise stability of Hennig, "Cluster-wise assessment of cluster stability" (2007).
 */
final class Retention {
  private static final double SHARE = 0.8;

  private final NeighbourGraph graph;
  private final NeighbourGraph ofLandmarks;
  private final double power;
  private final double resolution;
  private final boolean[][] kept;
  private final Partition[] again;

  /**
   * What is to be drawn.
   *
   * @param ofLandmarks the graph of the landmarks alone
   * @param power to which the similarities are raised; see {@link Links}
   * @param draws how many draws
   */
  Retention(
      NeighbourGraph graph,
      NeighbourGraph ofLandmarks,
      double power,
      double resolution,
      int draws) {
    this.graph = graph;
    this.ofLandmarks = ofLandmarks;
    this.power = power;
    this.resolution = resolution;
    this.kept = new boolean[draws][];
    this.again = new Partition[draws];
  }

  /** How many draws there are. */
  int draws() {
    return kept.length;
  }

  /** Makes one of the draws, numbered from 0; several may be made at once. */
  void draw(int draw) {
    Random random = new Random(draw + 1);
    boolean[] drawn = new boolean[ofLandmarks.statements];
    for (int i = 0; i < drawn.length; i++) {
      drawn[i] = random.nextDouble() < SHARE;
    }
    kept[draw] = drawn;
    Partition communities =
        Leiden.roughly(ofLandmarks, (a, b) -> drawn[a] && drawn[b], power, resolution);
    again[draw] =
        Vote.spread(graph, communities, (any, near) -> drawn[graph.landmarks.landmark(near)]);
  }

  /** Whether a draw has a statement. */
  private boolean has(int draw, int statement) {
    int landmark = graph.landmarks.landmark(statement);
    return landmark == Landmarks.NONE || kept[draw][landmark];
  }

  /**
   * The share of the draws with a statement in which it stays in its community, for each statement,
   * 0 to 1; all draws must be made.
   */
  double[] of(Partition partition) {
    int[] drawn = new int[graph.statements];
    double[] retention = new double[graph.statements];
    for (int draw = 0; draw < kept.length; draw++) {
      int[] match = match(draw, partition);
      for (int i = 0; i < retention.length; i++) {
        if (has(draw, i)) {
          drawn[i]++;
          retention[i] += match[again[draw].of(i)] == partition.of(i) ? 1 : 0;
        }
      }
    }
    for (int i = 0; i < retention.length; i++) {
      retention[i] = drawn[i] == 0 ? 0 : retention[i] / drawn[i];
    }
    return retention;
  }

  /** The community of the first partition that most of each new one comes from. */
  private int[] match(int draw, Partition first) {
    Map<Long, Integer> shared = new TreeMap<>();
    for (int i = 0; i < graph.statements; i++) {
      if (has(draw, i)) {
        shared.merge((long) again[draw].of(i) * first.count() + first.of(i), 1, Integer::sum);
      }
    }
    int[] match = new int[again[draw].count()];
    int[] most = new int[again[draw].count()];
    shared.forEach((pair, count) -> {
      int community = Math.toIntExact(pair / first.count());
      if (count > most[community]) {
        most[community] = count;
        match[community] = Math.toIntExact(pair % first.count());
      }
    });
    return match;
  }
}
