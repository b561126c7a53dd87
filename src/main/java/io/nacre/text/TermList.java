package io.nacre.text;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/** The words of a statement, kept without an object for each: a corpus has millions of them. */
final class TermList extends AbstractList<Term> implements RandomAccess {
  private final String[] stems;

  /** Where each word begins and ends, in turn. */
  private final int[] bounds;

  private TermList(String[] stems, int[] bounds) {
    this.stems = stems;
    this.bounds = bounds;
  }

  /** The same words; further ones of the list given are not seen. */
  static List<Term> of(List<Term> terms) {
    if (terms.isEmpty()) {
      return List.of();
    }
    String[] stems = new String[terms.size()];
    int[] bounds = new int[2 * stems.length];
    for (int i = 0; i < stems.length; i++) {
      Term term = terms.get(i);
      stems[i] = term.stem();
      bounds[2 * i] = term.start();
      bounds[2 * i + 1] = term.end();
    }
    return new TermList(stems, bounds);
  }

  @Override
  public Term get(int index) {
    return new Term(stems[index], bounds[2 * index], bounds[2 * index + 1]);
  }

  @Override
  public int size() {
    return stems.length;
  }
}
