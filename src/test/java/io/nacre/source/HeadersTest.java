package io.nacre.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadersTest {
  @ParameterizedTest
  @CsvSource({
    "'  Vos commentaires (été) n°2 ', vos_commentaires_ete_n_2",
    "review.Text, review_text",
    "__ID__, id",
    "'€ / %', ''",
    "Größe m², große_m2",
    "意見 🦪 欄, 意見_欄",
  })
  void namesAreComparedWithoutSignsAccentsAndCase(String name, String plain) {
    assertThat(Headers.plain(name)).isEqualTo(plain);
  }

  @Test
  void eachColumnHasANameOfItsOwn() {
    assertThat(Headers.columns(List.of("a", "a (3)", "a", ""), 4))
        .containsExactly("a", "a (3)", "a (4)", "column 4");
  }
}
