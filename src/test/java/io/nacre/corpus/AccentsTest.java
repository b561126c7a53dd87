package io.nacre.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccentsTest {
  @ParameterizedTest
  @CsvSource({
    "délai, delai",
    "ŒUVRE cœur, OEUVRE coeur",
    "ex æquo, ex aequo",
    "ﬁn, fin",
    "Łódź, Łodz",
    "déjà ﬁnalement, deja finalement"
  })
  void accentsGoAndLigaturesOpen(String text, String folded) {
    assertThat(Accents.fold(text)).isEqualTo(folded);
    assertThat(Accents.fold(Normalizer.normalize(text, Normalizer.Form.NFD))).isEqualTo(folded);
  }

  /** Near letters are folded by a table; beside a far one the whole text is not. */
  @Test
  void theTableOfNearLettersSaysWhatUnicodeSays() {
    for (char letter = 128; letter < 0x180; letter++) {
      String beside = Accents.fold(letter + "ﬁ");
      assertThat(Accents.fold(String.valueOf(letter)) + "fi").isEqualTo(beside);
    }
  }
}
