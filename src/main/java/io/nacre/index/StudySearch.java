package io.nacre.index;

import io.nacre.corpus.InputException;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;

/** Finds statements of a study by their words and by what is known of them. */
public final class StudySearch {
  /** By where a statement was read, then by its content: the same for the same rows. */
  private static final Sort ORDER =
      new Sort(
          new SortField(StudyFormat.SOURCE, SortField.Type.STRING),
          new SortField(StudyFormat.LINE, SortField.Type.LONG),
          new SortField(StudyFormat.STATEMENT_MARK, SortField.Type.LONG));

  private StudySearch() {}

  /**
   * What a query finds.
   *
   * @param query in the language that {@link QueryParser} reads
   * @param top how many hits are read at the most, 1 or more; all are counted
   * @param themes what the query may ask for as {@code theme:ID}
   * @throws InputException with one line where the query cannot be understood, asks for a field
   *     that is not there or takes more than a second and a half
   */
  public static Hits search(StudyIndex study, String query, int top, StatementThemes themes) {
    if (top < 1) {
      throw new IllegalArgumentException("top must be 1 or more, got " + top);
    }
    Deadline deadline = Deadline.fromNow();
    QueryPart part = QueryParser.parse(query);
    try (QueryWords words = new QueryWords(query, study.reader(), deadline)) {
      QueryFields fields = new QueryFields(query, study.reader(), themes);
      QueryTranslator translator = new QueryTranslator(words, fields);
      Query translated = translator.query(part);
      return search(study.reader(), translated, translator.shown(), top, deadline);
    } catch (IndexSearcher.TooManyClauses e) {
      throw QueryError.whole(
          "the query stands for too many combinations of words: use shorter phrases, and fewer of"
              + " them beside NEAR");
    } catch (IOException | RuntimeException e) {
      throw StudyFolder.unreadable(study.folder(), e);
    }
  }

  /** Whether a word of a query joins others: {@code OR}, {@code SAUF}, {@code NEAR/8}. */
  public static boolean isOperator(String word) {
    return QueryParser.isOperator(word);
  }

  private static Hits search(
      IndexReader reader, Query query, List<IntervalsSource> shown, int top, Deadline deadline)
      throws IOException {
    IndexSearcher searcher = new IndexSearcher(reader);
    searcher.setQueryCache(null); // a query is asked once
    searcher.setTimeout(deadline);
    int most = Math.max(1, Math.min(top, reader.maxDoc()));
    CollectorManager<?, ?>[] collectors = {
      new TopFieldCollectorManager(ORDER, most, Integer.MAX_VALUE), new HitCounts.Counter()
    };
    Object[] results = searcher.search(query, new MultiCollectorManager(collectors));
    if (searcher.timedOut()) {
      throw Deadline.tooLong();
    }
    TopDocs found = (TopDocs) results[0];
    HitCounts counts = (HitCounts) results[1];
    Deadline reading = deadline.forReading(found.scoreDocs.length);
    try (HitReader hits = new HitReader(reader, shown, reading)) {
      return new Hits(
          hits.read(found.scoreDocs), counts.statements(), counts.verbatims(), counts.voices());
    }
  }
}
