package io.nacre.index;

import io.nacre.corpus.InputException;
import io.nacre.corpus.Language;
import io.nacre.index.QueryPart.Fuzzy;
import io.nacre.index.QueryPart.Prefix;
import io.nacre.index.QueryPart.Words;
import io.nacre.text.Term;
import io.nacre.text.TermAnalyzer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.index.TermsEnum.SeekStatus;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.apache.lucene.util.automaton.CompiledAutomaton;

/**
 * The words of a query as the index has them. A word is found in its own language's inflections and
 * as it is written, as what language a query is in cannot be told. Not for use by several threads
 * at once.
 */
final class QueryWords implements AutoCloseable {
  /** The most words that a prefix or a fuzzy word may stand for. */
  static final int MOST_WORDS = 1_024;

  private static final int LONGEST_PHRASE = 50;
  private static final int FEWEST_OF_PREFIX = 2;
  private static final int FEWEST_OF_FUZZY = 3;
  private static final int FEWEST_OF_TWO_EDITS = 5;

  private final String query;
  private final IndexReader reader;
  private final Deadline deadline;
  private final Map<Language, TermAnalyzer> analyzers = new EnumMap<>(Language.class);

  QueryWords(String query, IndexReader reader, Deadline deadline) {
    this.query = query;
    this.reader = reader;
    this.deadline = deadline;
  }

  /**
   * The sequences that words stand for, each a set of terms for every position. Languages that cut
   * them alike share one: no statement is in two languages, so the sets do not get mixed.
   */
  Collection<List<SortedSet<BytesRef>>> sequences(Words part) {
    Map<Integer, List<SortedSet<BytesRef>>> byLength = new TreeMap<>();
    for (Language language : Language.values()) {
      List<Term> terms = analyzer(language).analyze(part.words());
      if (terms.isEmpty()) {
        continue;
      }
      if (terms.size() > LONGEST_PHRASE) {
        throw fault(part.at(), "a phrase has " + LONGEST_PHRASE + " words at the most");
      }
      List<SortedSet<BytesRef>> sequence =
          byLength.computeIfAbsent(terms.size(), QueryWords::emptySets);
      for (int i = 0; i < terms.size(); i++) {
        Term term = terms.get(i);
        String form = StudyFormat.form(term.span().of(part.words()));
        sequence.get(i).add(new BytesRef(form));
        if (!part.exact() && !term.isStopWord()) {
          sequence.get(i).add(new BytesRef(StudyFormat.stem(language.code(), term.stem())));
        }
      }
    }
    if (byLength.isEmpty()) {
      throw fault(part.at(), "there is no word here that could be looked for");
    }
    return byLength.values();
  }

  private static List<SortedSet<BytesRef>> emptySets(int count) {
    List<SortedSet<BytesRef>> sets = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      sets.add(new TreeSet<>());
    }
    return sets;
  }

  /** The written forms that begin so. */
  SortedSet<BytesRef> forms(Prefix part) throws IOException {
    String form = form(part.start(), part.at(), "a star stands behind the start of one word");
    if (form.length() - 1 < FEWEST_OF_PREFIX) {
      throw fault(part.at(), "a star needs " + FEWEST_OF_PREFIX + " letters before it");
    }
    BytesRef start = new BytesRef(form);
    SortedSet<BytesRef> forms = new TreeSet<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms terms = leaf.reader().terms(StudyFormat.TEXT);
      TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
      if (each.seekCeil(start) == SeekStatus.END) {
        continue;
      }
      for (BytesRef term = each.term();
          term != null && StringHelper.startsWith(term, start);
          term = each.next()) {
        add(term, forms, part.at());
      }
    }
    return forms;
  }

  /** The written forms that differ by so many letters at the most. */
  SortedSet<BytesRef> forms(Fuzzy part) throws IOException {
    String form = form(part.word(), part.at(), "~ stands behind one word");
    int fewest = part.edits() == 1 ? FEWEST_OF_FUZZY : FEWEST_OF_TWO_EDITS;
    if (form.length() - 1 < fewest) {
      String sign = part.edits() == 1 ? "~" : "~2";
      throw fault(part.at(), sign + " needs a word of " + fewest + " letters at least");
    }
    CompiledAutomaton near = FuzzyQuery.getFuzzyAutomaton(form, part.edits(), 1, true);
    SortedSet<BytesRef> forms = new TreeSet<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms terms = leaf.reader().terms(StudyFormat.TEXT);
      if (terms != null) {
        TermsEnum each = near.getTermsEnum(terms);
        for (BytesRef term = each.next(); term != null; term = each.next()) {
          add(term, forms, part.at());
        }
      }
    }
    return forms;
  }

  private void add(BytesRef term, SortedSet<BytesRef> forms, int at) {
    deadline.check();
    forms.add(BytesRef.deepCopyOf(term));
    if (forms.size() > MOST_WORDS) {
      throw fault(
          at, "this stands for more than " + MOST_WORDS + " words of the study; give more letters");
    }
  }

  /** A word as it is written in the index, without an article before it. */
  private String form(String written, int at, String otherwise) {
    for (Language language : List.of(Language.FRENCH, Language.OTHER)) {
      List<Term> terms = analyzer(language).analyze(written);
      if (terms.size() == 1) {
        return StudyFormat.form(terms.getFirst().span().of(written));
      }
    }
    throw fault(at, otherwise);
  }

  private TermAnalyzer analyzer(Language language) {
    return analyzers.computeIfAbsent(language, TermAnalyzer::new);
  }

  private InputException fault(int at, String what) {
    return QueryError.at(query, at, what);
  }

  @Override
  public void close() {
    analyzers.values().forEach(TermAnalyzer::close);
  }
}
