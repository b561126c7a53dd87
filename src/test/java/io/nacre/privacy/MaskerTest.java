package io.nacre.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.nacre.corpus.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaskerTest {
  private static Masked mask(String text) {
    return MaskingTable.mask(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "écrivez à zoe.durand+sav@mail.exemple.fr svp|écrivez à [e-mail 1] svp",
        "joignable au 06 12 34 56 78 le soir|joignable au [phone 1] le soir",
        "tél. 0612345678|tél. [phone 1]",
        "au +33 6 12 34 56 78.|au [phone 1].",
        "call (212) 736-5000 today|call [phone 1] today",
        "06.12.34.56.78 ou a@b.fr|[phone 1] ou [e-mail 1]",
        "06 12 34 56 78 01 45 82 93 67 au choix|[phone 1] [phone 2] au choix",
        "06 39 98 12 34, que personne n'a|[phone 1], que personne n'a",
        "06.12.34.56.78 puis 0612345678|[phone 1] puis [phone 1]",
        "1 84 12 2a 451 025 97 ou 184122A45102597|[social security 1] ou [social security 1]",
      })
  void addressesAndNumbersBecomeMarks(String text, String masked) {
    assertThat(mask(text).verbatim().text()).isEqualTo(masked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "facturé 1 234,50 € le 31/12/2025",
        "commande du 12/03/2026 toujours pas livrée, 3 articles à 1 249,90 €",
        "j'attends depuis 12 34 56 jours",
        "le code 48 12 ne marche pas",
      })
  void pricesDatesAndReferencesStay(String text) {
    assertThat(mask(text).verbatim().text()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Karim au comptoir a été super. Merci Karim !|[name 1] au comptoir a été super. Merci [name"
            + " 1] !",
        "vu avec Jean-Rémi puis Sophie Lambert, Lambert rappelle|vu avec [name 1] puis [name 2],"
            + " [name 2] rappelle",
        "MARTINE EST ADORABLE|[name 1] EST ADORABLE",
        "La cliente DE SOUZA Maria demande un virement|La cliente [name 1] demande un virement",
        "M. D'Angelo a dit oui, D'Angelo a dit non|M. [name 1] a dit oui, [name 1] a dit non",
        "C'est Karim à l'appareil|C'est [name 1] à l'appareil",
        "spoke to Dave's manager|spoke to [name 1]'s manager",
      })
  void givenNamesInPassingBecomeMarks(String text, String masked) {
    assertThat(mask(text).verbatim().text()).isEqualTo(masked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "la gare Denis Papin et la rue Sophie Germain",
        "Yves Rocher rembourse, Papa John's et Thomas & Co jamais",
        "Olga's Diner is shut, Elizabeth Line as well",
        "Rose, Pierre et Marine sont des mots",
        "une Zoé en autopartage, Roland-Garros complet",
      })
  void whatBearsAGivenNameStays(String text) {
    assertThat(mask(text).verbatim().text()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MME DEMANDE UN RDV DEPUIS LUNDI",
        "Mme RDV le 12/03, M. RIB refusé",
        "Tout est nul. Cordialement, Le service client",
        "Bien cordialement, Agence de Lyon",
        "Signé : Mécontent",
        "12 rue sans lumière devant la gare",
        "Points fidélité : 12 345 678 perdus",
      })
  void wordsAfterATitleOrAClosingStay(String text) {
    assertThat(mask(text).verbatim().text()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "IBAN saisi FR76200410100505000130266 rejeté|IBAN saisi [IBAN 1] rejeté",
        "RIB 20041 01005 05000130266 34 refusé|RIB [IBAN 1] refusé",
        "sécu 1 84 03 69 123 456 75 demandée|sécu [social security 1] demandée",
        "mot de passe Lyon2026! refusé|mot de passe [reference 1] refusé",
      })
  void aNumberThatIsSaidToBeOneIsMaskedWithASlip(String text, String masked) {
    assertThat(mask(text).verbatim().text()).isEqualTo(masked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "j'ai commandé hier soir le numéro 4521887 et rien",
        "article réservé samedi n° 4521887 toujours pas là",
        "I BOOKED last week number 4521887 and nothing",
        "I ordered it with no. 4521887 last week",
        "my loyalty card 4521 887 does not work",
        "ma carte n° AB 4521887 ne marche plus",
        "numéro de commande 4521887 perdu",
        "LX-4521887 est mon numéro de dossier",
        "Dossier : 4521887 en attente",
        "ref. of the file LX/4521887",
      })
  void aNumberOfWhateverIsOrderedIsMasked(String text) {
    assertThat(mask(text).verbatim().text()).contains("[reference 1]").doesNotContain("887");
  }

  @Test
  void offsetsLeadBackToTheTextAsGiven() {
    String text = "mail a.b@c.fr puis plus rien";
    Masked masked = mask(text);
    String now = masked.verbatim().text();
    int rest = now.indexOf("puis");
    assertThat(masked.original(new Span(rest, rest + 4)).of(text)).isEqualTo("puis");
    assertThat(masked.original(new Span(5, 13)).of(text)).isEqualTo("a.b@c.fr");
    assertThat(masked.original(new Span(0, now.length()))).isEqualTo(new Span(0, text.length()));
    assertThat(masked.count(Mark.EMAIL)).isEqualTo(1);
    assertThat(masked.count(Mark.PHONE)).isZero();
  }
}
