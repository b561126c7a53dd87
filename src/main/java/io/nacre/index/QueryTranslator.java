package io.nacre.index;

import io.nacre.index.QueryPart.All;
import io.nacre.index.QueryPart.Any;
import io.nacre.index.QueryPart.AnyText;
import io.nacre.index.QueryPart.Field;
import io.nacre.index.QueryPart.Fuzzy;
import io.nacre.index.QueryPart.Near;
import io.nacre.index.QueryPart.Not;
import io.nacre.index.QueryPart.Prefix;
import io.nacre.index.QueryPart.Range;
import io.nacre.index.QueryPart.Textual;
import io.nacre.index.QueryPart.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.CompiledAutomaton;

/** A query in Lucene's terms, and the stretches of text that it asks for. */
final class QueryTranslator {
  /** What all statements have. */
  private static final Query STATEMENTS = new FieldExistsQuery(StudyFormat.TO_ROW);

  /** Above this, terms are looked up together. */
  private static final int FEW = 16;

  private final QueryWords words;
  private final QueryFields fields;
  private final List<IntervalsSource> shown = new ArrayList<>();

  QueryTranslator(QueryWords words, QueryFields fields) {
    this.words = words;
    this.fields = fields;
  }

  /** The query that finds what a part of it asks for. */
  Query query(QueryPart part) throws IOException {
    return query(part, true);
  }

  /** The stretches that the translated query asks for, but those that it excludes. */
  List<IntervalsSource> shown() {
    return List.copyOf(shown);
  }

  private Query query(QueryPart part, boolean wanted) throws IOException {
    return switch (part) {
      case All all -> all(all.parts(), wanted);
      case Any any -> any(any.parts(), wanted);
      case Not not -> all(List.of(not), wanted);
      case Field field -> fields.of(field);
      case Range range -> fields.of(range);
      case Textual text -> textual(text, wanted);
    };
  }

  private Query all(List<QueryPart> parts, boolean wanted) throws IOException {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    boolean positive = false;
    for (QueryPart part : parts) {
      if (part instanceof Not not) {
        all.add(query(not.part(), !wanted), Occur.MUST_NOT);
      } else {
        all.add(query(part, wanted), Occur.FILTER);
        positive = true;
      }
    }
    if (!positive) {
      all.add(STATEMENTS, Occur.FILTER);
    }
    return all.build();
  }

  private Query any(List<QueryPart> parts, boolean wanted) throws IOException {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (QueryPart part : parts) {
      any.add(query(part, wanted), Occur.SHOULD);
    }
    return any.build();
  }

  private Query textual(Textual part, boolean wanted) throws IOException {
    List<Alternative> alternatives = alternatives(part);
    IntervalsSource source = any(alternatives);
    if (wanted) {
      shown.add(source);
    }
    if (alternatives.size() == 1 && alternatives.getFirst() instanceof Terms terms) {
      return new TermInSetQuery(StudyFormat.TEXT, terms.terms());
    }
    return new IntervalQuery(StudyFormat.TEXT, source);
  }

  /** One of the forms in which a part may stand in a text. */
  private sealed interface Alternative {
    IntervalsSource source();
  }

  /** One of several terms at one position. */
  private record Terms(SortedSet<BytesRef> terms) implements Alternative {
    @Override
    public IntervalsSource source() {
      return anyTerm(terms);
    }
  }

  /** Several positions. */
  private record Stretch(IntervalsSource source) implements Alternative {}

  private List<Alternative> alternatives(Textual part) throws IOException {
    List<Alternative> alternatives = new ArrayList<>();
    switch (part) {
      case Words each -> {
        for (List<SortedSet<BytesRef>> sequence : words.sequences(each)) {
          alternatives.add(sequence(sequence));
        }
      }
      case Prefix prefix -> alternatives.add(new Terms(words.forms(prefix)));
      case Fuzzy fuzzy -> alternatives.add(new Terms(words.forms(fuzzy)));
      case Near near -> alternatives.add(new Stretch(near(near)));
      case AnyText any -> {
        for (Textual each : any.parts()) {
          alternatives.addAll(alternatives(each));
        }
      }
    }
    return alternatives;
  }

  private static Alternative sequence(List<SortedSet<BytesRef>> sequence) {
    if (sequence.size() == 1) {
      return new Terms(sequence.getFirst());
    }
    IntervalsSource[] positions =
        sequence.stream().map(QueryTranslator::anyTerm).toArray(IntervalsSource[]::new);
    return new Stretch(Intervals.phrase(positions));
  }

  /** Both orders, as unordered intervals of Lucene would let one word stand for both sides. */
  private IntervalsSource near(Near near) throws IOException {
    IntervalsSource left = any(alternatives(near.left()));
    IntervalsSource right = any(alternatives(near.right()));
    int between = near.distance() - 1;
    return Intervals.or(
        false,
        Intervals.maxgaps(between, Intervals.ordered(left, right)),
        Intervals.maxgaps(between, Intervals.ordered(right, left)));
  }

  private static IntervalsSource any(List<Alternative> alternatives) {
    return alternatives.size() == 1
        ? alternatives.getFirst().source()
        : Intervals.or(
            alternatives.stream().map(Alternative::source).toArray(IntervalsSource[]::new));
  }

  private static IntervalsSource anyTerm(SortedSet<BytesRef> terms) {
    if (terms.isEmpty()) {
      return Intervals.noIntervals("no such word in the study");
    }
    if (terms.size() <= FEW) {
      return terms.size() == 1
          ? Intervals.term(terms.first())
          : Intervals.or(
              terms.stream().map(each -> Intervals.term(each)).toArray(IntervalsSource[]::new));
    }
    CompiledAutomaton union = new CompiledAutomaton(Automata.makeStringUnion(terms));
    return Intervals.multiterm(union, QueryWords.MOST_WORDS, "several words");
  }
}
