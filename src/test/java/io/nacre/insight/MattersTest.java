package io.nacre.insight;

import static org.assertj.core.api.Assertions.assertThat;

import io.nacre.corpus.Language;
import io.nacre.corpus.Span;
import io.nacre.corpus.Statement;
import io.nacre.text.Concepts;
import io.nacre.text.Wording;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MattersTest {
  private static Wording wording(String... texts) {
    List<Statement> statements = new ArrayList<>();
    for (String text : texts) {
      Span all = new Span(0, text.length());
      statements.add(new Statement(statements.size(), 1, all, text, Language.FRENCH));
    }
    return Wording.of(statements, new Concepts(), 1);
  }

  @Test
  void wordsAndConceptsAreShared() {
    Wording wording =
        wording(
            "Le parking est trop petit",
            "On poireaute des heures",
            "Les parkings sont sales",
            "La queue est interminable",
            "Il est très bien");
    Matters matters = new Matters(wording, List.of(3, 2, 0));
    assertThat(matters.sharing(0)).containsExactly(2, 0); // itself, too
    assertThat(matters.sharing(1)).containsExactly(3); // no word, but the waiting
    assertThat(matters.sharing(4)).isEmpty();
  }
}
