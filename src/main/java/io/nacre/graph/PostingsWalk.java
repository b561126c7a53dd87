package io.nacre.graph;

import io.nacre.corpus.Workers;
import java.util.Arrays;

/**
 * Finds the landmarks that are nearest to some rows by walking the postings of the rows' features,
 * those of rare features first. What the features still to come can add at most tells when no
 * landmark that has none of the rare ones can be among the best any more, and then which of those
 * met can: their cosines are then computed one by one (MaxScore, after Turtle and Flood, "Query
 * evaluation: strategies and optimizations", 1995). Nothing is lost by it. Where a row has more
 * postings than its budget the walk ends there; what only common features tell is then lost. Where
 * not all features find neighbours, the others join when the cosines are computed.
 */
final class PostingsWalk implements Workers.Worker {
  private static final double NOTHING_SHARED = 1e-9;

  /** More than rounding makes of a cosine that is summed in single precision. */
  private static final double ROUNDING = 1e-5;

  /** How many postings are walked in the time that one cosine takes. */
  private static final int POSTINGS_A_COSINE = 8;

  /** Of so many times the neighbours kept the cosines are computed where not all is walked. */
  private static final int LIKELY = 2;

  /**
   * How much those are guessed to share at least, of what they did in the rows before; 0 is sure.
   */
  private static final double[] GUESSES = {0.75, 0.45, 0};

  /** Sends neighbouring numbers far apart. */
  private static final int SCATTER = 0x9E3779B1;

  /** A row is not its own neighbour: it shares less than nothing with itself. */
  private static final float NEVER_MET = -1e9f;

  private final FeatureMatrix features;
  private final Landmarks landmarks;
  private final FeaturePostings postings;
  private final int budget;
  private final int kept;
  private final int[] index;
  private final float[] cosine;

  /** Whether all that has something in common with a row can be met. */
  private final boolean sure;

  /** What the landmarks met share with the row so far, and their numbers. */
  private final float[] sum;

  private final int[] numbers;
  private int count;

  /** Those of them that may be among the likely: they share at least so much. */
  private final int[] candidates;

  private int found;
  private float likely;

  /** The row's values by column; 0 elsewhere. */
  private final double[] value;

  /** The row's features, rare ones first: the length of their postings, then the position. */
  private long[] order = new long[64];

  /** What the features from each position on can share with another statement at most. */
  private double[] rest = new double[65];

  /** What the last of the best of a row has, as the rows before tell; decides on effort only. */
  private double usual = 1;

  /** What those met shared when they were looked at last, by their positions. */
  private final Sums shared;

  private final BestList best;

  /**
   * A walk of one thread.
   *
   * @param postings the landmarks' features
   * @param budget how many postings are walked for each row at the most
   * @param kept how many neighbours each row has at the most
   * @param index takes their numbers among all rows, {@code kept} a row, the nearest first; the
   *     rest of it stays
   * @param cosine takes their cosines, likewise
   */
  PostingsWalk(
      FeatureMatrix features,
      Landmarks landmarks,
      FeaturePostings postings,
      int budget,
      int kept,
      int[] index,
      float[] cosine) {
    this.features = features;
    this.landmarks = landmarks;
    this.postings = postings;
    this.budget = budget;
    this.kept = kept;
    this.index = index;
    this.cosine = cosine;
    this.sure = features.allFind();
    this.sum = new float[landmarks.count()];
    this.numbers = new int[landmarks.count() + 1];
    this.candidates = new int[landmarks.count() + 1];
    this.value = new double[features.columns];
    this.best = new BestList(kept);
    this.shared = new Sums(landmarks.count() + 1);
  }

  @Override
  public void rows(int from, int to) {
    for (int row = from; row < to && kept > 0; row++) {
      walk(row);
    }
  }

  private void walk(int row) {
    int first = features.rowStart[row];
    int all = features.rowStart[row + 1] - first;
    int self = landmarks.landmark(row);
    if (self != Landmarks.NONE) {
      sum[self] = NEVER_MET;
    }
    if (lineUp(first, all) <= budget && sure) {
      meetPromising(first, all);
    } else {
      meetLikely(first, all, row);
    }
    keepBest(row);
    forget();
    if (self != Landmarks.NONE) {
      sum[self] = 0;
    }
    for (int i = first; i < first + all; i++) {
      value[features.rowColumn[i]] = 0;
    }
  }

  /** Meets all that can be among the best, and perhaps some more. */
  private void meetPromising(int first, int all) {
    likely = Float.MAX_VALUE;
    double enough = 0;
    int next = 0;
    while (next < all && (enough == 0 || rest[next] > enough - ROUNDING)) {
      int feature = feature(first, next++);
      add(feature, start(feature), end(feature));
      // A look at all that were met is dear: only where it may be the last.
      if (next < all && rest[next] < usual && postings(next) >= count) {
        enough = enough();
      }
    }
    enough = enough();
    drop(enough - rest[next]);
    while (next < all && count * POSTINGS_A_COSINE > postings(next)) {
      addToMet(feature(first, next++));
      enough = enough();
      drop(enough - rest[next]);
    }
    usual += (enough - usual) / 16;
  }

