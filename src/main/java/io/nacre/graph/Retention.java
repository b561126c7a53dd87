package io.nacre.graph;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * How steadily a statement stays in its community: communities are found again among four fifths of
 * the statements, drawn anew each time with a fixed seed; each is matched to the community that
 * most of its statements come from. The graph is not built again. After the cluster-wise stability
 * of Hennig, "Cluster-wise assessment of cluster stability" (2007).
 */
final class Retention {
  private static final double SHARE = 0.8;

  private final NeighbourGraph graph;
  private final double power;
  private final double resolution;
  private final boolean[][] kept;
  private final Partition[] again;

  /**
   * What is to be drawn.
   *
   * @param power to which the similarities are raised; see {@link Links}
   * @param draws how many draws
   */
  Retention(NeighbourGraph graph, double power, double resolution, int draws) {
    this.graph = graph;
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
    boolean[] drawn = new boolean[graph.statements];
    for (int i = 0; i < drawn.length; i++) {
      drawn[i] = random.nextDouble() < SHARE;
    }
    kept[draw] = drawn;
    again[draw] = Leiden.communities(graph, (a, b) -> drawn[a] && drawn[b], power, resolution);
  }

  /**
   * The share of the draws with a statement in which it stays in its community, for each statement,
   * 0 to 1; all draws must be made.
   */
  double[] of(Partition partition) {
    int[] drawn = new int[graph.statements];
    double[] retention = new double[graph.statements];
    for (int draw = 0; draw < kept.length; draw++) {
      int[] match = match(again[draw], partition, kept[draw]);
      for (int i = 0; i < retention.length; i++) {
        if (kept[draw][i]) {
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
  private static int[] match(Partition again, Partition first, boolean[] kept) {
    Map<Long, Integer> shared = new TreeMap<>();
    for (int i = 0; i < kept.length; i++) {
      if (kept[i]) {
        shared.merge((long) again.of(i) * first.count() + first.of(i), 1, Integer::sum);
      }
    }
    int[] match = new int[again.count()];
    int[] most = new int[again.count()];
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
