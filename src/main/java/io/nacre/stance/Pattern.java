package io.nacre.stance;

import java.util.List;

/** An entry of a lexicon. */
final class Pattern {
  private final int order;
  private final Group group;
  private final String source;
  private final double weight;
  private final List<Element> elements;
  private final String rule;

  /**
   * An entry.
   *
   * @param order its place in the lexicon, which breaks ties
   * @param group the group it stands in
   * @param source the entry as written
   * @param weight what a match weighs, before negation, degree and contrast; 0 for an entry that
   *     only keeps others of its layer from matching
   * @param elements its steps
   */
  Pattern(int order, Group group, String source, double weight, List<Element> elements) {
    this.order = order;
    this.group = group;
    this.source = source;
    this.weight = weight;
    this.elements = List.copyOf(elements);
    this.rule = group.name() + ": " + source;
  }

  int order() {
    return order;
  }

  Group group() {
    return group;
  }

  String source() {
    return source;
  }

  double weight() {
    return weight;
  }

  List<Element> elements() {
    return elements;
  }

  /** The group and the entry, as cues show them. */
  String rule() {
    return rule;
  }

  /** The end of the longest match from a token on, or -1. */
  int longest(List<Token> tokens, int start) {
    long positions = 1;
    for (int i = 0; i < elements.size(); i++) {
      positions = elements.get(i).advance(tokens, start, positions);
      if (positions == 0) {
        return -1;
      }
    }
    int length = Long.SIZE - 1 - Long.numberOfLeadingZeros(positions);
    return length == 0 ? -1 : start + length;
  }
}
