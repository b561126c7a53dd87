package io.nacre.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatementSplitterTest {
  private static List<String> split(String text) {
    return StatementSplitter.split(text).stream().map(span -> span.of(text)).toList();
  }

  @Test
  void sentencesAndContrastsAreCut() {
    assertThat(split("La vendeuse était charmante, mais la caisse était fermée. Je suis reparti !"))
        .containsExactly(
            "La vendeuse était charmante", "mais la caisse était fermée.", "Je suis reparti !");
    assertThat(split("Great range of shoes but nobody to help us. Shame!!"))
        .containsExactly("Great range of shoes", "but nobody to help us. Shame!!");
  }

  @Test
  void aClauseThatTellsWhyItHurtsIsNotCut() {
    String text = "Coupé par erreur alors que j'avais payé la facture";

    assertThat(split(text)).containsExactly(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Payé 19.90 euros au lieu de 15.50 euros",
        "M. Durand, av. Foch, est venu env. 10 min. en retard",
        "Mme Roux (ch. 214) attendue en écho à 9h",
        "Voir p.ex. la note de 3.5 sur 5 du magasin",
      })
  void abbreviationsAndDecimalsDoNotCut(String text) {
    assertThat(split(text)).containsExactly(text);
  }

  @Test
  void linesBulletsAndListNumbersAreCut() {
    assertThat(split("1. trop de monde en caisse\n2. personne en rayon\n- cabines sales aussi"))
        .containsExactly(
            "1. trop de monde en caisse", "2. personne en rayon", "cabines sales aussi");
  }

  @Test
  void aPieceOfFewerThanThreeWordsJoinsTheOneBefore() {
    assertThat(split("La livraison est en retard. Encore. Une honte."))
        .containsExactly("La livraison est en retard. Encore. Une honte.");
  }

  @Test
  void everyTextHasAStatementAndNoLetterIsLost() {
    for (String text :
        List.of("?", "…", "ok", "a\n\nb", "mais mais mais", "  trop cher  ", "😡😡")) {
      List<String> pieces = split(text);
      assertThat(pieces).as(text).isNotEmpty();
      assertThat(letters(String.join("", pieces))).isEqualTo(letters(text));
    }
  }

  private static String letters(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
