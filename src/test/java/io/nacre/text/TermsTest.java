package io.nacre.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.nacre.corpus.Language;
import io.nacre.corpus.Span;
import io.nacre.corpus.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What statements are counted by: stems, typos folded, concepts. */
class TermsTest {
  private static List<Statement> statements(Language language, String... texts) {
    List<Statement> statements = new ArrayList<>();
    for (String text : texts) {
      Span span = new Span(0, text.length());
      statements.add(new Statement(statements.size(), 1, span, text, language));
    }
    return statements;
  }

  private static List<String> stems(Language language, String text) {
    return Terms.of(statements(language, text), 1).getFirst().stream()
        .filter(term -> !term.isStopWord())
        .map(Term::stem)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "FRENCH,les livraisons,la livraison",
    "FRENCH,l’étiquette,Étiquettes",
    "FRENCH,ETIQUETTE,étiquettes",
    "FRENCH,qu'elle attend,attend",
    "ENGLISH,waiting,waits",
    "ENGLISH,the customer's deliveries,customer delivery",
  })
  void inflectionAccentsCaseAndElisionsDoNotMatter(Language language, String one, String other) {
    assertThat(stems(language, one)).isNotEmpty().isEqualTo(stems(language, other));
  }

  @Test
  void linksMentionsAndMarksAreNoWords() {
    assertThat(stems(Language.FRENCH, "voir https://exemple.fr/a?b=c @enseigne [e-mail 12] colis"))
        .containsExactly("colis");
  }

  @Test
  void aWordStandsWhereItsSpanSays() {
    String text = "jusqu'à l'étiquette";
    Term last = Terms.of(statements(Language.FRENCH, text), 1).getFirst().getLast();
    assertThat(last.span().of(text)).isEqualTo("étiquette");
  }

  @Test
  void aMisspeltWordCountsAsTheFrequentOne() {
    List<List<Term>> terms =
        Terms.of(
            statements(
                Language.FRENCH,
                "livraison tardive",
                "livraison perdue",
                "livriason abîmée",
                "livaison refusée"),
            1);
    String right = terms.getFirst().getFirst().stem();
    assertThat(terms).allMatch(each -> each.getFirst().stem().equals(right));
  }

  @Test
  void twoFrequentWordsStayApart() {
    List<List<Term>> terms =
        Terms.of(statements(Language.FRENCH, "caisse", "caisse", "caisson", "caisson"), 1);
    assertThat(terms.getFirst()).isNotEqualTo(terms.getLast());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "RAS",
        "R.A.S.",
        "n/a",
        "Rien à dire !",
        "-",
        "néant",
        "Nothing",
        "...",
        "Rien à dire pour ma part",
        "Aucun souci, merci",
        "No complaints so far",
        "tout s'est bien passé"
      })
  void answersThatSayNothingHaveNoTerms(String answer) {
    assertThat(Uninformative.is(answer)).isTrue();
    assertThat(stems(Language.FRENCH, answer)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "trop cher",
        "rien ne marche",
        "ok mais cher",
        "caisse",
        "aucun souci sauf l'attente"
      })
  void shortAnswersThatSaySomethingStay(String answer) {
    assertThat(Uninformative.is(answer)).isFalse();
  }

  @Test
  void aHashtagIsReadWordByWordAndItsWordsStandWhereTheyAre() {
    String text = "Bravo #ServiceClientSNCF et #tropcher";
    List<Statement> statements = statements(Language.FRENCH, text);
    List<Term> terms = Terms.of(statements, 1).getFirst();
    assertThat(terms)
        .extracting(term -> term.span().of(text))
        .contains("Service", "Client", "SNCF", "tropcher");
  }

  @ParameterizedTest
  @CsvSource({"fidelite,fidélité", "caissiere,caissière", "commandee,commandée", "visite,visites"})
  void wordsWithoutAccentsHaveTheStemOfThoseWith(String without, String with) {
    assertThat(stems(Language.FRENCH, without)).isEqualTo(stems(Language.FRENCH, with));
  }

  /** The concepts of each text, each as often as words say it. */
  private static List<List<String>> concepts(Concepts lexicon, Language language, String... texts) {
    List<Statement> statements = statements(language, texts);
    return lexicon.of(statements, Terms.of(statements, 1), 1).stream()
        .map(mentions ->
            mentions.stream()
                .flatMap(each -> Collections.nCopies(each.words(), each.concept()).stream())
                .toList())
        .toList();
  }

  private static List<String> french(String text) {
    return concepts(new Concepts(), Language.FRENCH, text).getFirst();
  }

  @Test
  void frenchAndEnglishMeetInConcepts() {
    assertThat(french("On poireaute dans la file d'attente"))
        .containsExactly("waiting", "waiting", "waiting");
    assertThat(concepts(new Concepts(), Language.ENGLISH, "Stuck in the queue again").getFirst())
        .contains("waiting");
  }

  @Test
  void aFurtherFileAddsConceptsAndPhrases() {
    Concepts concepts = Concepts.with("mine.txt", "coffee corner: coin café\nwaiting: glande ;\n");
    List<List<String>> found =
        concepts(concepts, Language.FRENCH, "le coin café est fermé", "on glande dans la file");
    assertThat(found.getFirst()).contains("coffee corner");
    assertThat(found.getLast()).contains("waiting");
  }

  @Test
  void theLongestPhraseOfTheLexiconWins() {
    assertThat(french("le taux de change du jour"))
        .containsExactly("exchange rate", "exchange rate");
    assertThat(french("le taux du prêt")).containsExactly("loan", "loan");
  }

  @Test
  void aPhraseEndsOnItsLastWordAndPassesOverFewArticles() {
    String text = "une ouverture le dimanche";
    List<Statement> statements = statements(Language.FRENCH, text);
    assertThat(new Concepts().of(statements, Terms.of(statements, 1), 1).getFirst())
        .extracting(Mention::form)
        .contains("ouverture")
        .doesNotContain("ouverture le");
    assertThat(french("temps " + "le ".repeat(5000) + "d'attente")).containsOnly("waiting");
  }

  @Test
  void aPhraseIsReadWithTheFunctionWordsThatChangeItsMeaning() {
    assertThat(french("personne ne répond")).contains("unreachable");
    assertThat(french("le vendeur répond bien")).doesNotContain("unreachable");
    assertThat(french("il n'y en a plus")).contains("stock");
    assertThat(french("ça ne marche pas")).contains("breakdown");
    assertThat(french("la dernière marche")).doesNotContain("breakdown");
  }

  @Test
  void shortWordsAreReadByTheirLettersAndAccentsCountWhereATextHasThem() {
    assertThat(french("deux mois déjà")).isEmpty(); // not "moisi"
    assertThat(french("il a été livré")).contains("delivery").doesNotContain("book");
    assertThat(french("il a ete livre")).contains("delivery");
    assertThat(french("fait à la main")).contains("notebook");
    assertThat(french("la main sur le cœur")).doesNotContain("notebook");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Trois statements, un passage.",
        "Court. Bref. Net.",
        "On attend. Encore. Et puis"
      })
  void shortStatementsAreOnePassage(String text) {
    assertThat(passages(text)).containsOnly(0);
  }

  @Test
  void aPassageEndsWhereItHoldsEnoughAndAtAContrast() {
    assertThat(passages("Vendeuse adorable, merci. Boutique agréable. Mais attente interminable."))
        .containsExactly(0, 1);
    String long1 =
        "Le livreur jette systématiquement mes colis fragiles devant notre portail vert,"
            + " cassant lampes, vases et assiettes.";
    String long2 = "La facture mensuelle comporte encore plusieurs options payantes non demandées.";
    assertThat(passages(long1 + " " + long2)).containsExactly(0, 1);
    assertThat(passages(long1 + " Tout cela est vraiment nul.")).containsExactly(0, 0);
  }

  private static int[] passages(String text) {
    List<Statement> statements = new ArrayList<>();
    for (Span span : StatementSplitter.split(text)) {
      statements.add(new Statement(0, statements.size() + 1, span, span.of(text), Language.FRENCH));
    }
    return Passages.of(statements, Terms.of(statements, 1));
  }
}
