package io.nacre.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.nacre.corpus.Language;
import io.nacre.corpus.Span;
import io.nacre.corpus.Statement;
import java.util.ArrayList;
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
    return Terms.of(statements(language, text)).getFirst().stream()
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
    assertThat(stems(Language.FRENCH, "voir https://exemple.fr/a?b=c @enseigne [e-mail] colis"))
        .containsExactly("colis");
  }

  @Test
  void aWordStandsWhereItsSpanSays() {
    String text = "jusqu'à l'étiquette";
    Term last = Terms.of(statements(Language.FRENCH, text)).getFirst().getLast();
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
                "livaison refusée"));
    String right = terms.getFirst().getFirst().stem();
    assertThat(terms).allMatch(each -> each.getFirst().stem().equals(right));
  }

  @Test
  void twoFrequentWordsStayApart() {
    List<List<Term>> terms =
        Terms.of(statements(Language.FRENCH, "caisse", "caisse", "caisson", "caisson"));
    assertThat(terms.getFirst()).isNotEqualTo(terms.getLast());
  }

  @ParameterizedTest
  @ValueSource(strings = {"RAS", "R.A.S.", "n/a", "Rien à dire !", "-", "néant", "Nothing", "..."})
  void answersThatSayNothingHaveNoTerms(String answer) {
    assertThat(Uninformative.is(answer)).isTrue();
    assertThat(stems(Language.FRENCH, answer)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"trop cher", "rien ne marche", "ok mais cher", "caisse"})
  void shortAnswersThatSaySomethingStay(String answer) {
    assertThat(Uninformative.is(answer)).isFalse();
  }

  @Test
  void frenchAndEnglishMeetInConcepts() {
    List<Statement> french = statements(Language.FRENCH, "On poireaute dans la file d'attente");
    List<Statement> english = statements(Language.ENGLISH, "Stuck in the queue again");
    Concepts concepts = new Concepts();
    assertThat(concepts.of(french, Terms.of(french)).getFirst())
        .containsExactly("waiting", "waiting", "waiting");
    assertThat(concepts.of(english, Terms.of(english)).getFirst()).contains("waiting");
  }

  @Test
  void aFurtherFileAddsConceptsAndPhrases() {
    Concepts concepts = Concepts.with("mine.txt", "coffee corner: coin café\nwaiting: glander ;\n");
    List<Statement> statements =
        statements(Language.FRENCH, "le coin café est fermé", "on glande dans la file");
    List<List<String>> found = concepts.of(statements, Terms.of(statements));
    assertThat(found.getFirst()).contains("coffee corner");
    assertThat(found.getLast()).containsExactly("waiting", "waiting");
  }

  @Test
  void theLongestPhraseOfTheLexiconWins() {
    List<Statement> statements =
        statements(Language.FRENCH, "le taux de change du jour", "le taux du prêt");
    List<List<String>> found = new Concepts().of(statements, Terms.of(statements));
    assertThat(found.getFirst()).containsExactly("exchange rate", "exchange rate");
    assertThat(found.getLast()).containsExactly("loan", "loan");
  }
}
