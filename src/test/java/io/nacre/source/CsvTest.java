package io.nacre.source;

import static io.nacre.source.TemporaryFiles.texts;
import static org.assertj.core.api.Assertions.assertThat;

import io.nacre.corpus.SourceAccount;
import io.nacre.corpus.Verbatim;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
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
    Reading reading = files.read("a.csv", ACCENTS, Charset.forName(charset));
    assertThat(texts(reading)).containsExactly("L'été à Nîmes : trop de bruit, 5 € l'entrée");
  }

  @Test
  void utf16WithoutAMarkIsFound() {
    Reading reading = files.read("a.csv", ACCENTS, StandardCharsets.UTF_16LE);
    assertThat(texts(reading)).containsExactly("L'été à Nîmes : trop de bruit, 5 € l'entrée");
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheFirstColumn() {
    Reading reading = files.read("a.csv", "\uFEFFverbatim,id\nune attente sans fin,7\n");
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
    Reading reading = files.read("a.csv", content);
    assertThat(texts(reading)).containsExactly("rien à dire", "trop cher, trop long; bref | non");
  }

  @Test
  void excelsOwnFirstLineNamesTheDelimiter() {
    Reading reading = files.read("a.csv", "sep=;\nid;verbatim\n1;trop de monde, trop de bruit\n");
    assertThat(reading.verbatims())
        .singleElement()
        .satisfies(v -> assertThat(v.origin().line()).isEqualTo(3));
  }

  @Test
  void aFieldMayHoldLineEndsAndTheLineOfItsRowIsTold() {
    Reading reading =
        files.read("a.csv", "id,verbatim\n1,\"premier\ndeuxième \"\"cité\"\"\"\n2,la suite ici\n");
    assertThat(texts(reading)).containsExactly("la suite ici", "premier\ndeuxième \"cité\"");
    assertThat(reading.verbatims().getFirst().origin().line()).isEqualTo(4);
  }

  @Test
  void aLongTextOfManyLinesIsOneVerbatim() {
    String thread = "Bonjour,\nvoici le fil de nos échanges\n".repeat(60);
    Reading reading = files.read("a.csv", "id,verbatim\n1,\"" + thread + "\"\n2,la suite ici\n");
    assertThat(reading.verbatims()).hasSize(2);
    assertThat(reading.intake().rejected()).isZero();
  }

  @Test
  void aQuoteThatNeverClosesCostsOneRowOnly() {
    StringBuilder rows = new StringBuilder("id,verbatim,ville\n1,\"sans fin,Lyon\n");
    for (int i = 2; i <= 90; i++) {
      rows.append(i).append(",un texte tout à fait normal numéro ").append(i).append(",Lyon\n");
    }
    Reading reading = files.read("a.csv", rows.toString());
    assertThat(reading.verbatims()).hasSize(89);
    assertThat(reading.intake().rejections())
        .singleElement()
        .satisfies(rejection -> assertThat(rejection.origin().line()).isEqualTo(2));
  }

  @Test
  void writtenOutLineEndsBecomeLineEndsOfTheSameLength() {
    Reading reading = files.read("a.csv", "id,verbatim\n1,trop cher\\net trop long\n");
    assertThat(texts(reading)).containsExactly("trop cher \net trop long");
  }

  @Test
  void withoutAHeaderTheLongestTextIsTheText() {
    Reading reading =
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
    Reading reading =
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
  void twoPeopleWhoSayTheSameAreTwoVoices() {
    Reading reading = files.read("a.csv", "verbatim,note\ntrop cher,1\ntrop cher,1\n");
    assertThat(reading.verbatims()).hasSize(2);
  }

  @Test
  void columnsAreFoundByFrenchAndEnglishNames() {
    Reading reading =
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

  @Test
  void anOptionOverridesEachGuess() {
    ReadOptions options =
        new ReadOptions(
            Map.of(Role.TEXT, "2", Role.KIND, "field"),
            java.util.List.of("b"),
            null,
            null,
            null,
            null);
    Reading reading = files.read("a.csv", "verbatim,b,c\nlong texte que voici,court,x\n", options);
    Verbatim only = reading.verbatims().getFirst();
    assertThat(only.text()).isEqualTo("court");
    assertThat(only.kind().word()).isEqualTo("field");
  }
}
