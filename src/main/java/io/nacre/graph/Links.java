package io.nacre.graph;

import java.util.Arrays;
import nl.cwts.networkanalysis.Network;
import nl.cwts.util.LargeDoubleArray;
import nl.cwts.util.LargeIntArray;

/**
 * The links of a neighbour graph, without direction: that of two statements weighs the mean of the
 * two directions' similarity^power, 0 for a direction that is absent.
 */
final class Links {
  private final NeighbourGraph graph;
  private final double power;

  /** The statements that have each among their neighbours, ascending, and the halves they add. */
  private final int[] backStart;

  private final int[] back;
  private final double[] backHalf;

  /** Neighbours of one statement, ascending: the number, then the rank. */
  private final long[] ahead;

  /** The statement at the other end of each link, and the link's weight. */
  private final LargeIntArray other;

  private final LargeDoubleArray weight;
  private long count;

  private Links(NeighbourGraph graph, double power) {
    this.graph = graph;
    this.power = power;
    this.backStart = new int[graph.statements + 1];
    for (int i = 0; i < graph.statements; i++) {
      for (int rank = 0; rank < graph.k && graph.neighbour(i, rank) >= 0; rank++) {
        backStart[graph.neighbour(i, rank) + 1]++;
      }
    }
    for (int i = 0; i < graph.statements; i++) {
      backStart[i + 1] += backStart[i];
    }
    this.back = new int[backStart[graph.statements]];
    this.backHalf = new double[back.length];
    turn();
    this.ahead = new long[graph.k];
    this.other = new LargeIntArray(2L * back.length);
    this.weight = new LargeDoubleArray(2L * back.length);
  }

  /** The graph as Leiden takes it: each link stands at both of its ends, by ascending number. */
  static Network network(NeighbourGraph graph, double power) {
    Links links = new Links(graph, power);
    long[] first = new long[graph.statements + 1];
    for (int i = 0; i < graph.statements; i++) {
      links.add(i);
      first[i + 1] = links.count;
    }
    links.other.resize(links.count);
    links.weight.resize(links.count);
    return new Network(graph.statements, true, first, links.other, links.weight, false);
  }

  private void turn() {
    int[] next = backStart.clone();
    for (int i = 0; i < graph.statements; i++) {
      for (int rank = 0; rank < graph.k && graph.neighbour(i, rank) >= 0; rank++) {
        int at = next[graph.neighbour(i, rank)]++;
        back[at] = i;
        backHalf[at] = half(i, rank);
      }
    }
  }

  private double half(int statement, int rank) {
    return Math.pow(graph.similarity(statement, rank), power) / 2;
  }

  /** Adds the links of a statement: its neighbours merged with those whose neighbour it is. */
  private void add(int statement) {
    int found = 0;
    while (found < graph.k && graph.neighbour(statement, found) >= 0) {
      ahead[found] = (long) graph.neighbour(statement, found) << 32 | found++;
    }
    Arrays.sort(ahead, 0, found);
    int at = backStart[statement];
    int end = backStart[statement + 1];
    for (int next = 0; next < found; next++) {
      int neighbour = (int) (ahead[next] >>> 32);
      while (at < end && back[at] < neighbour) {
        add(back[at], backHalf[at++]);
      }
      boolean mutual = at < end && back[at] == neighbour;
      add(neighbour, half(statement, (int) ahead[next]) + (mutual ? backHalf[at++] : 0));
    }
    while (at < end) {
      add(back[at], backHalf[at++]);
    }
  }

  private void add(int neighbour, double strength) {
    if (strength > 0) {
      other.set(count, neighbour);
      weight.set(count++, strength);
    }
  }
}
