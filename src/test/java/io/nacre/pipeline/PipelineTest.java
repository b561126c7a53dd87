package io.nacre.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.nacre.corpus.Kind;
import io.nacre.corpus.Language;
import io.nacre.insight.Triangulation;
import io.nacre.report.Report;
import io.nacre.report.Report.InsightEntry;
import io.nacre.report.Report.Quote;
import io.nacre.report.Report.StatementEntry;
import io.nacre.stance.Stance;
import io.nacre.theme.Confidence;
import java.util.Collections;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Themes, insights, answers and weak signals, from texts to the report. */
class PipelineTest {
  private final Report shop = Corpora.shop().report();

  private InsightEntry insight(String word) {
    return shop.insights().stream()
        .filter(each -> String.join(" ", each.theme().keyphrases()).contains(word))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void recurringIrritantsAreInsightsNamedInTheWordsOfThePeople() {
    assertThat(shop.insights()).hasSize(2);
    assertThat(shop.insights().getFirst().theme().keyphrases()).anyMatch(p -> p.contains("caisse"));
    assertThat(insight("connexion").theme().count(Stance.IRRITANT)).isGreaterThanOrEqualTo(4);
  }

  @Test
  void aLabelIsSaidByTheStatementsOfItsTheme() {
    for (InsightEntry insight : shop.insights()) {
      String label = insight.theme().label();
      long saying =
          shop.statements().stream()
              .filter(statement -> insight.theme().id().equals(statement.theme()))
              .filter(
                  statement -> statement.text().toLowerCase(java.util.Locale.ROOT).contains(label))
              .count();
      assertThat(saying).as(label).isGreaterThanOrEqualTo(2);
    }
  }

  @Test
  void voicesAreCountedNotRows() {
    InsightEntry till = insight("caisse");
    assertThat(till.field()).isEqualTo(1); // Inès, twice
    assertThat(till.customers()).isEqualTo(6);
    assertThat(till.triangulation()).isEqualTo(Triangulation.CONFIRMED);
    assertThat(insight("connexion").triangulation()).isEqualTo(Triangulation.CUSTOMER_ONLY);
  }

  @Test
  void theExpectationThatAnswersIsShown() {
    assertThat(insight("caisse").answers())
        .first()
        .satisfies(answer -> assertThat(answer.quote().text()).contains("caisses automatiques"));
    assertThat(insight("connexion").answers()).isEmpty();
  }

  @Test
  void aScoreIsTheSumOfItsTermsAndHigherWithMoreVoicesOnBothSides() {
    for (InsightEntry insight : shop.insights()) {
      double sum = insight.score().terms().stream().mapToDouble(t -> t.contribution()).sum();
      assertThat(insight.score().value()).isCloseTo(sum, Offset.offset(1e-9)).isBetween(0.0, 100.0);
      assertThat(insight.score().terms().stream().mapToDouble(t -> t.points()).sum())
          .isCloseTo(100, Offset.offset(1e-9));
    }
    assertThat(insight("caisse").rank()).isLessThan(insight("connexion").rank());
  }

  @Test
  void quotesAreStatementsOfTheThemeFromDifferentVoices() {
    for (InsightEntry insight : shop.insights()) {
      List<Quote> quotes = insight.theme().quotes();
      assertThat(quotes).isNotEmpty();
      assertThat(quotes).extracting(Quote::origin).doesNotHaveDuplicates();
      List<String> texts =
          shop.statements().stream()
              .filter(statement -> insight.theme().id().equals(statement.theme()))
              .map(StatementEntry::text)
              .toList();
      assertThat(quotes).allMatch(quote -> texts.contains(quote.text()));
      assertThat(quotes)
          .allMatch(q -> q.stance() == Stance.IRRITANT || q.stance() == Stance.WORKAROUND);
    }
  }

  @Test
  void oneVoiceThatTellsOfDangerIsAWeakSignal() {
    assertThat(shop.signals().getFirst().quote().text()).contains("allergie");
    assertThat(shop.signals().getFirst().alarms()).contains("allergie");
  }

  @Test
  void everyVerbatimIsInAThemeASignalOrTheRest() {
    Report.Summary summary = shop.summary();
    assertThat(summary.verbatims())
        .isEqualTo(17)
        .isEqualTo(summary.inTheme() + summary.withSignal() + summary.rest());
    assertThat(summary.uninformative()).isEqualTo(1);
    assertThat(summary.voices(Kind.FIELD)).isEqualTo(1);
    assertThat(shop.verbatims()).hasSize(17);
  }

  @Test
  void identicalTextsShareATheme() {
    Corpora corpus = Corpora.shop();
    for (int i = 0; i < 6; i++) {
      corpus.customers("Encore une file d'attente interminable à la caisse");
    }
    List<String> themes =
        corpus.report().statements().stream()
            .filter(statement -> statement.text().startsWith("Encore une file"))
            .map(statement -> String.valueOf(statement.theme()))
            .distinct()
            .toList();
    assertThat(themes).hasSize(1);
  }

  @Test
  void whatManySayWordForWordIsASolidTheme() {
    String[] copies =
        Collections.nCopies(40, "La caisse est toujours fermée").toArray(String[]::new);
    Report report = new Corpora().customers(copies).customers("Le parking est loin").report();
    assertThat(report.insights()).hasSize(1);
    assertThat(report.insights().getFirst().theme().confidence()).isEqualTo(Confidence.SOLID);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5, 12})
  void fewTextsAreAReportToo(int texts) {
    Corpora corpus = new Corpora();
    for (int i = 0; i < texts; i++) {
      corpus.customers("L'attente numéro " + "abcdefghijkl".charAt(i) + " était interminable");
    }
    Report report = corpus.report();
    assertThat(report.summary().verbatims()).isEqualTo(texts);
    assertThat(report.insights().size() + report.signals().size()).isPositive();
  }

