package io.nacre.stance;

import java.util.List;

/**
 * An entry of a lexicon.
 *
 * @param order its place in the lexicon, which breaks ties
 * @param group the group it stands in
 * @param source the entry as written
 * @param weight what a match weighs, before negation, degree and contrast; 0 for an entry that only
 *     keeps shorter ones of its layer from matching
 * @param elements its steps
 */
record Pattern(int order, Group group, String source, double weight, List<Element> elements) {
  Pattern {
    elements = List.copyOf(elements);
  }

  /** The end of the longest match from a token on, or -1. */
  int longest(List<Token> tokens, int start) {
    long positions = 1;
    for (Element element : elements) {
      positions = element.advance(tokens, start, positions);
      if (positions == 0) {
        return -1;
      }
    }
    int length = Long.SIZE - 1 - Long.numberOfLeadingZeros(positions);
    return length == 0 ? -1 : start + length;
  }
}
