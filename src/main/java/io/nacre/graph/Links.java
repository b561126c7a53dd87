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
  /** Which links are wanted: whether two statements may be joined, whichever comes first. */
  interface Wanted {
    boolean joins(int a, int b);
  }

  /** All links. */
  static final Wanted ALL = (a, b) -> true;

  private final NeighbourGraph graph;
  private final Wanted wanted;
  private final double power;

  /**
   * Who has each statement among the neighbours: their places in the graph, number times k plus
   * rank, ascending, and where those of each statement begin.
   */
  private final int[] back;

  private final int[] backStart;

  /** The wanted neighbours of one statement, ascending: the number, then the rank. */
  private final long[] ahead;

  private final LargeIntArray other;
  private final LargeDoubleArray weight;
  private long count;

  private Links(NeighbourGraph graph, Wanted wanted, double power) {
    this.graph = graph;
    this.wanted = wanted;
    this.power = power;
    this.ahead = new long[graph.k];
    this.backStart = backStart();
    this.back = new int[backStart[graph.statements]];
    turn();
    long entries = 2L * back.length - mutual();
    this.other = new LargeIntArray(entries);
    this.weight = new LargeDoubleArray(entries);
  }

  /** The graph as Leiden takes it: each link stands at both of its ends, by ascending number. */
  static Network network(NeighbourGraph graph, Wanted wanted, double power) {
    Links links = new Links(graph, wanted, power);
    long[] first = new long[graph.statements + 1];
    for (int i = 0; i < graph.statements; i++) {
      links.add(i);
      first[i + 1] = links.count;
    }
    return new Network(graph.statements, true, first, links.other, links.weight, false);
  }

  private int[] backStart() {
    int[] start = new int[graph.statements + 1];
    for (int i = 0; i < graph.statements; i++) {
      int found = lookAhead(i);
      for (int next = 0; next < found; next++) {
        start[neighbour(next) + 1]++;
      }
    }
    for (int i = 0; i < graph.statements; i++) {
      start[i + 1] += start[i];
    }
    return start;
  }

  private void turn() {
    int[] next = backStart.clone();
    for (int i = 0; i < graph.statements; i++) {
      int found = lookAhead(i);
      for (int each = 0; each < found; each++) {
        back[next[neighbour(each)]++] = i * graph.k + rank(each);
      }
    }
  }

  /** How many neighbours have the statement among their own as well. */
  private long mutual() {
    long mutual = 0;
    int[] seen = new int[graph.statements];
    for (int i = 0; i < graph.statements; i++) {
      for (int at = backStart[i]; at < backStart[i + 1]; at++) {
        seen[back[at] / graph.k] = i + 1;
      }
      int found = lookAhead(i);
      for (int next = 0; next < found; next++) {
        mutual += seen[neighbour(next)] == i + 1 ? 1 : 0;
      }
    }
    return mutual;
  }

  /** Looks at the wanted neighbours of a statement, and says how many they are. */
  private int lookAhead(int statement) {
    int found = 0;
    for (int rank = 0; rank < graph.k && graph.neighbour(statement, rank) >= 0; rank++) {
      int neighbour = graph.neighbour(statement, rank);
      if (wanted.joins(statement, neighbour)) {
        ahead[found++] = (long) neighbour << 32 | rank;
      }
    }
    return found;
  }

  private int neighbour(int position) {
    return (int) (ahead[position] >>> 32);
  }

  private int rank(int position) {
    return (int) ahead[position];
  }

  private double half(int statement, int rank) {
    return Math.pow(graph.similarity(statement, rank), power) / 2;
  }

  private double backHalf(int at) {
    return half(back[at] / graph.k, back[at] % graph.k);
  }

  /** Adds the links of a statement: its neighbours merged with those whose neighbour it is. */
  private void add(int statement) {
    int found = lookAhead(statement);
    Arrays.sort(ahead, 0, found);
    int at = backStart[statement];
    int end = backStart[statement + 1];
    for (int next = 0; next < found; next++) {
      int neighbour = neighbour(next);
      while (at < end && back[at] / graph.k < neighbour) {
        add(back[at] / graph.k, backHalf(at++));
      }
      boolean mutual = at < end && back[at] / graph.k == neighbour;
      add(neighbour, half(statement, rank(next)) + (mutual ? backHalf(at++) : 0));
    }
    while (at < end) {
      add(back[at] / graph.k, backHalf(at++));
    }
  }

  private void add(int neighbour, double strength) {
    other.set(count, neighbour);
    weight.set(count++, strength);
  }
}