  @Test
  void textsThatSayNothingMakeNoTheme() {
    Report report =
        new Corpora().customers(Collections.nCopies(40, "RAS").toArray(String[]::new)).report();
    assertThat(report.insights()).isEmpty();
    assertThat(report.others()).isEmpty();
    assertThat(report.summary().uninformative()).isEqualTo(40);
  }

  @Test
  void textsOfFunctionWordsAloneHaveNothingToGroup() {
    Report report =
        new Corpora().customers("c'est pour ça", "et puis voilà quoi", "il y en a").report();
    assertThat(report.hasThemes()).isFalse();
    assertThat(report.summary().wordless()).isTrue();
    assertThat(shop.summary().wordless()).isFalse();
  }

  @Test
  void aThemeHasThreeToFiveQuotesOfDifferentWordsWhereItsVoicesGiveThem() {
    for (InsightEntry insight : shop.insights()) {
      assertThat(insight.theme().quotes()).hasSizeBetween(3, 5);
    }
    Report copies =
        new Corpora()
            .customers(
                Collections.nCopies(9, "La caisse est toujours fermée").toArray(String[]::new))
            .report();
    assertThat(copies.insights().getFirst().theme().quotes()).hasSize(1);
  }

  @Test
  void quotesComeFromDifferentFilesWhereTheyCan() {
    Corpora corpus = new Corpora();
    for (String till : List.of("principale", "du fond", "du jardin", "du haut", "de l'entrée")) {
      corpus.customers("Attente interminable à la caisse " + till + " ce samedi matin");
    }
    corpus.file("notes.md").field("Inès", "Grosse attente en caisse, une dame est repartie");
    List<Quote> quotes = corpus.report().insights().getFirst().theme().quotes();
    assertThat(quotes).extracting(quote -> quote.origin().source()).contains("notes.md");
  }

  private static Corpora twoLanguages() {
    return Corpora.shop()
        .customers(
            "Mot de passe oublié, impossible de le réinitialiser",
            "Le mot de passe est refusé à chaque fois",
            "Encore un problème de mot de passe ce matin",
            "Changer le mot de passe ne marche pas",
            "The password is refused and I cannot sign in",
            "I forgot my password and the reset email never came",
            "The password reset link is broken for me");
  }

  @Test
  void frenchAndEnglishMeetInOneThemeThatIsNamedInTheReportsLanguage() {
    assertThat(label(twoLanguages(), "The password is refused and I cannot sign in"))
        .isEqualTo(label(twoLanguages(), "Le mot de passe est refusé à chaque fois"))
        .contains("password");
    assertThat(
            label(twoLanguages().in(Language.FRENCH), "The password reset link is broken for me"))
        .contains("mot de passe");
  }

