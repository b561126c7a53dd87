package io.nacre.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.nacre.corpus.Language;
import io.nacre.insight.Fragility;
import io.nacre.insight.Score;
import io.nacre.insight.TermName;
import io.nacre.insight.Triangulation;
import io.nacre.report.Report;
import io.nacre.report.Report.Ending;
import io.nacre.report.Report.InsightEntry;
import io.nacre.report.Report.SignalEntry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Why an insight stands where it stands, and what it rests on. */
class RankingTest {
  private static InsightEntry about(String word, Report report) {
    return report.insights().stream()
        .filter(each -> String.join(" ", each.theme().keyphrases()).contains(word))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no insight about " + word));
  }

  private static Score.Term term(TermName name, InsightEntry insight) {
    return insight.score().terms().stream()
        .filter(each -> each.name() == name)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no term " + name));
  }

  private static boolean applies(TermName name, InsightEntry insight) {
    return insight.score().terms().stream().anyMatch(each -> each.name() == name);
  }

  private static final String[] VAGUE = {
    "L'ambiance est un peu mauvaise",
    "Mauvaise ambiance",
    "Ambiance décevante dans l'ensemble",
    "L'ambiance est désagréable",
    "Ambiance assez triste",
    "Je n'aime pas l'ambiance",
    "L'ambiance me déplaît",
    "Ambiance médiocre",
    "Dommage pour l'ambiance",
    "Une ambiance froide, c'est dommage",
    "L'ambiance est mauvaise",
    "Ambiance pénible",
    "L'ambiance laisse à désirer",
    "Déçu de l'ambiance",
    "Ambiance désagréable, dommage"
  };

  @Test
  void aRareSharpConcreteConfirmedInsightOutranksALoudVagueOne() {
    Report report =
        new Corpora()
            .customers(VAGUE)
            .customers(
                "La porte coupe-feu du rayon bricolage m'a coincé deux doigts samedi, dangereux !",
                "Samedi matin la porte coupe-feu s'est refermée sur ma fille, inadmissible",
                "Porte coupe-feu cassée à l'entrée du rayon 4, elle claque, c'est dangereux")
            .field(
                "Inès", "Porte coupe-feu du rayon bricolage en panne, on la bloque avec un carton")
            .report();
    InsightEntry door = about("porte", report);
    InsightEntry mood = about("ambiance", report);
    assertThat(mood.customers()).isGreaterThan(2 * (door.customers() + door.field()));
    assertThat(door.triangulation()).isEqualTo(Triangulation.CONFIRMED);
    assertThat(door.rank()).isLessThan(mood.rank());
    assertThat(term(TermName.REACH, door).value()).isLessThan(term(TermName.REACH, mood).value());
    assertThat(term(TermName.SPECIFICITY, door).value())
        .isGreaterThan(term(TermName.SPECIFICITY, mood).value());
  }

  private static Corpora calm() {
    return new Corpora()
        .customers(
            "Trop d'attente à la caisse le samedi",
            "Attente interminable à la caisse hier soir",
            "La caisse est fermée, attente de vingt minutes",
            "Encore de l'attente en caisse",
            "Caisse bondée, attente insupportable",
            "Attente à la caisse, une seule ouverte",
            "Mon colis est arrivé abîmé",
            "Colis perdu par le livreur",
            "Toujours pas reçu mon colis",
            "Colis livré avec dix jours de retard",
            "Le parking est trop petit",
            "Impossible de se garer sur le parking",
            "Parking complet dès dix heures");
  }

  /** The matters of the calm corpus in the order of their ranks. */
  private static List<String> order(Report report) {
    return Stream.of("caisse", "colis", "parking")
        .sorted(Comparator.comparingInt(word -> about(word, report).rank()))
        .toList();
  }

  @Test
  void removingOneLoudVoiceLeavesTheRankingSane() {
    Report before = calm().report();
    List<String> shouts = new ArrayList<>();
    for (String store : List.of("Lyon", "Nice", "Lille", "Metz", "Brest", "Tours", "Dijon")) {
      shouts.add("SCANDALEUX !!! La musique à " + store + " est une honte, insupportable !!!");
      shouts.add("Musique horrible à " + store + ", c'est inadmissible, une honte !!!");
      shouts.add("Je HAIS cette musique de " + store + ", catastrophe, fuyez !!!");
    }
    Report loud = calm().voice("Jean", shouts.toArray(String[]::new)).report();
    InsightEntry music = about("musique", loud);
    assertThat(music.theme().verbatims()).isGreaterThan(10);
    assertThat(music.customers()).isEqualTo(1);
    assertThat(music.fragility().stands()).isFalse();
    assertThat(music.fragility().losses().getFirst().removed()).isEqualTo(Fragility.Removed.VOICE);
    assertThat(music.rank()).isGreaterThan(about("caisse", loud).rank());
    assertThat(order(loud)).isEqualTo(order(before));
  }

