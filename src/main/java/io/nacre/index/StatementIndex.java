package io.nacre.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/**
 * A Lucene index of statements: their words, the words' 4-grams if they are few, their concepts.
 */
public final class StatementIndex implements AutoCloseable {
  /** Up to so many statements the 4-grams are indexed; above that the words alone tell enough. */
  public static final int GRAMS_UP_TO = 20_000;

  /** In MiB. */
  private static final double BUFFER = 256;

  private static final FieldType COUNTED = counted();

  private final Directory directory;
  private final DirectoryReader reader;

  private StatementIndex(Directory directory, DirectoryReader reader) {
    this.directory = directory;
    this.reader = reader;
  }

  /**
   * Indexes statements in memory.
   *
   * @param statements the position in this list is the statement's number in the postings
   */
  public static StatementIndex inMemory(List<IndexEntry> statements) {
    return inMemory(statements, BUFFER);
  }

  /**
   * The same with another buffer.
   *
   * @param buffer MiB that are indexed before they are laid down
   */
  static StatementIndex inMemory(List<IndexEntry> statements, double buffer) {
    Directory directory = new ByteBuffersDirectory();
    try {
      write(directory, statements, buffer);
      return new StatementIndex(directory, DirectoryReader.open(directory));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Directory directory, List<IndexEntry> statements, double buffer)
      throws IOException {
    // One thread, and a policy that merges neighbours alone: so Lucene's numbers stay the list's
    // positions.
    IndexWriterConfig config =
        new IndexWriterConfig(new KeywordAnalyzer())
            .setRAMBufferSizeMB(buffer)
            .setMergePolicy(new LogDocMergePolicy());
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      boolean grams = statements.size() <= GRAMS_UP_TO;
      Document document = new Document(); // the same for all, its streams read each in turn
      ListTokenStream words = add(document, IndexField.WORD);
      ListTokenStream grammed = grams ? add(document, IndexField.GRAM) : words;
      ListTokenStream concepts = add(document, IndexField.CONCEPT);
      for (IndexEntry statement : statements) {
        if (grams) {
          grammed.read(statement.grams());
        }
        words.read(statement.words());
        concepts.read(statement.concepts());
        writer.addDocument(document);
      }
      writer.forceMerge(1);
    }
  }

  private static ListTokenStream add(Document document, IndexField field) {
    ListTokenStream stream = new ListTokenStream();
    document.add(new Field(field.fieldName(), stream, COUNTED));
    return stream;
  }

  /**
   * The postings of a field.
   *
   * @param minimum leaves out terms that fewer statements have
   */
  public Postings postings(IndexField field, int minimum) {
    List<String> terms = new ArrayList<>();
    List<int[]> statements = new ArrayList<>();
    List<int[]> frequencies = new ArrayList<>();
    try {
      LeafReader leaf = leaf();
      Terms indexed = leaf == null ? null : leaf.terms(field.fieldName());
      if (indexed != null) {
        TermsEnum each = indexed.iterator();
        PostingsEnum postings = null;
        while (each.next() != null) {
          if (each.docFreq() >= minimum) {
            postings = each.postings(postings, PostingsEnum.FREQS);
            terms.add(each.term().utf8ToString());
            copy(postings, each.docFreq(), statements, frequencies);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Postings(reader.maxDoc(), terms, statements, frequencies);
  }

  private @Nullable LeafReader leaf() {
    return reader.leaves().isEmpty() ? null : reader.leaves().getFirst().reader();
  }

  private static void copy(
      PostingsEnum postings, int length, List<int[]> statements, List<int[]> frequencies)
      throws IOException {
    int[] documents = new int[length];
    int[] counts = new int[length];
    int position = 0;
    while (postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      documents[position] = postings.docID();
      counts[position] = postings.freq();
      position++;
    }
    statements.add(Arrays.copyOf(documents, position));
    frequencies.add(Arrays.copyOf(counts, position));
  }

  @Override
  public void close() {
    try {
      reader.close();
      directory.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FieldType counted() {
    FieldType type = new FieldType();
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    type.setTokenized(true);
    type.setOmitNorms(true);
    type.freeze();
    return type;
  }

  /** Terms that were found before, one after the other. */
  private static final class ListTokenStream extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private Iterator<String> terms = Collections.emptyIterator();

    void read(List<String> found) {
      terms = found.iterator();
    }

    @Override
    public boolean incrementToken() {
      clearAttributes();
      if (!terms.hasNext()) {
        return false;
      }
      term.append(terms.next());
      return true;
    }
  }
}
