package io.nacre.pipeline;

/** How fine the themes are: what the resolution of the communities is multiplied with. */
public enum Granularity {
  /** Fewer and broader themes. */
  COARSE(0.5),
  /** The size that was measured to agree best with labels that people gave. */
  NORMAL(1),
  /** More and narrower themes. */
  FINE(2);

  private final double factor;

  Granularity(double factor) {
    this.factor = factor;
  }

  double factor() {
    return factor;
  }
}
