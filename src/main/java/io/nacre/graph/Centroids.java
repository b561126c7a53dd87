package io.nacre.graph;

/** The mean direction of each community: the normalised sum of its statements' features. */
final class Centroids {
  private final FeatureMatrix features;
  private final double[][] centroid;

  Centroids(FeatureMatrix features, Partition partition) {
    this.features = features;
    this.centroid = new double[partition.count()][];
    for (int community = 0; community < centroid.length; community++) {
      centroid[community] = new double[features.columns];
    }
    for (int row = 0; row < features.rows; row++) {
      double[] sum = centroid[partition.of(row)];
      for (int i = features.rowStart[row]; i < features.rowStart[row + 1]; i++) {
        sum[features.rowColumn[i]] += features.rowValue[i];
      }
    }
    for (double[] each : centroid) {
      normalize(each);
    }
  }

  /** Cosine between a statement and the centroid of a community, 0 to 1. */
  double cosine(int row, int community) {
    double dot = 0;
    for (int i = features.rowStart[row]; i < features.rowStart[row + 1]; i++) {
      dot += features.rowValue[i] * centroid[community][features.rowColumn[i]];
    }
    return dot;
  }

  private static void normalize(double[] vector) {
    double squares = 0;
    for (double value : vector) {
      squares += value * value;
    }
    double length = Math.sqrt(squares);
    for (int i = 0; i < vector.length && length > 0; i++) {
      vector[i] /= length;
    }
  }
}
