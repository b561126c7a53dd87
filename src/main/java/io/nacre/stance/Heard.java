package io.nacre.stance;

import io.nacre.corpus.Language;
import io.nacre.corpus.Span;
import io.nacre.corpus.Statement;
import io.nacre.privacy.Masked;
import java.util.ArrayList;
import java.util.List;

/**
 * What was understood of one verbatim, before it is compared with any other.
 *
 * @param language the language that it is in
 * @param spans where its statements stand in its text as masked, in order; at least one
 * @param reading what it does on the whole, and each of its statements
 */
public record Heard(Language language, List<Span> spans, VerbatimReading reading) {
  public Heard {
    spans = List.copyOf(spans);
    if (spans.isEmpty() || spans.size() != reading.statements().size()) {
      throw new IllegalArgumentException(
          spans.size() + " statements, but " + reading.statements().size() + " readings");
    }
  }

  /** The statements of all verbatims, in their order. */
  public static List<Statement> statements(List<Masked> verbatims, List<Heard> heard) {
    List<Statement> statements = new ArrayList<>();
    for (int i = 0; i < verbatims.size(); i++) {
      String text = verbatims.get(i).verbatim().text();
      int number = 0;
      for (Span span : heard.get(i).spans()) {
        Language language = heard.get(i).language();
        statements.add(new Statement(i, ++number, span, span.of(text), language));
      }
    }
    return statements;
  }
}
