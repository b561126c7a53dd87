package io.nacre.graph;

import java.util.Random;
import java.util.stream.IntStream;
import nl.cwts.networkanalysis.Clustering;
import nl.cwts.networkanalysis.LeidenAlgorithm;
import nl.cwts.networkanalysis.Network;

/**
 * Communities of a neighbour graph by the Leiden algorithm with modularity (Traag, Waltman and van
 * Eck, "From Louvain to Leiden", 2019), in its authors' implementation and with a fixed seed.
 */
final class Leiden {
  /** At the most: it ends once an iteration moves nothing. */
  private static final int ITERATIONS = 5;

  /** What a third iteration moves is little, and next to nothing where statements are not few. */
  private static final int FEW_ITERATIONS = 2;

  private static final long SEED = 1;

  private Leiden() {}

  /**
   * The communities of a graph.
   *
   * @param power to which the similarities are raised; see {@link Links}
   */
  static Partition find(NeighbourGraph graph, double power, double resolution) {
    int iterations = Sizes.areFew(graph.statements) ? ITERATIONS : FEW_ITERATIONS;
    return find(graph, Links.ALL, power, resolution, iterations);
  }

  /**
   * The communities found in a short time: for parts of others, and for what is drawn often.
   *
   * @param wanted which links of the graph count
   */
  static Partition roughly(
      NeighbourGraph graph, Links.Wanted wanted, double power, double resolution) {
    return find(graph, wanted, power, resolution, FEW_ITERATIONS);
  }

  private static Partition find(
      NeighbourGraph graph, Links.Wanted wanted, double power, double resolution, int iterations) {
    Network links = Links.network(graph, wanted, power);
    double total = links.getTotalEdgeWeight();
    if (total == 0) {
      return new Partition(IntStream.range(0, graph.statements).toArray());
    }
    LeidenAlgorithm leiden =
        new LeidenAlgorithm(
            resolution / (2 * total), 1, LeidenAlgorithm.DEFAULT_RANDOMNESS, new Random(SEED));
    Clustering clustering = new Clustering(graph.statements);
    int iteration = 0;
    while (iteration < iterations && leiden.improveClustering(links, clustering)) {
      iteration++;
    }
    return new Partition(clustering.getClusters());
  }
}
