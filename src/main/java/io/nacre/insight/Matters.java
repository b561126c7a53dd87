package io.nacre.insight;

import io.nacre.text.Mention;
import io.nacre.text.Term;
import io.nacre.text.Wording;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Some statements, by the words and the concepts that they have. */
final class Matters {
  private final Wording wording;
  private final List<Integer> statements;

  /** The positions, in the list, of those that have a word or a concept. */
  private final Map<String, List<Integer>> having = new HashMap<>();

  Matters(Wording wording, List<Integer> statements) {
    this.wording = wording;
    this.statements = List.copyOf(statements);
    for (int i = 0; i < statements.size(); i++) {
      Integer position = i;
      forEach(
          statements.get(i),
          matter -> having.computeIfAbsent(matter, any -> new ArrayList<>()).add(position));
    }
  }

  /** Those that share a word or a concept with a statement, in their order. */
  List<Integer> sharing(int statement) {
    BitSet shared = new BitSet(statements.size());
    forEach(statement, matter -> having.getOrDefault(matter, List.of()).forEach(shared::set));
    return shared.stream().mapToObj(statements::get).toList();
  }

  private void forEach(int statement, Consumer<String> taker) {
    for (Term term : wording.terms().get(statement)) {
      if (!term.isStopWord()) {
        taker.accept(term.stem());
      }
    }
    for (Mention mention : wording.mentions().get(statement)) {
      taker.accept("concept " + mention.concept());
    }
  }
}
