package io.nacre.index;

import io.nacre.corpus.Language;
import io.nacre.corpus.Span;
import io.nacre.stance.Heard;
import io.nacre.text.Term;
import io.nacre.text.TermAnalyzer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.queries.intervals.IntervalIterator;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.ScoreDoc;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of what was found, and where in them the words stand that were asked for. The
 * index tells the positions of words; which characters those are, the same analysis tells that gave
 * the index its words. Not for use by several threads at once.
 */
final class HitReader implements AutoCloseable {
  private final IndexReader reader;
  private final List<IntervalsSource> shown;
  private final Deadline deadline;
  private final Map<Language, TermAnalyzer> analyzers = new EnumMap<>(Language.class);

  /** One document that was found and its place among the hits. */
  private record Found(int document, int place) {}

  HitReader(IndexReader reader, List<IntervalsSource> shown, Deadline deadline) {
    this.reader = reader;
    this.shown = shown;
    this.deadline = deadline;
  }

  /** The hits, in the order of their documents. */
  List<Hit> read(ScoreDoc[] documents) throws IOException {
    @Nullable Hit[] hits = new @Nullable Hit[documents.length];
    List<Found> found = new ArrayList<>(documents.length);
    for (int i = 0; i < documents.length; i++) {
      found.add(new Found(documents[i].doc, i));
    }
    found.sort(Comparator.comparingInt(Found::document));
    int start = 0;
    while (start < found.size()) {
      int leafNumber = ReaderUtil.subIndex(found.get(start).document(), reader.leaves());
      LeafReaderContext leaf = reader.leaves().get(leafNumber);
      int after = leaf.docBase + leaf.reader().maxDoc();
      int end = start;
      while (end < found.size() && found.get(end).document() < after) {
        end++;
      }
      read(leaf, found.subList(start, end), hits);
      start = end;
    }
    return Arrays.stream(hits).map(Objects::requireNonNull).toList();
  }

  private void read(LeafReaderContext leaf, List<Found> found, @Nullable Hit[] hits)
      throws IOException {
    NumericDocValues toRow = DocValues.getNumeric(leaf.reader(), StudyFormat.TO_ROW);
    StoredFields stored = leaf.reader().storedFields();
    List<IntervalIterator> iterators = new ArrayList<>();
    for (IntervalsSource source : shown) {
      IntervalIterator iterator = source.intervals(StudyFormat.TEXT, leaf);
      if (iterator != null) {
        iterators.add(iterator);
      }
    }
    int rowDocument = -1;
    StudyRow row = null;
    for (Found each : found) {
      deadline.check();
      int document = each.document() - leaf.docBase;
      if (!toRow.advanceExact(document)) {
        throw new IllegalStateException("a statement without its row");
      }
      int its = Math.toIntExact(document + toRow.longValue());
      if (row == null || its != rowDocument) {
        row = StudyIndex.row(stored, its);
        rowDocument = its;
      }
      Heard heard = row == null ? null : row.heard();
      if (row == null || heard == null) {
        throw new IllegalStateException("a row without its content");
      }
      int statement = heard.spans().size() - (its - document) + 1;
      List<Span> positions = positions(iterators, document);
      hits[each.place()] = new Hit(row, statement, spans(row, statement, positions));
    }
  }

  /** The stretches of a statement in positions of words, sorted. */
  private static List<Span> positions(List<IntervalIterator> iterators, int document)
      throws IOException {
    List<Span> positions = new ArrayList<>();
    for (IntervalIterator iterator : iterators) {
      if (iterator.docID() < document) {
        iterator.advance(document);
      }
      if (iterator.docID() == document) {
        while (iterator.nextInterval() != IntervalIterator.NO_MORE_INTERVALS) {
          positions.add(new Span(iterator.start(), iterator.end() + 1));
        }
      }
    }
    positions.sort(Comparator.naturalOrder());
    return positions;
  }

  private List<Span> spans(StudyRow row, int statement, List<Span> positions) {
    Heard heard = row.heard();
    if (positions.isEmpty() || heard == null) {
      return List.of();
    }
    Span span = heard.spans().get(statement - 1);
    List<Term> terms =
        analyzers
            .computeIfAbsent(heard.language(), TermAnalyzer::new)
            .analyze(span.of(row.masked().verbatim().text()));
    List<Span> spans = new ArrayList<>();
    for (Span words : merged(positions)) {
      if (words.end() > terms.size()) {
        break; // the study is of a nacre that cut words otherwise
      }
      int start = terms.get(words.start()).span().start();
      int end = terms.get(words.end() - 1).span().end();
      spans.add(new Span(span.start() + start, span.start() + end));
    }
    return spans;
  }

  /** Stretches that overlap as one. */
  private static List<Span> merged(List<Span> sorted) {
    List<Span> merged = new ArrayList<>();
    for (Span each : sorted) {
      if (!merged.isEmpty() && each.start() < merged.getLast().end()) {
        Span last = merged.removeLast();
        merged.add(new Span(last.start(), Math.max(last.end(), each.end())));
      } else {
        merged.add(each);
      }
    }
    return merged;
  }

  @Override
  public void close() {
    analyzers.values().forEach(TermAnalyzer::close);
  }
}