  /** The label of the theme of a statement. */
  private static String label(Corpora corpus, String text) {
    Report report = corpus.report();
    StatementEntry statement =
        report.statements().stream().filter(s -> s.text().equals(text)).findFirst().orElseThrow();
    return report.insights().stream()
        .filter(insight -> insight.theme().id().equals(statement.theme()))
        .map(insight -> insight.theme().label())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aConceptNamesAThemeAlthoughEachSaysItInOtherWords() {
    Corpora corpus =
        Corpora.shop()
            .customers(
                "Vos horaires sont trop courts en semaine",
                "Ouvrez plus tôt le matin",
                "Une ouverture le dimanche serait bien",
                "Restez ouverts entre midi et deux");
    assertThat(label(corpus, "Ouvrez plus tôt le matin"))
        .isEqualTo(label(corpus, "Restez ouverts entre midi et deux"))
        .containsPattern("horaires|ouverture|ouvrez|ouverts");
  }

  @Test
  void aFewTextsThatFitNoThemeAreLeftOut() {
    Report report =
        Corpora.shop().customers("Le parking souterrain sent le gaz carbonique").report();
    StatementEntry odd =
        report.statements().stream()
            .filter(statement -> statement.text().contains("parking"))
            .findFirst()
            .orElseThrow();
    assertThat(odd.theme()).isNull();
    assertThat(odd.fit()).isNull();
  }

  @Test
  void theMatrixTellsWhoWasHeardAndWhoSaysIt() {
    Corpora corpus = new Corpora();
    for (int i = 0; i < 6; i++) {
      String store = i < 4 ? "Lyon" : "Nice";
      corpus.customer("Attente interminable à la caisse, file sans fin n°" + i, "magasin", store);
    }
    corpus.customer("Vendeuse très aimable, merci", "magasin", "Paris");
    corpus.customers("Rien de plus à redire du tout sur cette visite");
    assertThat(corpus.report().matrix("magasin"))
        .satisfies(m -> {
          assertThat(m.values()).containsExactly("Lyon", "Nice", "Paris", "");
          List<Report.Cell> cells = m.byTheme().values().iterator().next();
          assertThat(cells).extracting(Report.Cell::exposed).containsExactly(4, 2, 1, 1);
          assertThat(cells).extracting(Report.Cell::voices).containsExactly(4, 2, 0, 0);
        });
  }

  @Test
  void noPartOfAThemeIsItsLabelInAnotherLanguage() {
    Report report =
        new Corpora()
            .customers(
                "Je ne comprend rien a ma facture, le detail des taxes est illisible.",
                "Régularisation de 380 euros d'un coup alors que je paie mes mensualités.",
                "La facture pourrait être plus simple, une page suffirait.",
                "My bill doubled and nobody can tell me why.",
                "The engineer came at 7 pm instead of 9 am, no call, no apology.",
                "Le compteur grésille et sent le brûlé depuis la pose, personne ne vient.",
                "I would love to see my daily usage in the app.",
                "On devrait pouvoir envoyer l'index par photo dans l'appli.",
                "Déménagement : on m'a facturé l'ancien logement pendant 4 mois.",
                "Résiliation demandée en janvier, toujours débité en avril.",
                "Closed my account in January and still being billed.",
                "Déménagement géré en ligne en dix minutes, parfait.",
                "Too expensive, I am switching next month.",
                "Prix trop élevé et l'offre verte n'est pas vraiment verte.",
                "L'heure creuse n'est plus intéressante, autant la supprimer.",
                "Bon prix et pas de mauvaise surprise.",
                "RAS",
                "rien",
                "n/a",
                "ok")
            .report();

    assertThat(report.insights()).extracting(insight -> insight.theme().label()).contains("bill");
    assertThat(report.insights())
        .flatExtracting(insight -> insight.theme().subthemes())
        .noneMatch(part -> part.label().equals("facture"));
  }

  @Test
  void aJudgementWithoutAMatterIsInNoTheme() {
    Report report = Corpora.shop().customers("Love it!", "RAS ce matin.", "Terrible.").report();

    assertThat(report.verbatims())
        .filteredOn(each -> List.of("Love it!", "RAS ce matin.", "Terrible.").contains(each.text()))
        .hasSize(3)
        .allSatisfy(each -> assertThat(each.ending()).isEqualTo(Report.Ending.UNINFORMATIVE));
  }
}
