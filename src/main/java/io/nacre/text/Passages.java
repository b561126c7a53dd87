package io.nacre.text;

import io.nacre.corpus.Statement;
import java.util.List;

/**
 * Passages: neighbouring statements of a verbatim that are too short to be compared one by one.
 * They are joined until a passage holds enough topical words, but not over a contrast ("mais",
 * "however"), where a text turns to another matter.
 */
public final class Passages {
  /** Topical words that are enough to tell what a passage is about. */
  private static final int ENOUGH = 10;

  private Passages() {}

  /**
   * The 0-based passage of each statement; passages are numbered in the order of the statements.
   *
   * @param statements all statements, in the order of their verbatims
   * @param terms the terms of each statement, in the same order
   */
  public static int[] of(List<Statement> statements, List<List<Term>> terms) {
    boolean[] turns = turns(statements);
    int[] topical = topical(terms);
    int[] left = left(topical, turns);
    int[] passageOf = new int[statements.size()];
    int passage = -1;
    int words = 0;
    for (int i = 0; i < passageOf.length; i++) {
      // A remainder too short to stand alone joins the passage before it.
      boolean full = words >= ENOUGH && 2 * left[i] >= ENOUGH;
      if (full || turns[i]) {
        passage++;
        words = 0;
      }
      passageOf[i] = passage;
      words += topical[i];
    }
    return passageOf;
  }

  /** The topical words from each statement to the end of its verbatim or the next contrast. */
  private static int[] left(int[] topical, boolean[] turns) {
    int[] left = new int[topical.length];
    for (int i = left.length - 1; i >= 0; i--) {
      boolean last = i == left.length - 1 || turns[i + 1];
      left[i] = topical[i] + (last ? 0 : left[i + 1]);
    }
    return left;
  }

  /** Which statements open a verbatim or turn to another matter. */
  private static boolean[] turns(List<Statement> statements) {
    boolean[] turns = new boolean[statements.size()];
    for (int i = 0; i < turns.length; i++) {
      turns[i] =
          i == 0
              || statements.get(i - 1).verbatim() != statements.get(i).verbatim()
              || StatementSplitter.isContrast(statements.get(i).text());
    }
    return turns;
  }

  /** How many topical words each statement has. */
  private static int[] topical(List<List<Term>> terms) {
    int[] topical = new int[terms.size()];
    for (int i = 0; i < topical.length; i++) {
      for (Term term : terms.get(i)) {
        topical[i] += term.isStopWord() ? 0 : 1;
      }
    }
    return topical;
  }
}