  /**
   * Meets as many as the budget allows, and keeps of those the ones that share most so far. Of the
   * feature at which it ends some are passed over, others for each row.
   */
  private void meetLikely(int first, int all, int row) {
    likely = (float) (GUESSES[0] * usual);
    found = 0;
    int left = budget;
    for (int next = 0; next < all && left > 0; next++) {
      int feature = feature(first, next);
      int start = start(feature);
      int length = postings(next);
      int taken = Math.min(left, length);
      int from = taken == length ? 0 : Math.floorMod(row * SCATTER, length);
      int wrapped = Math.max(0, from + taken - length);
      add(feature, start + from, start + from + taken - wrapped);
      add(feature, start, start + wrapped);
      left -= taken;
    }
    keepLikely(LIKELY * kept);
  }

  /**
   * Keeps of those met so many that share most so far, and those that share as much as the last.
   */
  private void keepLikely(int wanted) {
    for (int i = 1; i < GUESSES.length && found < wanted; i++) {
      findCandidates((float) (GUESSES[i] * usual));
    }
    for (int i = 0; i < found; i++) {
      shared.set(i, sum[candidates[i]]);
    }
    forget();
    double least = shared.largest(found, wanted);
    for (int i = 0; i < found; i++) {
      numbers[count] = candidates[i];
      count += shared.get(i) < least ? 0 : 1;
    }
    usual += (least - usual) / 16;
  }

  /** Finds the candidates: those met that share enough so far. */
  private void findCandidates(float enough) {
    found = 0;
    for (int i = 0; i < count; i++) {
      candidates[found] = numbers[i];
      found += sum[numbers[i]] >= enough ? 1 : 0;
    }
  }

  /**
   * Puts the features of a row in order, and says what those from each on can share at most.
   *
   * @return how many postings they have in all
   */
  private long lineUp(int first, int all) {
    if (all > order.length) {
      order = new long[2 * all];
      rest = new double[2 * all + 1];
    }
    long walked = 0;
    for (int i = 0; i < all; i++) {
      int column = features.rowColumn[first + i];
      value[column] = features.rowValue[first + i];
      walked += postings.frequency(column);
      order[i] = (long) postings.frequency(column) << 32 | i;
    }
    Arrays.sort(order, 0, all);
    double squares = 0;
    double values = 0;
    rest[all] = 0;
    for (int i = all - 1; i >= 0; i--) {
      double own = features.rowValue[feature(first, i)];
      squares += own * own;
      values += own * postings.most[features.rowColumn[feature(first, i)]];
      rest[i] = Math.min(Math.sqrt(squares), values); // the other's length is at most 1
    }
    return walked;
  }

  private int postings(int position) {
    return (int) (order[position] >>> 32);
  }

  private int feature(int first, int position) {
    return first + (int) order[position];
  }

  private int start(int feature) {
    return postings.start[features.rowColumn[feature]];
  }

  private int end(int feature) {
    return postings.start[features.rowColumn[feature] + 1];
  }

  /** Adds what a feature of the row shares with those at some of its postings. */
  private void add(int feature, int from, int to) {
    // The first compiler reads fields anew each time around.
    int[] landmark = postings.landmark;
    double[] theirs = postings.value;
    float[] sums = sum;
    int[] numbered = numbers;
    float enough = likely;
    double own = features.rowValue[feature];
    int met = count;
    for (int p = from; p < to; p++) {
      int other = landmark[p];
      float before = sums[other];
      numbered[met] = other;
      met += before == 0 ? 1 : 0; // no branch, which nothing could foretell
      float now = before + (float) (own * theirs[p]);
      sums[other] = now;
      if (now >= enough && before < enough) {
        candidates[found++] = other;
      }
    }
    count = met;
  }

  private void addToMet(int feature) {
    double own = features.rowValue[feature];
    int end = end(feature);
    for (int p = start(feature); p < end; p++) {
      int other = postings.landmark[p];
      if (sum[other] > 0) {
        sum[other] += (float) (own * postings.value[p]);
      }
    }
  }

  /** What the last of the best has already; 0 where fewer than those were met. */
  private double enough() {
    look();
    return shared.largest(count, kept);
  }

  /** Looks at what all that were met share so far. */
  private void look() {
    for (int i = 0; i < count; i++) {
      shared.set(i, sum[numbers[i]]);
    }
  }

  /** Forgets those met that shared less when they were looked at. */
  private void drop(double least) {
    int left = 0;
    for (int i = 0; i < count; i++) {
      int other = numbers[i];
      numbers[left] = other;
      if (shared.get(i) < least - ROUNDING) {
        sum[other] = 0;
      } else {
        left++;
      }
    }
    count = left;
  }

  private void forget() {
    for (int i = 0; i < count; i++) {
      sum[numbers[i]] = 0;
    }
    count = 0;
  }

  private void keepBest(int row) {
    best.clear();
    for (int i = 0; i < count; i++) {
      double exact = exact(numbers[i]);
      if (exact > NOTHING_SHARED) {
        best.offer(numbers[i], exact);
      }
    }
    int found = best.sort();
    for (int rank = 0; rank < found; rank++) {
      index[row * kept + rank] = landmarks.statement(best.number(rank));
      cosine[row * kept + rank] = (float) best.value(rank);
    }
  }

  /** The cosine, always summed in the order of the columns. */
  private double exact(int landmark) {
    int other = landmarks.statement(landmark);
    double dot = 0;
    for (int i = features.rowStart[other]; i < features.rowStart[other + 1]; i++) {
      dot += value[features.rowColumn[i]] * features.rowValue[i];
    }
    return dot;
  }
}
