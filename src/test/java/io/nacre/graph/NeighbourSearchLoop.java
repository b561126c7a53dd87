package io.nacre.graph;

import io.nacre.bench.Loop;
import io.nacre.corpus.Language;
import io.nacre.corpus.Progress;
import io.nacre.graph.TermWeights.Block;
import io.nacre.index.IndexEntry;
import io.nacre.index.IndexField;
import io.nacre.index.StatementIndex;
import io.nacre.text.Term;
import io.nacre.text.TermAnalyzer;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openjdk.jmh.annotations.Benchmark;

/** The search for the nearest neighbours of each text among all, by its words and 4-grams. */
public class NeighbourSearchLoop extends Loop {
  /** Lucene remarks on the JVM. Held, as loggers are weak. */
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  private final FeatureMatrix features = features(texts());

  private static FeatureMatrix features(List<String> texts) {
    LUCENE.setLevel(Level.SEVERE);
    try (TermAnalyzer analyzer = new TermAnalyzer(Language.FRENCH);
        StatementIndex index =
            StatementIndex.inMemory(
                texts.stream().map(text -> entry(analyzer.analyze(text))).toList())) {
      // No concepts, as in a report: too few of the texts' words are in the lexicon.
      List<Block> blocks =
          List.of(
              new Block(index.postings(IndexField.WORD, 2), 1, true),
              new Block(index.postings(IndexField.GRAM, 2), 0.2, true));
      return TermWeights.weigh(texts.size(), blocks, (block, term) -> 1);
    }
  }

  private static IndexEntry entry(List<Term> terms) {
    return new IndexEntry(
        terms.stream().filter(term -> !term.isStopWord()).map(Term::stem).toList(), List.of());
  }

  /** With as many neighbours as a report wants of so few. */
  @Benchmark
  public Object searchNeighbours() {
    return NeighbourSearch.search(
        features,
        Landmarks.all(features.rows),
        new NeighbourSearch.Reach(20, 40, Integer.MAX_VALUE),
        1,
        Progress.NONE);
  }
}
