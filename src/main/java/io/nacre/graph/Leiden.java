package io.nacre.graph;

import static java.util.Objects.requireNonNull;

import java.util.Random;
import java.util.stream.IntStream;
import nl.cwts.networkanalysis.Clustering;
import nl.cwts.networkanalysis.LeidenAlgorithm;
import nl.cwts.networkanalysis.Network;
import org.jspecify.annotations.Nullable;

/**
 * Communities of a neighbour graph by the Leiden algorithm with modularity (Traag, Waltman and van
 * Eck, "From Louvain to Leiden", 2019), in its authors' implementation and with fixed seeds.
 */
final class Leiden {
  /** At the most: a run ends once an iteration moves nothing. */
  private static final int ITERATIONS = 5;

  /** What a third iteration moves is little, and next to nothing where statements are not few. */
  private static final int FEW_ITERATIONS = 2;

  private static final long FIRST_SEED = 1;

  private final int statements;
  private final double total;
  private final double resolution;
  private final int iterations;
  private final int[][] found;
  private final double[] quality;

  /** The graph, until the best is chosen: that of very many statements is large. */
  private @Nullable Network network;

  /**
   * What is to be found in a graph.
   *
   * @param wanted which of its links count
   * @param power to which the similarities are raised; see {@link Links}
   * @param runs how often the algorithm runs, each time from another seed, at least 1; the
   *     partition of the highest modularity is kept
   */
  Leiden(NeighbourGraph graph, Links.Wanted wanted, double power, double resolution, int runs) {
    this(
        graph,
        wanted,
        power,
        resolution,
        runs,
        Sizes.areFew(graph.statements) ? ITERATIONS : FEW_ITERATIONS);
  }

  private Leiden(
      NeighbourGraph graph,
      Links.Wanted wanted,
      double power,
      double resolution,
      int runs,
      int iterations) {
    if (runs < 1) {
      throw new IllegalArgumentException("runs must be at least 1, got " + runs);
    }
    Network links = Links.network(graph, wanted, power);
    this.network = links;
    this.total = links.getTotalEdgeWeight();
    this.statements = graph.statements;
    this.resolution = resolution;
    this.iterations = iterations;
    this.found = new int[runs][];
    this.quality = new double[runs];
  }

  /** The communities that one short run finds: for parts of others, and for what is drawn often. */
  static Partition roughly(
      NeighbourGraph graph, Links.Wanted wanted, double power, double resolution) {
    return new Leiden(graph, wanted, power, resolution, 1, FEW_ITERATIONS).first();
  }

  /** The communities that the first run finds. */
  Partition first() {
    run(0);
    return best();
  }

  /** How often it runs. */
  int runs() {
    return found.length;
  }

  /** Makes one of the runs, numbered from 0; several may be made at once. */
  void run(int run) {
    if (total == 0) {
      found[run] = IntStream.range(0, statements).toArray();
      return;
    }
    Network links = requireNonNull(network);
    LeidenAlgorithm leiden =
        new LeidenAlgorithm(
            resolution / (2 * total),
            1,
            LeidenAlgorithm.DEFAULT_RANDOMNESS,
            new Random(FIRST_SEED + run));
    Clustering clustering = new Clustering(statements);
    int iteration = 0;
    while (iteration < iterations && leiden.improveClustering(links, clustering)) {
      iteration++;
    }
    found[run] = clustering.getClusters();
    quality[run] = leiden.calcQuality(links, clustering);
  }

  /** The best of what the runs found; all must be done, and none can be made any more. */
  Partition best() {
    network = null;
    int best = 0;
    for (int run = 1; run < found.length; run++) {
      best = quality[run] > quality[best] ? run : best;
    }
    return new Partition(found[best]);
  }
}
