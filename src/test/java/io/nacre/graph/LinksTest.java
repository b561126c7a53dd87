package io.nacre.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import nl.cwts.networkanalysis.Network;
import org.junit.jupiter.api.Test;

class LinksTest {
  private static final int STATEMENTS = 60;
  private static final int K = 7;

  /** Each statement with up to seven neighbours, in any order. */
  private static NeighbourGraph graph(Random random) {
    int[] neighbour = new int[STATEMENTS * K];
    float[] similarity = new float[STATEMENTS * K];
    Arrays.fill(neighbour, -1);
    for (int i = 0; i < STATEMENTS; i++) {
      int own = i;
      int[] others =
          random.ints(0, STATEMENTS).filter(j -> j != own).distinct().limit(i % (K + 1)).toArray();
      for (int rank = 0; rank < others.length; rank++) {
        neighbour[i * K + rank] = others[rank];
        similarity[i * K + rank] = 0.1f + random.nextFloat();
      }
    }
    return new NeighbourGraph(Landmarks.all(STATEMENTS), K, neighbour, similarity, 0.5);
  }

  /** What each statement is linked to and how strongly, link by link. */
  private static Map<Integer, Double> expected(
      NeighbourGraph graph, Links.Wanted wanted, double power, int statement) {
    Map<Integer, Double> links = new TreeMap<>();
    for (int i = 0; i < STATEMENTS; i++) {
      for (int rank = 0; rank < K && graph.neighbour(i, rank) >= 0; rank++) {
        int j = graph.neighbour(i, rank);
        double half = Math.pow(graph.similarity(i, rank), power) / 2;
        if ((i == statement || j == statement) && wanted.joins(i, j)) {
          links.merge(i == statement ? j : i, half, Double::sum);
        }
      }
    }
    return links;
  }

  private static void check(NeighbourGraph graph, Links.Wanted wanted, double power) {
    Network network = Links.network(graph, wanted, power);
    long entries = 0;
    for (int i = 0; i < STATEMENTS; i++) {
      Map<Integer, Double> links = expected(graph, wanted, power, i);
      assertThat(network.getNeighbors(i))
          .containsExactly(links.keySet().stream().mapToInt(Integer::intValue).toArray());
      assertThat(network.getEdgeWeights(i))
          .containsExactly(links.values().stream().mapToDouble(Double::doubleValue).toArray());
      entries += links.size();
    }
    assertThat(2 * network.getNEdges()).isEqualTo(entries);
    assertThat(network.getEdgeWeights().size()).isEqualTo(entries);
  }

  @Test
  void bothDirectionsAreOneLink() {
    NeighbourGraph graph = graph(new Random(5));
    check(graph, Links.ALL, 1);
    check(graph, Links.ALL, 2);
  }

  @Test
  void unwantedLinksAreLeftOut() {
    NeighbourGraph graph = graph(new Random(6));
    check(graph, (a, b) -> a % 3 == b % 3, 2);
    check(graph, (a, b) -> a < 40 && b < 40, 2);
    check(graph, (a, b) -> false, 2);
  }
}
