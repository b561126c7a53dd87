package io.nacre.text;

import io.nacre.corpus.Span;
import java.util.List;

/** Where a text is cut into statements. */
public final class Statements {
  private Statements() {}

  /**
   * The statements of a text, in order; at least one.
   *
   * @param split whether it is cut; else the whole text is one
   */
  public static List<Span> spans(String text, boolean split) {
    return split ? StatementSplitter.split(text) : List.of(new Span(0, text.length()));
  }

  /** Whether a statement goes on from the one before it: it begins with a word of contrast. */
  public static boolean isFragment(String statement) {
    return StatementSplitter.isContrast(statement);
  }
}
