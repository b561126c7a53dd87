package io.nacre.gate;

/**
 * A comparison with a number: {@code >=5}.
 *
 * @param limit the number that a figure is compared with
 */
record Comparison(Operator operator, double limit) {
  /** How figures are compared. */
  enum Operator {
    AT_LEAST(">="),
    AT_MOST("<="),
    NOT("!="),
    MORE(">"),
    LESS("<"),
    EQUAL("=");

    private final String sign;

    Operator(String sign) {
      this.sign = sign;
    }

    /** As it is written; none is the start of a later one. */
    String sign() {
      return sign;
    }
  }

  /** Whether it holds for a figure. */
  boolean holds(double figure) {
    return switch (operator) {
      case AT_LEAST -> figure >= limit;
      case AT_MOST -> figure <= limit;
      case NOT -> figure != limit;
      case MORE -> figure > limit;
      case LESS -> figure < limit;
      case EQUAL -> figure == limit;
    };
  }
}
