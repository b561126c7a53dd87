package io.nacre.graph;

import io.nacre.index.Postings;
import java.util.BitSet;
import java.util.List;

/**
 * Weighs terms: (1 + ln tf) x sqrt(ln((1 + c) / (df/(n + 10) + c))) with c = 0.03, an inverse
 * document frequency that saturates, so that a name at 4 % of the texts does not weigh less than a
 * generic word; rows of length 1 within each block of features, the blocks then scaled and put side
 * by side.
 */
final class TermWeights {
  private static final double SATURATION = 0.03;

  /**
   * Statements without the term that are thought of, so that a word of all of a few still tells.
   */
  private static final double UNSEEN = 10;

  /**
   * One kind of feature.
   *
   * @param postings where it occurs
   * @param share its weight against the other blocks, as a share of the squared length
   * @param finds whether neighbours are found by it; else it only tells how near those are that
   *     others found
   */
  record Block(Postings postings, double share, boolean finds) {}

  /** A factor for each term of a block: 1 where nothing is known of it. */
  interface Factor {
    double of(Block block, int term);
  }

  private TermWeights() {}

  static FeatureMatrix weigh(int statements, List<Block> blocks, Factor factor) {
    int columns = 0;
    int entries = 0;
    for (Block block : blocks) {
      columns += block.postings().terms();
      for (int term = 0; term < block.postings().terms(); term++) {
        entries += block.postings().documentFrequency(term);
      }
    }
    int[] columnStart = new int[columns + 1];
    int[] row = new int[entries];
    double[] value = new double[entries];
    BitSet finding = new BitSet(columns);
    int column = 0;
    int entry = 0;
    for (Block block : blocks) {
      int first = entry;
      double[] squares = new double[statements];
      for (int term = 0; term < block.postings().terms(); term++) {
        double weight = rarity(block.postings(), term, statements) * factor.of(block, term);
        int df = block.postings().documentFrequency(term);
        for (int i = 0; i < df; i++, entry++) {
          row[entry] = block.postings().statement(term, i);
          value[entry] = (1 + Math.log(block.postings().frequency(term, i))) * weight;
          squares[row[entry]] += value[entry] * value[entry];
        }
        finding.set(column, block.finds());
        columnStart[++column] = entry;
      }
      for (int i = first; i < entry; i++) {
        double length = Math.sqrt(squares[row[i]]);
        value[i] = length > 0 ? value[i] / length * Math.sqrt(block.share()) : 0;
      }
    }
    return new FeatureMatrix(statements, columnStart, row, value, finding);
  }

  private static double rarity(Postings postings, int term, int statements) {
    double share = postings.documentFrequency(term) / (statements + UNSEEN);
    return Math.sqrt(Math.log((1 + SATURATION) / (share + SATURATION)));
  }
}
