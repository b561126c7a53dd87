package io.nacre.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.ArrayUtil;

/**
 * How many statements, verbatims and voices a query finds. Voices are told apart by 64 bits of
 * their fingerprints, which are the same for two of a million voices once in 40 million studies.
 *
 * @param statements how many statements
 * @param verbatims how many rows they stand in
 * @param voices how many people said them
 */
record HitCounts(int statements, int verbatims, int voices) {
  /** Counts in one pass. */
  static final class Counter implements CollectorManager<Counter.Pass, HitCounts> {
    @Override
    public Pass newCollector() {
      return new Pass();
    }

    @Override
    public HitCounts reduce(Collection<Pass> passes) {
      int statements = 0;
      int verbatims = 0;
      for (Pass pass : passes) {
        statements += pass.statements;
        verbatims += pass.verbatims;
      }
      long[] voices = new long[verbatims];
      int filled = 0;
      for (Pass pass : passes) {
        System.arraycopy(pass.voices, 0, voices, filled, pass.verbatims);
        filled += pass.verbatims;
      }
      return new HitCounts(statements, verbatims, distinct(voices));
    }

    /** How many numbers differ; sorting them is much faster than a set of boxed numbers. */
    private static int distinct(long[] numbers) {
      Arrays.sort(numbers);
      int distinct = 0;
      for (int i = 0; i < numbers.length; i++) {
        if (i == 0 || numbers[i] != numbers[i - 1]) {
          distinct++;
        }
      }
      return distinct;
    }

    /** One thread's share. */
    static final class Pass extends SimpleCollector {
      private long[] voices = new long[64];
      private int statements;
      private int verbatims;
      private int rowEnd = -1;
      private NumericDocValues toRow = DocValues.emptyNumeric();
      private NumericDocValues voice = DocValues.emptyNumeric();

      @Override
      protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
        toRow = DocValues.getNumeric(leaf.reader(), StudyFormat.TO_ROW);
        voice = DocValues.getNumeric(leaf.reader(), StudyFormat.VOICE_MARK);
        rowEnd = -1;
      }

      @Override
      public void collect(int statement) throws IOException {
        statements++;
        // The statements of a row stand side by side, before the document of the row.
        if (statement > rowEnd && toRow.advanceExact(statement) && voice.advanceExact(statement)) {
          rowEnd = Math.toIntExact(statement + toRow.longValue());
          voices = ArrayUtil.grow(voices, verbatims + 1);
          voices[verbatims++] = voice.longValue();
        }
      }

      @Override
      public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
      }
    }
  }
}
