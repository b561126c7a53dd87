package io.nacre.stance;

import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the word that negates a cue.
 *
 * <p>A negator reaches four tokens to its right and stops at punctuation and conjunctions, after
 * the window of Taboada et al., "Lexicon-Based Methods for Sentiment Analysis", Computational
 * Linguistics 37 (2011); unlike there it does not shift by a constant but flips or cancels. In
 * French it may also stand one or two tokens after the verb. A negator inside a longer cue is spent
 * there, and one inside a pseudo-negation ("not only") is none.
 */
final class Negation {
  /** No token. */
  static final int NONE = -1;

  private static final int WINDOW = 4;
  private static final int PAIR_WINDOW = 3;

  private final Lexicon lexicon;
  private final List<Token> tokens;
  private final Clauses clauses;
  private final BitSet spent;
  private final BitSet bare;

  /**
   * Looks for negators among tokens.
   *
   * @param spent the tokens that negate nothing
   * @param bare those of a bare negation, from which only some words may part a hurt
   */
  Negation(Lexicon lexicon, List<Token> tokens, Clauses clauses, BitSet spent, BitSet bare) {
    this.lexicon = lexicon;
    this.tokens = tokens;
    this.clauses = clauses;
    this.spent = spent;
    this.bare = bare;
  }

  /** The index of the token that negates a match, or {@link #NONE}. */
  int negator(Match match) {
    if (match.isCancellable() && isIn("neg", tokens.get(match.start()))) {
      return NONE; // two negations are one: "n'ai plus aucune preuve"
    }
    int before = before(match);
    return before != NONE ? before : after(match);
  }

  private int before(Match match) {
    Set<String> stops = lexicon.set("stop");
    int last = Math.max(0, match.start() - WINDOW);
    for (int i = match.start() - 1; i >= last; i--) {
      Token token = tokens.get(i);
      boolean reached = clauses.same(i, match.start()) && !token.kind().stopsReach();
      if (!reached || stops.contains(token.form())) {
        return NONE;
      }
      if (!spent.get(i) && (isIn("neg", token) || (isIn("neg.paired", token) && isPaired(i)))) {
        return isFarFrom(i, match) ? NONE : i;
      }
    }
    return NONE;
  }

  /**
   * "Did not solve the problem": other words than those of the negation, or than lead to a hurt,
   * stand between.
   */
  private boolean isFarFrom(int negator, Match match) {
    if (!bare.get(negator) || !match.isCancellable()) {
      return false;
    }
    for (int i = negator + 1; i < match.start(); i++) {
      if (!bare.get(i) && !isIn("neg.through", tokens.get(i))) {
        return true;
      }
    }
    return false;
  }

  private int after(Match match) {
    boolean paired = isPaired(match);
    if (match.isCancellable() && !paired) {
      return NONE;
    }
    for (int i = match.end(); i < Math.min(match.end() + 2, tokens.size()); i++) {
      boolean near = i == match.end() || isIn("neg.between", tokens.get(i - 1));
      boolean negates =
          isIn("neg.after", tokens.get(i)) || (paired && isIn("neg.paired", tokens.get(i)));
      if (near && clauses.same(i, match.start()) && !spent.get(i) && negates) {
        return i;
      }
    }
    return NONE;
  }

  /** Whether a first half of a negation ("ne") stands in a match or shortly before it. */
  private boolean isPaired(Match match) {
    return isPaired(match.start(), match.end());
  }

  private boolean isPaired(int token) {
    return isPaired(token, token);
  }

  private boolean isPaired(int from, int to) {
    for (int i = Math.max(0, from - PAIR_WINDOW); i < to; i++) {
      if (isIn("neg.first", tokens.get(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isIn(String set, Token token) {
    return lexicon.set(set).contains(token.form());
  }
}
