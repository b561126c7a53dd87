package io.nacre.graph;

import static java.util.Objects.requireNonNull;

import io.nacre.corpus.Progress;
import io.nacre.corpus.Workers;
import io.nacre.graph.NeighbourSearch.Reach;
import io.nacre.graph.TermWeights.Block;
import io.nacre.graph.TermWeights.Factor;
import io.nacre.index.IndexField;
import io.nacre.index.Postings;
import io.nacre.index.StatementIndex;
import io.nacre.text.GenericWords;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Finds communities of statements without being told how many: a locally scaled neighbour graph and
 * Leiden, then the same again with the terms weighed by what the communities say of them and with
 * the concepts of the lexicon, then one reassignment. The parameters are the same for every corpus;
 * where they depend on its size the formulas stand here.
 */
public final class CommunityFinder {
  private static final int MIN_FREQUENCY = 2;

  /** Above this size the first communities are those of a sample. */
  private static final int SAMPLE = 100_000;

  private static final double GRAM_SHARE = 0.2;
  private static final int FIRST_NEIGHBOURS = 15;

  /** Where statements are not few these tell as much of the terms. */
  private static final int FEWER_FIRST_NEIGHBOURS = 12;

  /** Of so many best cosines the neighbours are chosen. */
  private static final int POOL = 40;

  /** Above this size the communities are those of landmarks, which the others join. */
  private static final int LANDMARKS = 75_000;

  /** How many postings are walked for a statement at the most, rare features first. */
  private static final int POSTINGS = 7_000;

  /** Among many those that tell a statement's theme best are enough, once the terms are weighed. */
  private static final int POSTINGS_AMONG_MANY = 3_500;

  private static final double TOPICALITY_FLOOR = 0.5;
  private static final double GENERIC = 0.6;
  private static final double POWER = 2;

  /** How much finer the parts of a community are than the communities. */
  private static final double PARTS = 3;

  private CommunityFinder() {}

  /**
   * The communities of the statements of an index.
   *
   * @param granularity how fine the communities are, as a factor of the resolution: 1 as measured,
   *     less for fewer and broader ones
   * @param threads how many threads may work; the result does not depend on it
   * @param progress is told of the comparisons, and when they are done
   */
  public static Communities find(
      StatementIndex index, double granularity, int threads, Progress progress) {
    return find(index, granularity, LANDMARKS, threads, progress);
  }

  /**
   * The same with as many landmarks as is said.
   *
   * @param most statements that are all landmarks
   */
  static Communities find(
      StatementIndex index, double granularity, int most, int threads, Progress progress) {
    FeatureMatrix features = features(index, threads, progress);
    int n = features.rows;
    Landmarks landmarks = Landmarks.of(n, most);
    Reach reach = reach(n, neighbours(n), Sizes.areMany(n) ? POSTINGS_AMONG_MANY : POSTINGS);
    NeighbourGraph graph = NeighbourSearch.search(features, landmarks, reach, threads, progress);
    progress.begin(Progress.Stage.GROUPING, 0);
    return group(features, graph, granularity, threads);
  }

  /** The features of the statements, weighed by what first communities say of the terms. */
  private static FeatureMatrix features(StatementIndex index, int threads, Progress progress) {
    Postings words = index.postings(IndexField.WORD, MIN_FREQUENCY);
    int n = words.documents();
    progress.begin(Progress.Stage.COMPARING, (long) n + Math.min(n, SAMPLE));
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block(words, 1, true));
    Postings grams = index.postings(IndexField.GRAM, MIN_FREQUENCY);
    // Else they only tell how near those are that a word or a concept finds.
    blocks.add(new Block(grams, GRAM_SHARE, Sizes.areFew(n)));
    Factor prior = (block, term) -> block.postings() == words ? prior(words.term(term), n) : 1;
    FeatureMatrix plain = TermWeights.weigh(n, blocks, prior);
    Landmarks drawn = Landmarks.of(n, SAMPLE);
    FeatureMatrix sample = plain.sample(drawn);
    NeighbourGraph nearest =
        NeighbourSearch.search(
            sample,
            Landmarks.all(sample.rows),
            reach(n, Sizes.areFew(n) ? FIRST_NEIGHBOURS : FEWER_FIRST_NEIGHBOURS, POSTINGS),
            threads,
            progress);
    Partition first = Leiden.find(nearest, 1, 1);
    Topicality topicality =
        new Topicality(drawn.areAll() ? first : new Centroids(sample, first).nearest(plain));

