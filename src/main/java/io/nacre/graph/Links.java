package io.nacre.graph;

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

  private final Arrows ahead;
  private final Arrows back;
  private final double power;
  private final LargeIntArray other = new LargeIntArray(0);
  private final LargeDoubleArray weight = new LargeDoubleArray(0);

  private Links(NeighbourGraph graph, Wanted wanted, double power) {
    this.back = Arrows.of(graph, wanted).turned();
    this.ahead = back.turned(); // turned twice, now in order
    this.power = power;
    other.ensureCapacity(2L * ahead.count());
    weight.ensureCapacity(2L * ahead.count());
  }

  /** The graph as Leiden takes it: each link stands at both of its ends, by ascending number. */
  static Network network(NeighbourGraph graph, Wanted wanted, double power) {
    Links links = new Links(graph, wanted, power);
    long[] first = new long[graph.statements + 1];
    for (int i = 0; i < graph.statements; i++) {
      links.add(i);
      first[i + 1] = links.other.size();
    }
    return new Network(graph.statements, true, first, links.other, links.weight, false);
  }

  /** Adds the links of a statement: its neighbours merged with those whose neighbour it is. */
  private void add(int statement) {
    int one = ahead.start[statement];
    int two = back.start[statement];
    int end = ahead.start[statement + 1];
    int endOfTwo = back.start[statement + 1];
    while (one < end || two < endOfTwo) {
      int neighbour =
          Math.min(
              one < end ? ahead.to[one] : Integer.MAX_VALUE,
              two < endOfTwo ? back.to[two] : Integer.MAX_VALUE);
      double strength = 0;
      if (one < end && ahead.to[one] == neighbour) {
        strength += half(ahead.similarity[one++]);
      }
      if (two < endOfTwo && back.to[two] == neighbour) {
        strength += half(back.similarity[two++]);
      }
      other.append(neighbour);
      weight.append(strength);
    }
  }

  /** Half of the similarity^power; a square is the same without a call of {@code pow}. */
  private double half(double similarity) {
    return (power == 2 ? similarity * similarity : Math.pow(similarity, power)) / 2;
  }

  /**
   * Links with a direction, by the statements from which they lead.
   *
   * @param start where those of each statement begin among all; the last number is how many they
   *     are
   * @param to where they lead
   * @param similarity of the two statements
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Arrows(int[] start, int[] to, float[] similarity) {
    /** From each statement to its wanted neighbours, the nearest first. */
    static Arrows of(NeighbourGraph graph, Wanted wanted) {
      int[] start = new int[graph.statements + 1];
      int[] to = new int[graph.statements * graph.k];
      float[] similarity = new float[to.length];
      int count = 0;
      for (int i = 0; i < graph.statements; i++) {
        for (int rank = 0; rank < graph.k && graph.neighbour(i, rank) >= 0; rank++) {
          int neighbour = graph.neighbour(i, rank);
          if (wanted.joins(i, neighbour)) {
            to[count] = neighbour;
            similarity[count++] = (float) graph.similarity(i, rank);
          }
        }
        start[i + 1] = count;
      }
      return new Arrows(start, to, similarity);
    }

    int count() {
      return start[start.length - 1];
    }

    /** The same the other way round: what leads to each statement, by ascending number. */
    Arrows turned() {
      int[] begin = new int[start.length];
      for (int at = 0; at < count(); at++) {
        begin[to[at] + 1]++;
      }
      for (int i = 1; i < begin.length; i++) {
        begin[i] += begin[i - 1];
      }
      int[] next = begin.clone();
      int[] from = new int[count()];
      float[] same = new float[count()];
      for (int i = 0; i + 1 < start.length; i++) {
        for (int at = start[i]; at < start[i + 1]; at++) {
          int place = next[to[at]]++;
          from[place] = i;
          same[place] = similarity[at];
        }
      }
      return new Arrows(begin, from, same);
    }
  }
}
