package io.nacre.corpus;

/**
 * A stretch of a text, half open, in UTF-16 units.
 *
 * @param start first unit, 0-based
 * @param end one past the last unit; never before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(
          "span must satisfy 0 <= start <= end, got " + start + ".." + end);
    }
  }

  /** The length in UTF-16 units. */
  public int length() {
    return end - start;
  }

  /** The piece of {@code text} under this span. */
  public String of(String text) {
    return text.substring(start, end);
  }

  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
