package io.nacre.graph;

import io.nacre.corpus.Workers;
import java.util.Arrays;
import java.util.Random;
import nl.cwts.networkanalysis.Clustering;
import nl.cwts.networkanalysis.LeidenAlgorithm;
import nl.cwts.networkanalysis.Network;
import nl.cwts.util.LargeDoubleArray;
import nl.cwts.util.LargeIntArray;

/**
 * Communities of a neighbour graph by the Leiden algorithm with modularity (Traag, Waltman and van
 * Eck, "From Louvain to Leiden", 2019), in its authors' implementation and with fixed seeds.
 */
final class Leiden {
  private static final int ITERATIONS = 5;

  /** Among many the third iteration and those after it move next to nothing. */
  private static final int ITERATIONS_AMONG_MANY = 2;

  private static final long FIRST_SEED = 1;

  private Leiden() {}

  /**
   * The edge of two statements weighs the mean of the two directions' similarity^power, 0 for a
   * direction that is absent.
   *
   * @param runs how often the algorithm runs, each time from another seed; the partition of the
   *     highest modularity is kept
   * @param threads how many of them may run at once; the result does not depend on it
   */
  static Partition communities(
      NeighbourGraph graph, double power, double resolution, int runs, int threads) {
    Network network = network(graph, power);
    double total = network.getTotalEdgeWeight();
    if (total == 0) {
      return new Partition(range(graph.statements));
    }
    if (runs < 1) {
      throw new IllegalArgumentException("runs must be at least 1, got " + runs);
    }
    int[][] found = new int[runs][];
    double[] quality = new double[runs];
    Workers.each(
        runs,
        threads,
        run -> {
          LeidenAlgorithm leiden =
              new LeidenAlgorithm(
                  resolution / (2 * total),
                  Sizes.isMany(graph.statements) ? ITERATIONS_AMONG_MANY : ITERATIONS,
                  LeidenAlgorithm.DEFAULT_RANDOMNESS,
                  new Random(FIRST_SEED + run));
          Clustering clustering = leiden.findClustering(network);
          found[run] = clustering.getClusters();
          quality[run] = leiden.calcQuality(network, clustering);
        });
    int best = 0;
    for (int run = 1; run < runs; run++) {
      best = quality[run] > quality[best] ? run : best;
    }
    return new Partition(found[best]);
  }

  private static Network network(NeighbourGraph graph, double power) {
    int n = graph.statements;
    int[] degree = new int[n];
    for (int i = 0; i < n; i++) {
      for (int rank = 0; rank < graph.k && graph.neighbour(i, rank) >= 0; rank++) {
        degree[i]++;
        degree[graph.neighbour(i, rank)]++;
      }
    }
    // Each direction is an entry at both ends; an edge that goes both ways is merged below.
    int[][] ends = new int[n][];
    double[][] weights = new double[n][];
    for (int i = 0; i < n; i++) {
      ends[i] = new int[degree[i]];
      weights[i] = new double[degree[i]];
    }
    Arrays.fill(degree, 0);
    for (int i = 0; i < n; i++) {
      for (int rank = 0; rank < graph.k && graph.neighbour(i, rank) >= 0; rank++) {
        int j = graph.neighbour(i, rank);
        double half = Math.pow(graph.similarity(i, rank), power) / 2;
        ends[i][degree[i]] = j;
        weights[i][degree[i]++] = half;
        ends[j][degree[j]] = i;
        weights[j][degree[j]++] = half;
      }
    }
    return merge(n, ends, weights);
  }

  private static Network merge(int n, int[][] ends, double[][] weights) {
    int entries = Arrays.stream(ends).mapToInt(each -> each.length).sum();
    int[] neighbours = new int[entries];
    double[] edgeWeights = new double[entries];
    int edges = 0;
    long[] first = new long[n + 1];
    double[] sum = new double[n];
    for (int i = 0; i < n; i++) {
      for (int e = 0; e < ends[i].length; e++) {
        sum[ends[i][e]] += weights[i][e];
      }
      int[] sorted = ends[i].clone();
      Arrays.sort(sorted);
      for (int j : sorted) {
        if (sum[j] > 0) {
          neighbours[edges] = j;
          edgeWeights[edges++] = sum[j];
          sum[j] = 0;
        }
      }
      first[i + 1] = edges;
    }
    return new Network(
        n,
        true,
        first,
        new LargeIntArray(Arrays.copyOf(neighbours, edges)),
        new LargeDoubleArray(Arrays.copyOf(edgeWeights, edges)),
        false);
  }

  private static int[] range(int n) {
    int[] numbers = new int[n];
    Arrays.setAll(numbers, i -> i);
    return numbers;
  }
}
