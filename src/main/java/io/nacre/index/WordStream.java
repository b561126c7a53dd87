package io.nacre.index;

import io.nacre.corpus.Language;
import io.nacre.text.Term;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.jspecify.annotations.Nullable;

/**
 * The words of a statement for the index: at each position the word as it is written and, where it
 * tells a topic, its stem. A position is the place of the word among those of the statement.
 */
final class WordStream extends TokenStream {
  private final CharTermAttribute token = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);

  private final String text;
  private final Iterator<Term> terms;
  private final String language;
  private @Nullable Term stemNext;

  /**
   * The words of a statement.
   *
   * @param text its text
   * @param terms its words
   */
  WordStream(String text, List<Term> terms, Language language) {
    this.text = text;
    this.terms = terms.iterator();
    this.language = language.code();
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    Term stem = stemNext;
    if (stem != null) {
      stemNext = null;
      give(StudyFormat.stem(language, stem.stem()), 0);
      return true;
    }
    if (!terms.hasNext()) {
      return false;
    }
    Term term = terms.next();
    stemNext = term.isStopWord() ? null : term;
    give(StudyFormat.form(term.span().of(text)), 1);
    return true;
  }

  private void give(String word, int positions) {
    token.append(word);
    step.setPositionIncrement(positions);
  }
}
