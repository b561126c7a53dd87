package io.nacre.source;

import static io.nacre.source.TemporaryFiles.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.nacre.corpus.SourceAccount;
import io.nacre.corpus.Verbatim;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
  private static final String ACCENTS =
      "id;verbatim\n1;L'été à Nîmes : trop de bruit, 5 € l'entrée\n";

  @TempDir Path folder;
  private TemporaryFiles files = new TemporaryFiles(Path.of("."));

  @BeforeEach
  void here() {
    files = new TemporaryFiles(folder);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-1252", "ISO-8859-15", "UTF-16"})
  void encodingsAreFound(String charset) {
    TemporaryFiles.Read reading = files.read("a.csv", ACCENTS, Charset.forName(charset));
    assertThat(texts(reading)).containsExactly("L'été à Nîmes : trop de bruit, 5 € l'entrée");
  }

  @Test
  void utf16WithoutAMarkIsFound() {
    TemporaryFiles.Read reading = files.read("a.csv", ACCENTS, StandardCharsets.UTF_16LE);
    assertThat(texts(reading)).containsExactly("L'été à Nîmes : trop de bruit, 5 € l'entrée");
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheFirstColumn() {
    TemporaryFiles.Read reading =
        files.read("a.csv", "\uFEFFverbatim,id\nune attente sans fin,7\n");
    assertThat(reading.verbatims()).singleElement().extracting(Verbatim::id).isEqualTo("7");
  }

  @ParameterizedTest
  @ValueSource(chars = {',', ';', '\t', '|'})
  void delimitersAreFound(char delimiter) {
    String content =
        "id,verbatim,date\n1,\"trop cher, trop long; bref | non\",2026-01-02\n2,rien à dire,2026-01-03\n"
            .replace("\",", "\"\0")
            .replace("1,", "1\0")
            .replace("2,", "2\0")
            .replace("id,verbatim,date", "id\0verbatim\0date")
            .replace("dire,", "dire\0")
            .replace('\0', delimiter);
    TemporaryFiles.Read reading = files.read("a.csv", content);
    assertThat(texts(reading)).containsExactly("rien à dire", "trop cher, trop long; bref | non");
  }

  @Test
  void excelsOwnFirstLineNamesTheDelimiter() {
    TemporaryFiles.Read reading =
        files.read("a.csv", "sep=;\nid;verbatim\n1;trop de monde, trop de bruit\n");
    assertThat(reading.verbatims())
        .singleElement()
        .satisfies(v -> assertThat(v.origin().line()).isEqualTo(3));
  }

  @Test
  void aFieldMayHoldLineEndsAndTheLineOfItsRowIsTold() {
    TemporaryFiles.Read reading =
        files.read("a.csv", "id,verbatim\n1,\"premier\ndeuxième \"\"cité\"\"\"\n2,la suite ici\n");
    assertThat(texts(reading)).containsExactly("la suite ici", "premier\ndeuxième \"cité\"");
    assertThat(reading.verbatims().getFirst().origin().line()).isEqualTo(4);
  }

  @Test
  void aLongTextOfManyLinesIsOneVerbatim() {
    String thread = "Bonjour,\nvoici le fil de nos échanges\n".repeat(60);
    TemporaryFiles.Read reading =
        files.read("a.csv", "id,verbatim\n1,\"" + thread + "\"\n2,la suite ici\n");
    assertThat(reading.verbatims()).hasSize(2);
    assertThat(reading.intake().rejected()).isZero();
  }

  @Test
  void aQuoteThatNeverClosesCostsOneRowOnly() {
    StringBuilder rows = new StringBuilder("id,verbatim,ville\n1,\"sans fin,Lyon\n");
    for (int i = 2; i <= 90; i++) {
      rows.append(i).append(",un texte tout à fait normal numéro ").append(i).append(",Lyon\n");
    }
    TemporaryFiles.Read reading = files.read("a.csv", rows.toString());
    assertThat(reading.verbatims()).hasSize(89);
    assertThat(reading.intake().rejections())
        .singleElement()
        .satisfies(rejection -> assertThat(rejection.origin().line()).isEqualTo(2));
  }

  @Test
  void writtenOutLineEndsBecomeLineEndsOfTheSameLength() {
    TemporaryFiles.Read reading = files.read("a.csv", "id,verbatim\n1,trop cher\\net trop long\n");
    assertThat(texts(reading)).containsExactly("trop cher \net trop long");
  }

  @Test
  void withoutAHeaderTheLongestTextIsTheText() {
    TemporaryFiles.Read reading =
        files.read(
            "a.csv", "1,Lyon,une file d'attente sans fin\n2,Nice,personne pour nous aider\n");
    assertThat(texts(reading))
        .containsExactly("personne pour nous aider", "une file d'attente sans fin");
    assertThat(reading.guesses().getFirst().reading()).contains("no header");
  }

  @Test
  void everyRowIsAccountedFor() {
    String content =
        """
        id,verbatim,magasin
        1,trop d'attente en caisse,Lyon
        1,trop d'attente en caisse,Lyon
        2,,Lyon
        3,une ligne,avec,trop de champs
        4,personne pour répondre,Nice
        """;
    SourceAccount account = files.read("a.csv", content).intake().sources().getFirst();
    assertThat(account.read()).isEqualTo(5);
    assertThat(account.accepted()).isEqualTo(2);
    assertThat(account.duplicate()).isEqualTo(1);
    assertThat(account.empty()).isEqualTo(1);
    assertThat(account.rejected()).isEqualTo(1);
  }

  @Test
  void theSameIdWithAnotherTextIsKeptWithAWarning() {
    TemporaryFiles.Read reading =
        files.read("a.csv", "id,verbatim\n\"1,73E+18\",trop cher\n\"1,73E+18\",trop long\n");
    assertThat(reading.verbatims()).hasSize(2);
    assertThat(reading.intake().warnings()).singleElement().asString().contains("1,73E+18");
  }

  @Test
  void theSameVoiceDayAndTextIsADuplicateEvenWithoutAnId() {
    String header = "client,date,verbatim\n";
    String row = "Ana,2026-01-02,trop cher pour moi\n";
    assertThat(files.read("a.csv", header + row + row).verbatims()).hasSize(1);
    assertThat(files.read("b.csv", header + row + row.replace("02", "03")).verbatims()).hasSize(2);
  }

  @Test
  void theSameIdInTwoFilesIsTwoPeopleWhereTheirVoicesDiffer() {
    String header = "id,client,verbatim\n";
    String file = header + "1,Ana,trop cher\n1,Léo,trop cher\n1,Ana,trop cher\n1,,trop cher\n";
    TemporaryFiles.Read reading = files.read("a.csv", file);
    assertThat(reading.verbatims()).extracting(Verbatim::voice).containsExactly("Ana", "Léo");
    assertThat(reading.intake().duplicate()).isEqualTo(2);
  }

  @Test
  void twoPeopleWhoSayTheSameAreTwoVoices() {
    TemporaryFiles.Read reading = files.read("a.csv", "verbatim,note\ntrop cher,1\ntrop cher,1\n");
    assertThat(reading.verbatims()).hasSize(2);
  }

  @Test
  void columnsAreFoundByFrenchAndEnglishNames() {
    TemporaryFiles.Read reading =
        files.read(
            "a.csv",
            """
            Réf.;Créé le;Magasin;Note;Commentaire client;Auteur
            A1;31/12/2025;Lyon;4/5;Trop d'attente aux caisses;Zoé
            A2;01/01/2026;Lyon;1/5;Vendeuse très aimable;Léo
            """);
    Verbatim first = reading.verbatims().getFirst();
    assertThat(first.text()).isEqualTo("Trop d'attente aux caisses");
    assertThat(first.id()).isEqualTo("A1");
    assertThat(first.date()).hasToString("2025-12-31");
    assertThat(first.voice()).isEqualTo("Zoé");
    assertThat(first.rating()).isEqualTo(0.75);
    assertThat(first.facets().get("Magasin")).isEqualTo("Lyon");
  }

  /** Headers as survey tools, app stores and help desks export them, then the flags expected. */
  static Stream<Arguments> exports() {
    return Stream.of(
        arguments(
            """
            Horodateur,Adresse e-mail,Votre magasin,Votre note (sur 5),Qu'est-ce qui vous a déplu ?
            03/04/2026 10:00:12,a@b.fr,Lyon,4,L'attente à la caisse était longue
            13/04/2026 11:00:12,c@d.fr,Lyon,2,Personne en rayon
            """,
            "--date Horodateur --voice 'Adresse e-mail' --facet 'Votre magasin'"
                + " --rating 'Votre note (sur 5)' --text 'Qu'\\''est-ce qui vous a déplu ?'"),
        arguments(
            """
            Respondent ID,Start Date,Email Address,How likely are you to come back?,Why?
            1001,03/15/2026 10:01:00 AM,x@y.com,7,The delivery took two weeks
            1002,03/16/2026 10:01:00 AM,z@y.com,3,Support never answers the phone
            """,
            "--id 'Respondent ID' --date 'Start Date' --voice 'Email Address' --text 'Why?'"),
        arguments(
            """
            N° client;Date de réponse;Score NPS;Pourquoi cette note ?;Canal
            10023;01/02/2026;3;Le conseiller ne m'a jamais rappelé;Boutique
            10024;15/02/2026;9;Accueil parfait en boutique;Boutique
            """,
            "--voice 'N° client' --date 'Date de réponse' --rating 'Score NPS'"
                + " --text 'Pourquoi cette note ?' --facet Canal"),
        arguments(
            """
            App Version Code,Reviewer Language,Review Submit Date,Star Rating,Review Text
            12,fr,2026-03-01T10:00:00Z,1,L'application plante à chaque ouverture
            12,en,2026-03-02T10:00:00Z,2,Cannot log in at all since last week
            """,
            "--date 'Review Submit Date' --rating 'Star Rating' --text 'Review Text'"),
        arguments(
            """
            Quand;Que pensez-vous de la boutique ?;Ville
            12/03/2026;La caisse est lente le samedi;Lyon
            14/03/2026;Trop cher;Lyon
            """,
            "--date Quand --text 'Que pensez-vous de la boutique ?' --facet Ville"));
  }

  @ParameterizedTest
  @MethodSource("exports")
  void columnsOfUsualExportsAreFound(String csv, String flags) {
    assertThat(String.join(" ", files.read("a.csv", csv).guesses().getFirst().flags()))
        .startsWith(flags + " -d ");
  }

  @Test
  void anotherColumnOfFreeTextIsNotPassedOverInSilence() {
    String csv =
        """
        Ce qui a plu;Ce qui a déplu
        Un accueil charmant et de bons conseils;Une attente beaucoup trop longue en caisse samedi
        Le choix de robes pour les petites tailles;Les cabines étaient sales et il manquait un miroir
        """;
    assertThat(files.read("a.csv", csv).intake().warnings())
        .singleElement()
        .asString()
        .endsWith(
            "a.csv: free text in another column is not read (Ce qui a plu);"
                + " --text COLUMN chooses it");
    ReadOptions named =
        new ReadOptions(
            Map.of(Role.TEXT, "2"),
            java.util.List.of(),
            java.util.List.of(),
            null,
            null,
            null,
            null);
    assertThat(files.read("a.csv", csv, named).intake().warnings()).isEmpty();
  }

  @Test
  void anOptionOverridesEachGuess() {
    ReadOptions options =
        new ReadOptions(
            Map.of(Role.TEXT, "2", Role.KIND, "field"),
            java.util.List.of("b"),
            java.util.List.of(),
            null,
            null,
            null,
            null);
    TemporaryFiles.Read reading =
        files.read("a.csv", "verbatim,b,c\nlong texte que voici,court,x\n", options);
    Verbatim only = reading.verbatims().getFirst();
    assertThat(only.text()).isEqualTo("court");
    assertThat(only.kind().word()).isEqualTo("field");
  }
}
