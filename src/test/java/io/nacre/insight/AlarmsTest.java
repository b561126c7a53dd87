package io.nacre.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlarmsTest {
  private final Alarms alarms = new Alarms();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "La patiente est tombée du lit cette nuit|tombée du lit",
        "Batterie de mon portable gonflée|Batterie de mon portable gonflée",
        "Les fils dénudés pendent dans le couloir|fils dénudés",
        "Odeur de gaz dans l’entrée|Odeur de gaz",
        "Le compteur sent le brûlé|sent le brûlé",
        "La porte s'est refermée sur mon bras|refermée sur mon",
        "Un client m'a craché dessus|craché dessus",
        "L'issue de secours est cadenassée|cadenassée",
        "The fire exit was chained shut|fire exit was chained",
        "I could see another person's notes|another person's",
        "The brakes didn't respond|brakes didn't",
        "ELECTRIC SHOCK from the oven|ELECTRIC SHOCK"
      })
  void anAlarmRingsAsItIsWritten(String text, String words) {
    assertThat(alarms.in(text, Set.of())).extracting(Alarms.Rung::words).containsExactly(words);
  }

  @ParameterizedTest
  @CsvSource({
    "Le tapis est tombé",
    "Le wifi tombe de temps en temps",
    "Ma facture a explosé",
    "Il est tombé. Du lit je n'ai rien vu",
    "The other customers waited with me",
    "The button fell off my coat",
    "Batterie neuve et la roue de mon vieux vélo est gonflée", // too far apart
    "Les profils dénudés", // within a word
    "The doctored photo"
  })
  void otherWordsRingNone(String text) {
    assertThat(alarms.in(text, Set.of())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Le pousse-seringue est neuf",
    "412 jours sans accident",
    "Formation incendie très claire",
    "I nearly had a heart attack when I saw the bill",
    "The blood orange candle"
  })
  void aTurnOfPhraseTakesTheAlarmOutOfAWord(String text) {
    assertThat(alarms.in(text, Set.of())).isEmpty();
  }

  @Test
  void whatHurtsABodyIsSharperThanAPlace() {
    double fall = alarms.in("Elle est tombée du lit", Set.of()).getFirst().points();
    double hospital = alarms.in("Le parking de l'hôpital est cher", Set.of()).getFirst().points();

    assertThat(fall).isGreaterThan(hospital).isLessThanOrEqualTo(100);
    assertThat(hospital).isPositive();
  }

  @Test
  void whatManyTextsRingIsUsual() {
    List<String> texts = Collections.nCopies(4, "Le médecin était en retard, sans seringue");

    assertThat(alarms.ringing(texts, 2).usual()).containsExactlyInAnyOrder("medecin", "seringue*");
    assertThat(alarms.ringing(texts, 2).texts().isEmpty()).isTrue();
    assertThat(alarms.ringing(texts.subList(1, 4), 2).usual()).isEmpty();
    assertThat(alarms.ringing(texts.subList(1, 4), 2).texts().cardinality()).isEqualTo(3);
    assertThat(alarms.in(texts.getFirst(), Set.of("medecin")))
        .extracting(Alarms.Rung::words)
        .containsExactly("seringue");
  }
}
