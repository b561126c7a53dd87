package io.nacre.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.nacre.corpus.Language;
import io.nacre.corpus.Span;
import io.nacre.corpus.Statement;
import io.nacre.text.Concepts;
import io.nacre.text.Wording;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatementIndexTest {
  @Test
  void postingsTellWhichStatementsHaveATermAndHowOften() {
    List<IndexEntry> entries =
        List.of(
            new IndexEntry(List.of("caiss", "attent", "caiss"), List.of("waiting")),
            new IndexEntry(List.of("prix"), List.of()),
            new IndexEntry(List.of("attent", "prix"), List.of("waiting")));
    try (StatementIndex index = StatementIndex.inMemory(entries)) {
      Postings words = index.postings(IndexField.WORD, 1);
      assertThat(words.documents()).isEqualTo(3);
      assertThat(words.terms()).isEqualTo(3); // attent, caiss, prix
      assertThat(words.documentFrequency(0)).isEqualTo(2);
      assertThat(List.of(words.statement(0, 0), words.statement(0, 1))).containsExactly(0, 2);
      assertThat(words.frequency(1, 0)).isEqualTo(2);
      assertThat(index.postings(IndexField.WORD, 2).terms()).isEqualTo(2);
      assertThat(index.postings(IndexField.CONCEPT, 2).terms()).isEqualTo(1);
      // #cai cais aiss iss#, #att atte tten tent ent#, #pri prix rix#
      assertThat(index.postings(IndexField.GRAM, 1).terms()).isEqualTo(12);
    }
  }

  @Test
  void aSmallBufferKeepsStatementsInOrder() {
    List<IndexEntry> entries = new ArrayList<>();
    for (int i = 0; i < 150_000; i++) {
      // Fewer words later: the merge of the smallest parts would not be that of neighbours.
      List<String> words = new ArrayList<>(List.of("w" + i % 100));
      words.addAll(Collections.nCopies(1 + (150_000 - i) / 10_000, "x" + i));
      entries.add(new IndexEntry(words, List.of()));
    }
    try (StatementIndex index = StatementIndex.inMemory(entries, 1)) {
      Postings words = index.postings(IndexField.WORD, 100);
      assertThat(words.terms()).isEqualTo(100);
      for (int term = 0; term < words.terms(); term++) {
        int first = Integer.parseInt(words.term(term).substring(1));
        for (int i = 0; i < words.documentFrequency(term); i++) {
          assertThat(words.statement(term, i)).isEqualTo(first + 100 * i);
        }
      }
    }
  }

  @Test
  void manyStatementsHaveNoGrams() {
    IndexEntry entry = new IndexEntry(List.of("caiss"), List.of());
    List<IndexEntry> most = Collections.nCopies(StatementIndex.GRAMS_UP_TO, entry);
    try (StatementIndex index = StatementIndex.inMemory(most)) {
      assertThat(index.postings(IndexField.GRAM, 1).documentFrequency(0)).isEqualTo(most.size());
    }
    List<IndexEntry> more = Collections.nCopies(StatementIndex.GRAMS_UP_TO + 1, entry);
    try (StatementIndex index = StatementIndex.inMemory(more)) {
      assertThat(index.postings(IndexField.GRAM, 1).terms()).isZero();
      assertThat(index.postings(IndexField.WORD, 1).documentFrequency(0)).isEqualTo(more.size());
    }
  }

  @Test
  void anEmptyIndexHasNoTerms() {
    try (StatementIndex index = StatementIndex.inMemory(List.of())) {
      assertThat(index.postings(IndexField.WORD, 1).terms()).isZero();
      assertThat(index.postings(IndexField.WORD, 1).documents()).isZero();
    }
  }

  @Test
  void statementsOfTheSameWordsAreOneUnitAndOfNoneAreInNone() {
    List<Statement> statements = new ArrayList<>();
    for (String text : List.of("trop cher", "trop", "trop cher", "cher panier")) {
      Span whole = new Span(0, text.length());
      statements.add(new Statement(statements.size(), 1, whole, text, Language.FRENCH));
    }
    StatementUnits units = StatementUnits.of(Wording.of(statements, new Concepts(), 1));
    assertThat(units.of(0)).isEqualTo(units.of(2)).isNotEqualTo(units.of(3));
    assertThat(units.of(1)).isEqualTo(StatementUnits.NONE);
    assertThat(units.entries()).hasSize(2);
    assertThat(units.entries().getFirst().grams()).contains("#che", "her#");
    assertThat(units.entries().getFirst().concepts()).containsExactly("price", "price");
  }
}