    // The lexicon joins now: what a term tells is judged by the corpus's own words alone.
    Postings concepts = index.postings(IndexField.CONCEPT, MIN_FREQUENCY);
    double conceptShare = conceptShare(words, concepts, nearest.nearness());
    if (conceptShare > 0) {
      blocks.add(new Block(concepts, conceptShare, true));
    }
    Factor learned =
        (block, term) ->
            prior.of(block, term) * (TOPICALITY_FLOOR + topicality.of(block.postings(), term));
    return TermWeights.weigh(n, blocks, learned);
  }

  /**
   * Finds the communities of a graph and how steady they are at once, and the parts of each once
   * the communities are found.
   */
  private static Communities group(
      FeatureMatrix features, NeighbourGraph graph, double granularity, int threads) {
    int n = graph.statements;
    double resolution = resolution(n) * granularity;
    NeighbourGraph ofLandmarks = graph.ofLandmarks();
    Retention retention = new Retention(graph, ofLandmarks, POWER, resolution, draws(n));
    AtomicReference<Grouping> grouping = new AtomicReference<>();
    Workers.each(
        1 + retention.draws(),
        threads,
        task -> {
          if (task > 0) {
            retention.draw(task - 1);
            return;
          }
          Partition found = Leiden.find(ofLandmarks, POWER, resolution);
          Partition joined = Vote.spread(graph, found, Links.ALL);
          Partition settled = Reassignment.reassign(features, graph, joined);
          Partition parts = parts(graph, ofLandmarks, settled, PARTS * resolution);
          grouping.set(new Grouping(settled, parts));
        });
    Grouping found = requireNonNull(grouping.get());
    double[] retained = retention.of(found.settled());
    return new Communities(found.settled(), found.parts(), graph, features, retained);
  }

  /** Finer communities, none of which reaches into two. */
  private static Partition parts(
      NeighbourGraph graph, NeighbourGraph ofLandmarks, Partition settled, double resolution) {
    Landmarks landmarks = graph.landmarks;
    Links.Wanted within = (a, b) -> settled.of(a) == settled.of(b);
    Links.Wanted withinToo = (a, b) -> within.joins(landmarks.statement(a), landmarks.statement(b));
    Partition parts = Leiden.roughly(ofLandmarks, withinToo, POWER, resolution);
    return Vote.spread(graph, parts, within);
  }

  private record Grouping(Partition settled, Partition parts) {}

  /**
   * What a word weighs before anything is known of the corpus: generic words less, up to the size
   * at which a corpus tells by itself which words are topical.
   */
  private static double prior(String stem, int n) {
    return GenericWords.isStem(stem) ? GENERIC + (1 - GENERIC) * ramp(n, 300, 1500) : 1;
  }

  /**
   * The weight of the lexicon: 0 where it knows few of the corpus's words (1 concept for 5 words)
   * and full where it knows 7 of 10; the more, the less the words alone find near neighbours: 1.6
   * at a mean cosine of a quarter down to 0.2 at a half.
   */
  private static double conceptShare(Postings words, Postings concepts, double nearness) {
    double known = (double) concepts.size() / Math.max(1, words.size());
    double full = 1.6 - 1.4 * Math.clamp((nearness - 0.25) / 0.25, 0, 1);
    return full * Math.clamp((known - 0.2) / 0.5, 0, 1);
  }

  /**
   * 20 up to 2,000 statements, 27 at 5,000, 30 from 7,000 to 20,000, then fewer again, which is as
   * good and costs less: 18 at 100,000, 15 from 160,000 on.
   */
  private static int neighbours(int n) {
    double rising = 20 * Math.max(1, Math.cbrt(n / 2000.0));
    double falling = Math.clamp(30 * Math.cbrt(20_000.0 / Math.max(1, n)), 15, 30);
    return (int) Math.round(Math.min(rising, falling));
  }

  /**
   * How far is searched for neighbours. Among many the best cosines are those themselves, which is
   * as good and costs less.
   */
  private static Reach reach(int n, int neighbours, int postings) {
    return new Reach(neighbours, Sizes.areMany(n) ? neighbours : POOL, postings);
  }

  /**
   * 1 up to 20 statements, which are easily torn apart, 1.3 from 100 to 600, where small themes are
   * mostly chance, 1.5 at 3,000, 1 from 12,000 on, so that themes stay few enough to read.
   */
  private static double resolution(int n) {
    return 1 + 0.3 * ramp(n, 20, 100) + 0.2 * ramp(n, 600, 3000) - 0.5 * ramp(n, 3000, 12_000);
  }

  /** From 0 at one size to 1 at another, even in its logarithm. */
  private static double ramp(int n, double from, double to) {
    return Math.clamp(Math.log(Math.max(1, n) / from) / Math.log(to / from), 0, 1);
  }

  private static int draws(int n) {
    return Math.clamp(20_000 / Math.max(1, n), 2, 10);
  }
}
