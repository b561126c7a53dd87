package io.nacre.graph;

import io.nacre.index.Postings;

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
    double[] found = new double[share.length];
    int df = postings.documentFrequency(term);
    for (int i = 0; i < df; i++) {
      found[partition.of(postings.statement(term, i))] += 1.0 / df;
    }
    double divergence = 0;
    for (int community = 0; community < found.length; community++) {
      if (found[community] > 0) {
        divergence += found[community] * Math.log(found[community] / share[community]);
      }
    }
    return Math.clamp(divergence / entropy, 0, 1);
  }
}
