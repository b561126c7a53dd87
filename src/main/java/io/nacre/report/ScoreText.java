package io.nacre.report;

import io.nacre.insight.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The terms of a score for a terminal: points, names and figures in columns of their own. */
final class ScoreText {
  private static final String GAP = "  ";

  /** Figures that get fewer columns than this stand below the name. */
  private static final int LEAST = 24;

  private final Messages words;
  private final Phrases phrases;

  ScoreText(Messages words, Phrases phrases) {
    this.words = words;
    this.phrases = phrases;
  }

  /**
   * The terms in their order.
   *
   * @param columns how many columns they may take
   */
  List<String> lines(Score score, int columns) {
    int points = widest(score, term -> words.number(term.contribution(), 1));
    int of = widest(score, term -> words.number(term.points(), 1));
    int name = widest(score, term -> phrases.term(term.name()));
    List<String> lines = new ArrayList<>();
    for (Score.Term term : score.terms()) {
      String left =
          words.get(
                  "score.term",
                  Layout.right(words.number(term.contribution(), 1), points),
                  Layout.right(words.number(term.points(), 1), of))
              + GAP;
      String named = left + Layout.left(phrases.term(term.name()), name) + GAP;
      String because = phrases.because(term);
      if (columns - Layout.width(named) >= LEAST) {
        lines.addAll(Layout.hang(named, because, columns));
      } else {
        lines.add(named.stripTrailing());
        lines.addAll(Layout.hang(" ".repeat(Layout.width(left)), because, columns));
      }
    }
    return lines;
  }

  private static int widest(Score score, Function<Score.Term, String> cell) {
    return score.terms().stream().map(cell).mapToInt(Layout::width).max().orElse(0);
  }
}
