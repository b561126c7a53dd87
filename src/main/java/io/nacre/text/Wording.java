package io.nacre.text;

import io.nacre.corpus.Statement;
import java.util.List;

/**
 * What was said, word by word; the three lists have the same order.
 *
 * @param statements all statements, in the order of their verbatims
 * @param terms the terms of each statement
 * @param mentions the concepts that each statement mentions
 */
public record Wording(
    List<Statement> statements, List<List<Term>> terms, List<List<Mention>> mentions) {
  public Wording {
    statements = List.copyOf(statements);
    terms = List.copyOf(terms);
    mentions = List.copyOf(mentions);
    if (terms.size() != statements.size() || mentions.size() != statements.size()) {
      throw new IllegalArgumentException(
          statements.size()
              + " statements, "
              + terms.size()
              + " terms, "
              + mentions.size()
              + " mentions");
    }
  }

  /**
   * Reads the words of statements and the concepts that a lexicon finds in them.
   *
   * @param threads how many threads may work; the result does not depend on it
   */
  public static Wording of(List<Statement> statements, Concepts concepts, int threads) {
    List<List<Term>> terms = Terms.of(statements, threads);
    return new Wording(statements, terms, concepts.of(statements, terms, threads));
  }
}
