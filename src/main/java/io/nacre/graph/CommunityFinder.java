package io.nacre.graph;

import io.nacre.graph.TermWeights.Block;
import io.nacre.index.IndexField;
import io.nacre.index.Postings;
import io.nacre.index.StatementIndex;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds communities of statements without being told how many: a locally scaled neighbour graph and
 * Leiden, then the same once more with the terms weighed by what the first communities say of them,
 * then one reassignment. The parameters are the same for every corpus; where they depend on its
 * size the formulas stand here.
 */
public final class CommunityFinder {
  private static final int MIN_FREQUENCY = 2;
  private static final int GRAMS_UP_TO = 20_000;
  private static final double GRAM_SHARE = 0.2;
  private static final double CONCEPTS_AT_MOST = 0.4;
  private static final double CONCEPTS_AT_LEAST = 0.1;
  private static final int FIRST_NEIGHBOURS = 15;
  private static final double TOPICALITY_FLOOR = 0.5;

  private CommunityFinder() {}

  /**
   * The communities of the statements of an index.
   *
   * @param threads how many threads may work; the result does not depend on it
   */
  public static Communities find(StatementIndex index, int threads) {
    List<Block> blocks = new ArrayList<>();
    Postings words = index.postings(IndexField.WORD, MIN_FREQUENCY);
    int n = words.documents();
    blocks.add(new Block(words, 1));
    if (n <= GRAMS_UP_TO) {
      blocks.add(new Block(index.postings(IndexField.GRAM, MIN_FREQUENCY), GRAM_SHARE));
    }
    int k = neighbours(n);
    int pool = n <= GRAMS_UP_TO ? Math.max(40, 2 * k) : Math.max(40, k);
    double ramp = Math.clamp(Math.log(Math.max(n, 2) / 60.0) / Math.log(5), 0, 1);

    blocks.add(new Block(index.postings(IndexField.CONCEPT, MIN_FREQUENCY), conceptShare(n)));
    FeatureMatrix plain = TermWeights.weigh(n, blocks, (block, term) -> 1);
    NeighbourGraph nearest = NeighbourSearch.search(plain, FIRST_NEIGHBOURS, pool, threads);
    Topicality topicality = new Topicality(Leiden.communities(nearest, 1, 1));

    FeatureMatrix features =
        TermWeights.weigh(
            n, blocks, (block, term) -> TOPICALITY_FLOOR + topicality.of(block.postings(), term));
    NeighbourGraph graph = NeighbourSearch.search(features, k, pool, threads);
    Partition found = Leiden.communities(graph, 1 + ramp, 0.8 + 0.4 * ramp);
    Partition settled = Reassignment.reassign(features, graph, found);
    return new Communities(settled, graph, features);
  }

  /** A small corpus leans on the lexicon; a large one learns which of its own words go together. */
  private static double conceptShare(int n) {
    return CONCEPTS_AT_MOST
        - (CONCEPTS_AT_MOST - CONCEPTS_AT_LEAST) * Math.clamp(Math.log10(n / 300.0), 0, 1);
  }

  private static int neighbours(int n) {
    return (int) Math.min(50, Math.round(20 * Math.max(1, Math.cbrt(n / 2000.0))));
  }
}