  @Test
  void anInsightThatRestsOnOneFileSaysSo() {
    Corpora corpus = new Corpora().file("un.csv");
    corpus.customers(
        "Trop d'attente à la caisse", "Attente à la caisse, encore", "Attente en caisse pénible");
    corpus
        .file("deux.csv")
        .customers("Parking trop petit", "Parking complet", "Impossible de trouver le parking");
    corpus
        .file("trois.csv")
        .customers("Le parking est trop loin", "Parking mal éclairé, dangereux");
    Report report = corpus.report();
    assertThat(about("caisse", report).fragility().losses())
        .extracting(Fragility.Loss::file)
        .containsExactly("un.csv");
    assertThat(about("parking", report).fragility().stands()).isTrue();
  }

  @Test
  void anInsightThatOneVoiceOrFileWouldLeaveToASingleVoiceDoesNotStand() {
    Report two =
        calm()
            .voice("Ada", "Musique trop forte", "La musique est trop forte ici")
            .voice("Bob", "Cette musique est insupportable", "Musique pénible, trop forte")
            .report();
    assertThat(about("musique", two).fragility().losses())
        .extracting(Fragility.Loss::removed)
        .containsExactly(Fragility.Removed.VOICE);
    Corpora files = calm().file("a.csv");
    files.customers("Musique trop forte", "La musique est trop forte ici", "Musique pénible");
    Report report = files.file("b.csv").customers("Musique insupportable, trop forte").report();
    assertThat(about("musique", report).fragility().losses())
        .extracting(Fragility.Loss::file)
        .containsExactly("a.csv");
  }

  @Test
  void aSideThatIsOneFileDoesNotMakeAnInsightFragile() {
    Corpora corpus = new Corpora().file("clients.csv");
    corpus.customers(
        "Trop d'attente à la caisse", "Attente à la caisse, encore", "Attente en caisse pénible");
    corpus.file("terrain.csv");
    corpus.field("Inès", "Grosse attente à la caisse, les clients râlent");
    corpus.field("Max", "Attente interminable à la caisse depuis l'ouverture");
    InsightEntry till = about("caisse", corpus.report());
    assertThat(till.triangulation()).isEqualTo(Triangulation.CONFIRMED);
    assertThat(till.fragility().losses()).noneMatch(loss -> !loss.falls());
  }

  @Test
  void oneNameOnBothSidesIsTwoVoices() {
    Report report =
        calm()
            .voice("Inès", "Attente pénible en caisse")
            .field("Inès", "Attente pénible à la caisse")
            .report();
    InsightEntry till = about("caisse", report);
    assertThat(till.customers()).isEqualTo(7);
    assertThat(till.field()).isEqualTo(1);
    assertThat(term(TermName.REACH, till).figures().get(1)).isEqualTo(15);
  }

  @Test
  void aDimensionPaysForItselfOnlyInTheSpread() {
    Corpora corpus = new Corpora();
    for (String store : List.of("Lyon", "Nice", "Metz", "Brest")) {
      corpus.customer("Attente interminable à la caisse de " + store, "magasin", store);
    }
    corpus.customer("Parking complet", "magasin", "Dijon");
    corpus.customer("Parking trop petit", "magasin", "Dijon");
    corpus.customer("Impossible de trouver le parking", "magasin", "Dijon");
    Report report = corpus.report();
    assertThat(term(TermName.SPREAD, about("caisse", report)).value()).isEqualTo(1);
    assertThat(term(TermName.SPREAD, about("parking", report)).value()).isZero();
  }

  @Test
  void aTermThatCannotBeMeasuredIsLeftOutAndTheOthersMakeAHundred() {
    InsightEntry bare = calm().report().insights().getFirst();
    assertThat(applies(TermName.TREND, bare)).isFalse();
    assertThat(applies(TermName.TRIANGULATION, bare)).isFalse();
    assertThat(applies(TermName.SPREAD, bare)).isFalse();
    assertThat(bare.triangulation()).isEqualTo(Triangulation.ONE_SIDE);
    double points = bare.score().terms().stream().mapToDouble(Score.Term::points).sum();
    assertThat(points).isBetween(99.999, 100.001);
  }

