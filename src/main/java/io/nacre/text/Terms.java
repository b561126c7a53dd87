package io.nacre.text;

import io.nacre.corpus.Language;
import io.nacre.corpus.Statement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The terms of statements, typos folded; an answer that says nothing has none. */
public final class Terms {
  private Terms() {}

  /** The terms of each statement, in the order of the statements. */
  public static List<List<Term>> of(List<Statement> statements) {
    Map<Language, TermAnalyzer> analyzers = new EnumMap<>(Language.class);
    List<List<Term>> terms = new ArrayList<>(statements.size());
    try {
      for (Statement statement : statements) {
        TermAnalyzer analyzer = analyzers.computeIfAbsent(statement.language(), TermAnalyzer::new);
        boolean nothing = Uninformative.is(statement.text());
        terms.add(nothing ? List.of() : analyzer.analyze(statement.text()));
      }
    } finally {
      analyzers.values().forEach(TermAnalyzer::close);
    }
    return TypoFolder.fold(terms);
  }
}
