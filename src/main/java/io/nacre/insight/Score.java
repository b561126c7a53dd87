package io.nacre.insight;

import java.util.List;

/**
 * A sum of terms that can be recited: each a value of 0 to 1, times the points that it can give.
 *
 * @param terms the terms that apply to the corpus, in a fixed order; their points add up to 100
 */
public record Score(List<Term> terms) {
  /**
   * One term.
   *
   * @param name what is measured
   * @param value 0 to 1
   * @param points what a value of 1 would give
   * @param figures what the value is made of, in the order in which the report's words for the term
   *     name them
   */
  public record Term(TermName name, double value, double points, List<Object> figures) {
    public Term {
      if (!(value >= 0 && value <= 1)) {
        throw new IllegalArgumentException(name + " must be in 0..1, got " + value);
      }
      figures = List.copyOf(figures);
    }

    /** What the term adds to the score: in tenths, so that the terms shown add up as shown. */
    public double contribution() {
      return Math.round(value * points * 10) / 10.0;
    }
  }

  public Score {
    terms = List.copyOf(terms);
  }

  /** The score, 0 to 100. */
  public double value() {
    return Math.round(terms.stream().mapToDouble(Term::contribution).sum() * 10) / 10.0;
  }
}
