package io.nacre.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.nacre.corpus.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageDetectorTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Je n'ai toujours pas reçu ma commande|fr",
        "l'attente est trop longue|fr",
        "I still have not received my order|en",
        "the queue was far too long|en",
        "El pedido no ha llegado y nadie me contesta|other",
        "Die Lieferung ist nicht angekommen und niemand antwortet|other",
        "等了两个小时还没有人接待|other",
        "Доставка опоздала на неделю|other",
      })
  void theLanguageOfATextIsFound(String text, String code) {
    assertThat(LanguageDetector.detect(List.of(text)))
        .singleElement()
        .extracting(Language::code)
        .isEqualTo(code);
  }

  @Test
  void aShortTextTakesTheLanguageOfTheCorpus() {
    List<String> french =
        List.of("trop cher", "Il n'y a jamais personne", "C'est long et les gens partent");
    assertThat(LanguageDetector.detect(french)).containsOnly(Language.FRENCH);
    List<String> english = List.of("ok", "There is never anyone", "It is slow and people leave");
    assertThat(LanguageDetector.detect(english)).containsOnly(Language.ENGLISH);
  }

  @Test
  void anAccentedNameDoesNotMakeAnEnglishTextFrench() {
    List<String> texts = List.of("The staff of the café was rude to me and to my friends");
    assertThat(LanguageDetector.detect(texts)).containsExactly(Language.ENGLISH);
  }

  @Test
  void lettersThatNeitherLanguageHasTellAnother() {
    List<String> finnish =
        List.of("Jono kassalla oli pitkä", "Toimitus myöhässä taas", "Sovellus ei toimi enää");
    assertThat(LanguageDetector.detect(finnish)).containsOnly(Language.OTHER);
  }

  @Test
  void lettersOfAnAbbreviationTellNoLanguage() {
    List<String> french = List.of("R.A.S.", "Il y a trop d'attente à la caisse", "RAS");
    assertThat(LanguageDetector.detect(french)).containsOnly(Language.FRENCH);
  }
}
