package io.nacre.graph;

/**
 * The features of some landmarks by column: which of them have a feature, and how much of it. A
 * feature by which no neighbour is found is left out.
 */
final class FeaturePostings {
  /** Column c holds the entries start[c] to start[c + 1] of landmark and value. */
  final int[] start;

  /** The landmarks that have each feature, ascending. */
  final int[] landmark;

  final double[] value;

  /** The largest value of each column, 0 where no landmark has the feature. */
  final double[] most;

  FeaturePostings(FeatureMatrix features, Landmarks landmarks) {
    this.start = new int[features.columns + 1];
    this.most = new double[features.columns];
    for (int i = 0; i < landmarks.count(); i++) {
      int row = landmarks.statement(i);
      for (int at = features.rowStart[row]; at < features.rowStart[row + 1]; at++) {
        start[features.rowColumn[at] + 1] += features.finding.get(features.rowColumn[at]) ? 1 : 0;
      }
    }
    for (int column = 0; column < features.columns; column++) {
      start[column + 1] += start[column];
    }
    this.landmark = new int[start[features.columns]];
    this.value = new double[landmark.length];
    turn(features, landmarks);
  }

  /** How many landmarks have a feature. */
  int frequency(int column) {
    return start[column + 1] - start[column];
  }

  private void turn(FeatureMatrix features, Landmarks landmarks) {
    int[] next = start.clone();
    for (int i = 0; i < landmarks.count(); i++) {
      int row = landmarks.statement(i);
      for (int at = features.rowStart[row]; at < features.rowStart[row + 1]; at++) {
        int column = features.rowColumn[at];
        if (!features.finding.get(column)) {
          continue;
        }
        landmark[next[column]] = i;
        value[next[column]++] = features.rowValue[at];
        most[column] = Math.max(most[column], features.rowValue[at]);
      }
    }
  }
}
