package io.nacre.index;

import java.util.List;

/**
 * The inverted index of one field: for each term the statements that have it, in their order, and
 * how often.
 */
public final class Postings {
  private final int documents;
  private final List<String> terms;
  private final List<int[]> statements;
  private final List<int[]> frequencies;

  Postings(int documents, List<String> terms, List<int[]> statements, List<int[]> frequencies) {
    this.documents = documents;
    this.terms = List.copyOf(terms);
    this.statements = List.copyOf(statements);
    this.frequencies = List.copyOf(frequencies);
  }

  /** The number of statements in the index, whether they have terms or not. */
  public int documents() {
    return documents;
  }

  /** The number of terms; terms are numbered from 0 in the order of their UTF-8 bytes. */
  public int terms() {
    return terms.size();
  }

  /** The term of a number. */
  public String term(int term) {
    return terms.get(term);
  }

  /** How many pairs of a term and a statement there are. */
  public long size() {
    return statements.stream().mapToLong(each -> each.length).sum();
  }

  /** How many statements have the term. */
  public int documentFrequency(int term) {
    return statements.get(term).length;
  }

  /** The statement at a 0-based position of the term's list. */
  public int statement(int term, int position) {
    return statements.get(term)[position];
  }

  /** How often that statement has the term, at least 1. */
  public int frequency(int term, int position) {
    return frequencies.get(term)[position];
  }
}
