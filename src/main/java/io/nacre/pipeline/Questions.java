package io.nacre.pipeline;

import io.nacre.comparison.Basis;
import io.nacre.comparison.Comparison;
import io.nacre.comparison.PooledSides;
import io.nacre.corpus.Statement;
import io.nacre.index.Hit;
import io.nacre.index.StatementThemes;
import io.nacre.index.StudyIndex;
import io.nacre.index.StudyRow;
import io.nacre.index.StudySearch;
import io.nacre.insight.Evidence;
import io.nacre.privacy.Corpus;
import io.nacre.stance.Heard;
import io.nacre.theme.Themes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;

/**
 * What is asked of some texts before anybody looks, each question a query of the search. Few
 * questions that were fixed beforehand find a change that many themes found by looking would hide.
 */
public final class Questions {
  private final List<String> queries;

  /** Some questions, in their order. */
  public Questions(List<String> queries) {
    this.queries = List.copyOf(queries);
  }

  /** What differs between two sides of a corpus that is kept nowhere. */
  public Comparison compare(Corpus corpus, List<Heard> heard, Basis.Split split) {
    List<String> keys = new ArrayList<>();
    List<StudyRow> rows = new ArrayList<>();
    for (int i = 0; i < heard.size(); i++) {
      keys.add(String.valueOf(i));
      rows.add(new StudyRow(keys.get(i), corpus.masked().get(i), heard.get(i)));
    }
    try (StudyIndex index = StudyIndex.inMemory(rows)) {
      return compare(corpus, heard, keys, index, StatementThemes.NONE, split);
    }
  }

  /**
   * What differs between two sides of a study.
   *
   * @param keys the key of each verbatim's row
   * @param themes what questions may name as {@code theme:ID}
   */
  public Comparison compare(
      Corpus corpus,
      List<Heard> heard,
      List<String> keys,
      StudyIndex index,
      StatementThemes themes,
      Basis.Split split) {
    List<Statement> statements = Heard.statements(corpus.masked(), heard);
    Map<String, Integer> positions = new HashMap<>();
    for (int i = 0; i < statements.size(); i++) {
      Statement each = statements.get(i);
      positions.put(StatementThemes.name(keys.get(each.verbatim()), each.number()), i);
    }
    SequencedMap<String, Set<Integer>> found = new LinkedHashMap<>();
    for (String query : queries) {
      Set<Integer> own = new HashSet<>();
      for (Hit hit : StudySearch.search(index, query, Integer.MAX_VALUE, themes).hits()) {
        Integer position = positions.get(StatementThemes.name(hit.row().key(), hit.number()));
        if (position != null) {
          own.add(position);
        }
      }
      found.put(query, own);
    }
    Themes none = Themes.none(statements.size(), corpus.masked().size());
    Evidence evidence =
        new Evidence(
            corpus.verbatims(), statements, heard.stream().map(Heard::reading).toList(), none);
    return PooledSides.compare(evidence, split, found);
  }
}
