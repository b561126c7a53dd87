package io.nacre.insight;

import java.util.List;

/**
 * A sum of terms that can be recited: each a value of 0 to 1, times the points that it can give.
 *
 * @param terms the terms, in a fixed order; their points add up to 100
 */
public record Score(List<Term> terms) {
  /**
   * One term.
   *
   * @param name what is measured: {@code reach}
   * @param value 0 to 1
   * @param points what a value of 1 would give
   * @param because the figures behind the value: {@code 31 of 380 voices}
   */
  public record Term(String name, double value, double points, String because) {
    public Term {
      if (!(value >= 0 && value <= 1)) {
        throw new IllegalArgumentException(name + " must be in 0..1, got " + value);
      }
    }

    /** What the term adds to the score. */
    public double contribution() {
      return value * points;
    }
  }

  public Score {
    terms = List.copyOf(terms);
  }

  /** The score, 0 to 100. */
  public double value() {
    return terms.stream().mapToDouble(Term::contribution).sum();
  }
}
