package io.nacre.text;

import io.nacre.corpus.Language;
import io.nacre.corpus.Statement;
import io.nacre.corpus.Workers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The terms of statements, typos folded; an answer that says nothing has none. */
public final class Terms {
  private Terms() {}

  /**
   * The terms of each statement, in the order of the statements.
   *
   * @param threads how many threads may work; the result does not depend on it
   */
  public static List<List<Term>> of(List<Statement> statements, int threads) {
    List<List<Term>> terms = new ArrayList<>(Collections.nCopies(statements.size(), List.of()));
    Workers.run(statements.size(), threads, () -> new Reader(statements, terms));
    return TypoFolder.fold(terms);
  }

  /** Reads a range of the statements, with analyzers of its own. */
  private static final class Reader implements Workers.Worker {
    private final Map<Language, TermAnalyzer> analyzers = new EnumMap<>(Language.class);
    private final List<Statement> statements;
    private final List<List<Term>> terms;

    Reader(List<Statement> statements, List<List<Term>> terms) {
      this.statements = statements;
      this.terms = terms;
    }

    @Override
    public void rows(int from, int to) {
      for (int i = from; i < to; i++) {
        Statement statement = statements.get(i);
        TermAnalyzer analyzer = analyzers.computeIfAbsent(statement.language(), TermAnalyzer::new);
        if (!Uninformative.is(statement.text())) {
          terms.set(i, analyzer.analyze(statement.text()));
        }
      }
    }

    @Override
    public void done() {
      analyzers.values().forEach(TermAnalyzer::close);
    }
  }
}
