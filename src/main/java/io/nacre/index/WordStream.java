package io.nacre.index;

import io.nacre.corpus.Language;
import io.nacre.corpus.Span;
import io.nacre.text.Term;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.jspecify.annotations.Nullable;

/**
 * The words of a statement for the index: at each position the word as it is written and, where it
 * tells a topic, its stem. Offsets count in the text of the verbatim.
 */
final class WordStream extends TokenStream {
  private final CharTermAttribute token = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);

  private final String text;
  private final Iterator<Term> terms;
  private final String language;
  private final int start;
  private @Nullable Term stemNext;

  /**
   * The words of a statement.
   *
   * @param text its text
   * @param terms its words
   * @param start where it starts in the text of its verbatim
   */
  WordStream(String text, List<Term> terms, Language language, int start) {
    this.text = text;
    this.terms = terms.iterator();
    this.language = language.code();
    this.start = start;
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    Term stem = stemNext;
    if (stem != null) {
      stemNext = null;
      give(StudyFormat.stem(language, stem.stem()), stem.span(), 0);
      return true;
    }
    if (!terms.hasNext()) {
      return false;
    }
    Term term = terms.next();
    stemNext = term.isStopWord() ? null : term;
    give(StudyFormat.form(term.span().of(text)), term.span(), 1);
    return true;
  }

  private void give(String word, Span span, int positions) {
    token.append(word);
    offset.setOffset(start + span.start(), start + span.end());
    step.setPositionIncrement(positions);
  }
}
