package io.nacre.graph;

import io.nacre.corpus.Workers;
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

  private Retention() {}

  /**
   * The share of the draws with a statement in which it stays, for each statement, 0 to 1.
   *
   * @param draws how many draws
   * @param threads how many of them may be made at once; the result does not depend on it
   */
  static double[] of(
      NeighbourGraph graph,
      Partition partition,
      double power,
      double resolution,
      int draws,
      int threads) {
    int n = graph.statements;
    boolean[][] kept = new boolean[draws][n];
    boolean[][] stays = new boolean[draws][n];
    Workers.each(
        draws,
        threads,
        draw -> {
          Random random = new Random(draw + 1);
          for (int i = 0; i < n; i++) {
            kept[draw][i] = random.nextDouble() < SHARE;
          }
          Partition again = Leiden.communities(graph.among(kept[draw]), power, resolution, 1, 1);
          int[] match = match(again, partition, kept[draw]);
          for (int i = 0; i < n; i++) {
            stays[draw][i] = kept[draw][i] && match[again.of(i)] == partition.of(i);
          }
        });
    double[] retention = new double[n];
    for (int i = 0; i < n; i++) {
      int drawn = 0;
      int stayed = 0;
      for (int draw = 0; draw < draws; draw++) {
        drawn += kept[draw][i] ? 1 : 0;
        stayed += stays[draw][i] ? 1 : 0;
      }
      retention[i] = drawn == 0 ? 0 : (double) stayed / drawn;
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
