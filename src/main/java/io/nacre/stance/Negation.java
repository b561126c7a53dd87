package io.nacre.stance;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
  private static final int WINDOW = 4;
  private static final int PAIR_WINDOW = 3;

  private final Lexicon lexicon;
  private final List<Token> tokens;
  private final Clauses clauses;
  private final BitSet spent;

  Negation(Lexicon lexicon, List<Token> tokens, Clauses clauses, BitSet spent) {
    this.lexicon = lexicon;
    this.tokens = tokens;
    this.clauses = clauses;
    this.spent = spent;
  }

  /** The token that negates a match, or null. */
  @Nullable Token negator(Match match) {
    Token before = before(match);
    return before != null ? before : after(match);
  }

  private @Nullable Token before(Match match) {
    Set<String> stops = lexicon.set("stop");
    int last = Math.max(0, match.start() - WINDOW);
    for (int i = match.start() - 1; i >= last; i--) {
      Token token = tokens.get(i);
      boolean reached = clauses.same(i, match.start()) && !token.kind().stopsReach();
      if (!reached || stops.contains(token.form())) {
        return null;
      }
      if (!spent.get(i) && (isIn("neg", token) || (isIn("neg.paired", token) && isPaired(i)))) {
        return token;
      }
    }
    return null;
  }

  private @Nullable Token after(Match match) {
    boolean paired = isPaired(match.start());
    if (match.pattern().group().negated() == Group.WhenNegated.CANCEL && !paired) {
      return null;
    }
    for (int i = match.end(); i < Math.min(match.end() + 2, tokens.size()); i++) {
      boolean near = i == match.end() || isIn("neg.between", tokens.get(i - 1));
      if (near
          && clauses.same(i, match.start())
          && !spent.get(i)
          && isIn("neg.after", tokens.get(i))) {
        return tokens.get(i);
      }
    }
    return null;
  }

  /** Whether a first half of a negation ("ne") stands shortly before a token. */
  private boolean isPaired(int token) {
    for (int i = token - 1; i >= Math.max(0, token - PAIR_WINDOW); i--) {
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
