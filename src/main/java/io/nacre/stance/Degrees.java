package io.nacre.stance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words that make a cue stronger or weaker: "very", "a bit". */
final class Degrees {
  private final List<Token> tokens;
  private final Clauses clauses;
  private final Map<Integer, Match> byToken = new HashMap<>();

  Degrees(List<Token> tokens, Clauses clauses) {
    this.tokens = tokens;
    this.clauses = clauses;
  }

  void add(Match match) {
    for (int i = match.start(); i < match.end(); i++) {
      Match known = byToken.get(i);
      if (known == null || known.length() < match.length()) {
        byToken.put(i, match);
      }
    }
  }

  /** The degree that stands right before a match, or one word further; null where none does. */
  @Nullable Match before(Match match) {
    for (int i = match.start() - 1; i >= Math.max(0, match.start() - 2); i--) {
      Match degree = byToken.get(i);
      if (degree != null && degree.end() <= match.start() && clauses.same(i, match.start())) {
        boolean open = !tokens.get(match.start() - 1).kind().opensClause();
        return i == match.start() - 1 || open ? degree : null;
      }
    }
    return null;
  }
}
