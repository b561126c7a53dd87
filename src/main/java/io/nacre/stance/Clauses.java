package io.nacre.stance;

import java.util.BitSet;
import java.util.List;

/** The clauses of a statement: cut at the end of sentences and before contrast words. */
final class Clauses {
  private final int[] clause;
  private final int[] segment;
  private final BitSet contrasts = new BitSet();

  /**
   * Cuts tokens into clauses.
   *
   * @param contrast the tokens that begin a contrast ("but")
   */
  Clauses(List<Token> tokens, BitSet contrast) {
    clause = new int[tokens.size()];
    segment = new int[tokens.size()];
    int clauses = 0;
    int segments = 0;
    for (int i = 0; i < clause.length; i++) {
      if (i > 0 && contrast.get(i)) {
        contrasts.set(++clauses);
        segments++;
      }
      clause[i] = clauses;
      segment[i] = segments;
      clauses += tokens.get(i).kind() == TokenKind.STOP ? 1 : 0;
      segments += tokens.get(i).kind().stopsReach() ? 1 : 0;
    }
  }

  boolean same(int token, int other) {
    return clause[token] == clause[other];
  }

  /** The number of the stretch between commas, stops and contrasts that holds a token. */
  int segment(int token) {
    return segment[token];
  }

  /** Whether a token stands in what follows "but". */
  boolean afterContrast(int token) {
    return contrasts.get(clause[token]);
  }

  /** Whether a token stands in what comes right before "but". */
  boolean beforeContrast(int token) {
    return contrasts.get(clause[token] + 1);
  }
}
