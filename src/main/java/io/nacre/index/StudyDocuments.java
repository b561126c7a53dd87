package io.nacre.index;

import io.nacre.corpus.Accents;
import io.nacre.corpus.Language;
import io.nacre.corpus.Span;
import io.nacre.corpus.Verbatim;
import io.nacre.stance.Heard;
import io.nacre.stance.StanceReading;
import io.nacre.text.Term;
import io.nacre.text.TermAnalyzer;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.BytesRef;

/**
 * What Lucene holds of a row: a document for each of its statements, by which it is found, and then
 * one that keeps the whole row. A row that repeats another one has the last only. Not for use by
 * several threads at once.
 */
final class StudyDocuments {
  private static final FieldType TEXT = text();

  private final Map<Language, TermAnalyzer> analyzers = new EnumMap<>(Language.class);
  private final Map<String, String> facetFields = new HashMap<>();

  /** The documents of a row, in the order in which they must stand. */
  List<Document> of(StudyRow row) throws IOException {
    List<Document> documents = new ArrayList<>();
    Heard heard = row.heard();
    if (heard != null) {
      List<IndexableField> ofRow = ofRow(row, heard);
      for (int i = 0; i < heard.spans().size(); i++) {
        Document document = new Document();
        ofRow.forEach(document::add);
        addStatement(row, heard, i, document);
        documents.add(document);
      }
    }
    Document whole = new Document();
    whole.add(new StringField(StudyFormat.KEY, row.key(), Field.Store.NO));
    whole.add(new StoredField(StudyFormat.ROW, RowCodec.encode(row)));
    documents.add(whole);
    return documents;
  }

  /** The fields that all statements of a row have alike. */
  private List<IndexableField> ofRow(StudyRow row, Heard heard) {
    Verbatim verbatim = row.masked().verbatim();
    List<IndexableField> fields = new ArrayList<>();
    fields.add(new StringField(StudyFormat.KEY, row.key(), Field.Store.NO));
    exact(StudyFormat.KIND, verbatim.kind().word(), fields);
    exact(StudyFormat.LANGUAGE, heard.language().code(), fields);
    exact(StudyFormat.ID, Accents.plain(verbatim.shownId()), fields);
    String source = verbatim.origin().source();
    exact(StudyFormat.SOURCE, Accents.plain(source), fields);
    fields.add(new SortedDocValuesField(StudyFormat.SOURCE, new BytesRef(source)));
    fields.add(new NumericDocValuesField(StudyFormat.LINE, verbatim.origin().line()));
    String voice = verbatim.voice();
    if (voice != null) {
      exact(StudyFormat.VOICE, Accents.plain(voice), fields);
    }
    long mark = voice == null ? StudyFormat.bits(row.key()) : StudyFormat.mark(voice);
    fields.add(new NumericDocValuesField(StudyFormat.VOICE_MARK, mark));
    LocalDate date = verbatim.date();
    if (date != null) {
      fields.add(new NumericDocValuesField(StudyFormat.DATE, date.toEpochDay()));
    }
    verbatim
        .facets()
        .values()
        .forEach((name, value) -> exact(facetField(name), Accents.plain(value), fields));
    return fields;
  }

  private String facetField(String name) {
    return facetFields.computeIfAbsent(name, StudyFormat::facet);
  }

  private void addStatement(StudyRow row, Heard heard, int index, Document document) {
    StanceReading reading = heard.reading().statements().get(index);
    WordStream words = words(row.masked().verbatim(), heard, index);
    document.add(new Field(StudyFormat.TEXT, words, TEXT));
    document.add(new StringField(StudyFormat.STANCE, reading.stance().word(), Field.Store.NO));
    document.add(new NumericDocValuesField(StudyFormat.INTENSITY, reading.intensity()));
    long mark = StudyFormat.mark(row.key(), index + 1);
    document.add(new NumericDocValuesField(StudyFormat.STATEMENT_MARK, mark));
    document.add(new NumericDocValuesField(StudyFormat.TO_ROW, heard.spans().size() - index));
  }

  private static void exact(String field, String value, List<IndexableField> fields) {
    // Lucene takes no term of more than 32,766 bytes; a value that long is no value to look for.
    if (value.length() < 8_000) {
      fields.add(new StringField(field, value, Field.Store.NO));
    }
  }

  private WordStream words(Verbatim verbatim, Heard heard, int index) {
    Span span = heard.spans().get(index);
    String text = span.of(verbatim.text());
    List<Term> terms = analyzers.computeIfAbsent(heard.language(), TermAnalyzer::new).analyze(text);
    return new WordStream(text, terms, heard.language());
  }

  private static FieldType text() {
    FieldType type = new FieldType();
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    type.setTokenized(true);
    type.setOmitNorms(true);
    type.freeze();
    return type;
  }
}
