package io.nacre.corpus;

/**
 * Where a verbatim was read.
 *
 * @param source the file as it was named, or {@code stdin}
 * @param line the 1-based line on which the row starts; in a workbook, the row of the sheet
 */
public record Origin(String source, long line) implements Comparable<Origin> {
  public Origin {
    if (line < 1) {
      throw new IllegalArgumentException("line must be at least 1, got " + line);
    }
  }

  @Override
  public int compareTo(Origin other) {
    int bySource = source.compareTo(other.source);
    return bySource != 0 ? bySource : Long.compare(line, other.line);
  }

  /** {@code file:line}, as editors and compilers write it. */
  @Override
  public String toString() {
    return source + ":" + line;
  }
}
