package io.nacre.text;

import io.nacre.corpus.Language;
import io.nacre.corpus.Span;
import io.nacre.corpus.Statement;
import io.nacre.privacy.Masked;
import java.util.ArrayList;
import java.util.List;

/** The statements of masked verbatims. */
public final class Statements {
  private Statements() {}

  /** The language of each verbatim. */
  public static List<Language> languages(List<Masked> verbatims) {
    return LanguageDetector.detect(verbatims.stream().map(each -> each.verbatim().text()).toList());
  }

  /** All statements in the order of the verbatims; each verbatim has at least one. */
  public static List<Statement> split(List<Masked> verbatims, List<Language> languages) {
    List<Statement> statements = new ArrayList<>();
    for (int i = 0; i < verbatims.size(); i++) {
      String text = verbatims.get(i).verbatim().text();
      int number = 0;
      for (Span span : StatementSplitter.split(text)) {
        statements.add(new Statement(i, ++number, span, span.of(text), languages.get(i)));
      }
    }
    return statements;
  }

  /** Each verbatim as one statement. */
  public static List<Statement> whole(List<Masked> verbatims, List<Language> languages) {
    List<Statement> statements = new ArrayList<>();
    for (int i = 0; i < verbatims.size(); i++) {
      String text = verbatims.get(i).verbatim().text();
      statements.add(new Statement(i, 1, new Span(0, text.length()), text, languages.get(i)));
    }
    return statements;
  }

  /** Whether a statement goes on from the one before it: it begins with a word of contrast. */
  public static boolean isFragment(String statement) {
    return StatementSplitter.isContrast(statement);
  }
}
