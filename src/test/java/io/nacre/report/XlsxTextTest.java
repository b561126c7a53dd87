package io.nacre.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XlsxTextTest {
  private final XlsxText texts = new XlsxText();

  @ParameterizedTest
  @CsvSource({
    "_x000D_, _x005F_x000D_",
    "_x0041_x0042_, _x005F_x0041_x005F_x0042_",
    "__x00e9_, __x005F_x00e9_",
    "_X0041_, _X0041_",
    "_x041_, _x041_",
    "_x00G1_, _x00G1_",
    "a_b, a_b",
  })
  void aSequenceThatStandsForACharacterIsMarkedAsMeantToTheLetter(String typed, String held) {
    assertThat(texts.of(typed)).isEqualTo(held);
  }

  @Test
  void aTextOfTheMostCharactersIsWhole() {
    String longest = "é".repeat(XlsxText.LONGEST);
    assertThat(texts.of(longest)).isEqualTo(longest);
    assertThat(texts.cut()).isZero();
    assertThat(texts.of(longest + "é")).hasSize(XlsxText.LONGEST).endsWith("é…");
    assertThat(texts.cut()).isEqualTo(1);
  }

  @Test
  void aCutFallsBetweenCharactersAsPeopleSeeThem() {
    String text = "x".repeat(XlsxText.LONGEST - 2) + "e\u0301 la suite";
    assertThat(texts.of(text)).endsWith("xx…").hasSize(XlsxText.LONGEST - 1);
  }

  @Test
  void aTextOfManyLinesTakesAsMany() {
    assertThat(XlsxText.lines("un mot", 20)).isEqualTo(1);
    assertThat(XlsxText.lines("un\n\ntrois", 20)).isEqualTo(3);
    assertThat(XlsxText.lines("x".repeat(100), 20)).isBetween(5, 6);
    assertThat(XlsxText.lines("", 20)).isEqualTo(1);
  }
}
