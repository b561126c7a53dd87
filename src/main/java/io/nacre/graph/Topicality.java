package io.nacre.graph;

import io.nacre.index.Postings;
import java.util.Arrays;

/**
 * How much a term tells about the community of a statement: KL(p(community | term) || p(community))
 * / H(community), from 0 (the term is spread as the statements are) to 1.
 */
final class Topicality {
  private final Partition partition;
  private final double[] share;
  private final double entropy;

  Topicality(Partition partition) {
    this.partition = partition;
    this.share = new double[partition.count()];
    for (int statement = 0; statement < partition.statements(); statement++) {
      share[partition.of(statement)] += 1.0 / partition.statements();
    }
    double sum = 0;
    for (double p : share) {
      sum -= p * Math.log(p);
    }
    this.entropy = sum;
  }

  double of(Postings postings, int term) {
    if (partition.count() < 2) {
      return 1;
    }
    int df = postings.documentFrequency(term);
    int[] communities = new int[df];
    for (int i = 0; i < df; i++) {
      communities[i] = partition.of(postings.statement(term, i));
    }
    Arrays.sort(communities);
    double divergence = 0;
    for (int from = 0; from < df; ) {
      int to = from;
      while (to < df && communities[to] == communities[from]) {
        to++;
      }
      double found = (double) (to - from) / df;
      divergence += found * Math.log(found / share[communities[from]]);
      from = to;
    }
    return Math.clamp(divergence / entropy, 0, 1);
  }
}
