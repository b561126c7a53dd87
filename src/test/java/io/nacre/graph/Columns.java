package io.nacre.graph;

import java.util.BitSet;

/** Columns of matrices made by hand. */
final class Columns {
  private Columns() {}

  /** The first of them. */
  static BitSet first(int count) {
    BitSet columns = new BitSet();
    columns.set(0, count);
    return columns;
  }
}
