package io.nacre.stance;

import io.nacre.corpus.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An entry of a lexicon. */
final class Pattern {
  private final int order;
  private final Group group;
  private final String source;
  private final double weight;
  private final EntryParser parser;
  private @Nullable List<Element> elements;
  private @Nullable String rule;

  /** The words that it matched last. */
  private String matched = "";

  /**
   * An entry, which is read when it is first held against a text.
   *
   * @param order its place in the lexicon, which breaks ties
   * @param group the group it stands in
   * @param source the entry as written
   * @param weight what a match weighs, before negation, degree and contrast; 0 for an entry that
   *     only keeps others of its layer from matching
   * @param parser reads its steps
   */
  Pattern(int order, Group group, String source, double weight, EntryParser parser) {
    this.order = order;
    this.group = group;
    this.source = source;
    this.weight = weight;
    this.parser = parser;
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

  /** Its steps. Read twice where two threads come first: either is as good. */
  List<Element> elements() {
    List<Element> steps = elements;
    if (steps == null) {
      steps = List.copyOf(parser.elements(source));
      elements = steps;
    }
    return steps;
  }

  /** The group and the entry, as cues show them. */
  String rule() {
    String shown = rule;
    if (shown == null) {
      shown = group.name() + ": " + source;
      rule = shown;
    }
    return shown;
  }

  /** The words under a match: the same object where it matches the same words again and again. */
  String words(String text, Span span) {
    String known = matched;
    if (known.length() != span.length() || !text.startsWith(known, span.start())) {
      known = span.of(text);
      matched = known;
    }
    return known;
  }

  /** By what an entry of a further file overrides it. */
  String key() {
    return group.type().letter() + source;
  }

  /** The end of the longest match from a token on, or -1. */
  int longest(List<Token> tokens, int start) {
    long positions = 1;
    List<Element> steps = elements();
    for (int i = 0; i < steps.size(); i++) {
      positions = steps.get(i).advance(tokens, start, positions);
      if (positions == 0) {
        return -1;
      }
    }
    int length = Long.SIZE - 1 - Long.numberOfLeadingZeros(positions);
    return length == 0 ? -1 : start + length;
  }
}