  @Test
  void aShareThatGrowsCountsMoreThanOneThatShrinks() {
    Corpora corpus = new Corpora().on("2026-01-05");
    corpus.customers(
        "Parking complet",
        "Parking trop petit",
        "Impossible de trouver le parking",
        "Le parking est trop loin",
        "Attente à la caisse");
    corpus.on("2026-03-20");
    corpus.customers(
        "Trop d'attente à la caisse",
        "Attente interminable à la caisse",
        "Attente en caisse",
        "Attente pénible à la caisse",
        "Parking mal éclairé");
    Report report = corpus.report();
    assertThat(term(TermName.TREND, about("caisse", report)).value()).isGreaterThan(0.55);
    assertThat(term(TermName.TREND, about("parking", report)).value()).isLessThan(0.45);
  }

  @Test
  void bothSidesMustSpeakForAnInsightToBeConfirmed() {
    Report report = Corpora.shop().report();
    assertThat(about("caisse", report).triangulation()).isEqualTo(Triangulation.CONFIRMED);
    for (InsightEntry insight : report.insights()) {
      if (insight.triangulation() == Triangulation.CONFIRMED) {
        assertThat(insight.customers()).isPositive();
        assertThat(insight.field()).isPositive();
      }
    }
  }

  @Test
  void anAnswerSharesAWordOrAConceptWithWhatItAnswers() {
    Report report =
        calm()
            .customers(
                "Il faudrait deux caisses de plus contre l'attente",
                "Attente à la caisse interminable. J'aimerais des casques antibruit.")
            .report();
    InsightEntry till = about("caisse", report);
    assertThat(report.statements())
        .filteredOn(statement -> statement.text().contains("antibruit"))
        .allMatch(statement -> till.theme().id().equals(statement.theme()));
    assertThat(till.answers()).extracting(answer -> answer.quote().text()).hasSize(1);
    assertThat(till.answers().getFirst().quote().text()).contains("deux caisses");
  }

  @Test
  void theEvidenceSaysWhoAndHowManyInTheLanguageOfTheReport() {
    assertThat(Corpora.shop().text())
        .contains(" 6 customers and 1 from the field report a problem or a wish");
    assertThat(Corpora.shop().in(Language.FRENCH).text())
        .contains(" 6 clients et 1 personne du terrain signalent un problème ou une attente");
  }

  @Test
  void everyVerbatimEndsSomewhereAndTheEndingsAddUp() {
    Report report =
        Corpora.shop()
            .customers("Le parking souterrain sent le gaz carbonique", "Je viens de Meudon")
            .report();
    for (Ending ending : Ending.values()) {
      long count = report.verbatims().stream().filter(v -> v.ending() == ending).count();
      Report.Summary summary = report.summary();
      switch (ending) {
        case THEME -> assertThat(count).isEqualTo(summary.inTheme());
        case SIGNAL -> assertThat(count).isEqualTo(summary.withSignal());
        case UNINFORMATIVE -> assertThat(count).isEqualTo(summary.uninformative());
        case ALONE -> assertThat(count).isEqualTo(summary.rest() - summary.uninformative());
      }
    }
  }

  @Test
  void signalsAreWhatNoInsightTellsTheSharpestFirst() {
    Report report =
        calm()
            .customers(
                "Ma fille a fait une allergie après la crème, urgences de nuit, plaques rouges",
                "La fontaine à eau du deuxième étage fuit depuis lundi")
            .report();
    List<SignalEntry> signals = report.signals();
    assertThat(signals.getFirst().quote().text()).contains("allergie");
    assertThat(signals).anyMatch(signal -> signal.quote().text().contains("fontaine"));
    for (int i = 1; i < signals.size(); i++) {
      assertThat(signals.get(i).sharpness()).isLessThanOrEqualTo(signals.get(i - 1).sharpness());
    }
  }

  @Test
  void aThemeIsQuotedInTheWordsOfItsLabel() {
    Report report =
        new Corpora()
            .customers(
                "La livraison du colis prend des semaines",
                "Livraison en retard",
                "Ma livraison était incomplète",
                "Encore une livraison ratée",
                "Le transporteur est nul et le colis toujours cassé", // sharper, in other words
                "Le rayon jardin est mal rangé",
                "Rayon jardin en désordre",
                "Le rayon jardin est sale")
            .report();
    InsightEntry delivery = about("livraison", report);
    assertThat(delivery.theme().quotes().getFirst().text()).isEqualTo("Encore une livraison ratée");
  }
}
