package io.nacre.source;

import static io.nacre.source.TemporaryFiles.nothing;
import static io.nacre.source.TemporaryFiles.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nacre.corpus.InputException;
import io.nacre.corpus.Kind;
import io.nacre.corpus.Verbatim;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks, JSON, plain text, notes, folders and standard input. */
class FormatsTest {
  @TempDir Path folder;
  private TemporaryFiles files = new TemporaryFiles(Path.of("."));

  @BeforeEach
  void here() {
    files = new TemporaryFiles(folder);
  }

  @Test
  void theFirstSheetWithTextIsRead() {
    byte[] book =
        TemporaryFiles.workbook(
            List.of(
                List.of(List.of("total", "12")),
                List.of(
                    List.of("id", "Commentaire"),
                    List.of("7", "une attente sans fin en caisse"),
                    List.of("8", "personne pour nous renseigner"))));
    TemporaryFiles.Read reading = files.readBytes("a.xlsx", book);
    assertThat(texts(reading))
        .containsExactly("personne pour nous renseigner", "une attente sans fin en caisse");
    assertThat(reading.verbatims().getLast().origin().line()).isEqualTo(2);
    assertThat(reading.verbatims().getLast().id()).isEqualTo("7");
    assertThat(reading.intake().sources().getFirst().reading())
        .isEqualTo("XLSX, sheet \"Feuille 2\", another sheet not read");
  }

  @Test
  void halfAWorkbookIsRefused() {
    byte[] book = TemporaryFiles.workbook(List.of(List.of(List.of("avis"), List.of("trop long"))));
    assertThatThrownBy(() -> files.readBytes("a.xlsx", Arrays.copyOf(book, book.length / 2)))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("a.xlsx");
  }

  @Test
  void nestedFieldsOfJsonGetDottedNames() {
    TemporaryFiles.Read reading =
        files.read(
            "a.json",
            "{\"page\":1,\"items\":[{\"review\":{\"text\":\"trop d'attente ici\"},"
                + "\"user\":{\"name\":\"Zoé\"},\n\"store\":\"Lyon\"},\n"
                + "{\"review\":{\"text\":\"personne à l'accueil\"},\"store\":\"Nice\"}]}");
    assertThat(texts(reading)).containsExactly("personne à l'accueil", "trop d'attente ici");
    assertThat(reading.verbatims().getFirst().origin().line()).isEqualTo(3);
    assertThat(reading.guesses().getFirst().columns())
        .extracting(ColumnRole::column)
        .contains("review.text", "user.name", "store");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[{\"text\":\"trop long ici\"}]",
        "{\"meta\":{\"page\":1},\"reviews\":[{\"text\":\"trop long ici\"}]}",
        "{\"tags\":[\"a\",\"b\"],\"reviews\":[{\"text\":\"trop long ici\"}],\"next\":null}",
        "{\"data\":{\"reviews\":[{\"text\":\"trop long ici\"}]}}"
      })
  void theOneListOfObjectsOfAJsonFileIsRead(String json) {
    assertThat(texts(files.read("a.json", json))).containsExactly("trop long ici");
  }

  @Test
  void aJsonFileOfSeveralObjectsIsReadAsLines() {
    assertThat(texts(files.read("a.json", "{\"text\":\"un avis\"}\n{\"text\":\"deux avis\"}")))
        .containsExactlyInAnyOrder("un avis", "deux avis");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[{\"text\":\"un\"}]\\n[{\"text\":\"deux\"}]|:2: another value follows the list",
        "{\"a\":[{\"text\":\"un\"}],\"b\":{\"c\":[{\"text\":\"deux\"}]}}|: holds several lists (a,"
            + " b.c)",
        "{\"a\":1}|: holds no list of texts"
      })
  void aJsonFileOfWhichOnlyAPartWouldBeReadIsRefused(String json, String why) {
    assertThatThrownBy(() -> files.read("a.json", json.replace("\\n", "\n")))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("a.json" + why);
  }

  @Test
  void blocksOfCodeAndHtmlInNotesAreObservations() {
    TemporaryFiles.Read reading =
        files.read(
            "a.md",
            """
            # Lyon

            Trop d'attente en caisse

                Le client repart sans rien

            ```
            Écran figé toute la matinée
            ```

            <!-- à relire -->

            <p>Douchette en panne</p>
            """);
    assertThat(texts(reading))
        .containsExactlyInAnyOrder(
            "Trop d'attente en caisse",
            "Le client repart sans rien",
            "Écran figé toute la matinée",
            "Douchette en panne");
  }

  @Test
  void aBrokenLineOfNdjsonIsRejectedAndTheOthersAreRead() {
    TemporaryFiles.Read reading =
        files.read("a.jsonl", "{\"text\":\"trop long ici\"}\nnope\n{\"text\":\"trop cher là\"}\n");
    assertThat(reading.verbatims()).hasSize(2);
    assertThat(reading.intake().rejections())
        .singleElement()
        .satisfies(rejection -> assertThat(rejection.origin().line()).isEqualTo(2));
  }

  @Test
  void twoValuesInALineOfNdjsonAreRejected() {
    TemporaryFiles.Read reading =
        files.read("a.jsonl", "{\"text\":\"trop long ici\"} {\"text\":\"et trop cher là\"}\n");
    assertThat(reading.verbatims()).isEmpty();
    assertThat(reading.intake().rejections())
        .singleElement()
        .satisfies(rejection -> assertThat(rejection.reason()).contains("more than one value"));
  }

  @Test
  void aLineOfNdjsonMayEndWithAComma() {
    assertThat(
            texts(
                files.read(
                    "a.jsonl", "{\"text\":\"trop long ici\"},\r\n ,\n\"trop cher là\" , \n")))
        .containsExactly("trop cher là", "trop long ici");
  }

  @Test
  void whatIsNoObjectInJsonIsATextAndAnArrayIsItsPartsButNull() {
    TemporaryFiles.Read reading =
        files.read(
            "a.json",
            "[\"une attente sans fin\",[1,{\"a\":[\"trop cher ici\"]}],"
                + "{\"text\":[\"rien ne marche\",null,2.50,{\"b\":null}],\"note\":null}]");
    assertThat(texts(reading))
        .containsExactly(
            "[1,{\"a\":[\"trop cher ici\"]}]",
            "rien ne marche, 2.50, {\"b\":null}",
            "une attente sans fin");
  }

  @Test
  void plainTextIsLinesOrParagraphs() {
    assertThat(texts(files.read("a.txt", "un avis\nun autre avis\n"))).hasSize(2);
    assertThat(texts(files.read("b.txt", "un avis\nsur deux lignes\n\nun autre\nen deux\n")))
        .containsExactly("un autre\nen deux", "un avis\nsur deux lignes");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Bonjour à tous,/La porte est lourde/Les codes arrivent"
            + " tard/Cordialement,/Anne/conseillère|1",
        "Dear team,/The door is heavy/Codes come late/Kind regards|1",
        "Bonjour, la porte de l'agence est bien trop lourde pour nous/Codes en"
            + " retard/Cordialement|3",
        "Bonjour/La porte est lourde/Les codes arrivent tard|3",
        "La porte est lourde/Les codes arrivent tard/Cordialement|3"
      })
  void aLetterIsOneVerbatim(String lines, int verbatims) {
    assertThat(files.read("a.txt", lines.replace("/", "\n")).verbatims()).hasSize(verbatims);
  }

  @Test
  void plainTextBesideNotesIsDoubtful() {
    files.text("b.md", "La porte est lourde");
    files.text("c.csv", "avis\nles codes arrivent tard");
    assertThat(files.read("a.txt", "trop long").intake().warnings()).isEmpty();
    assertThat(
            TemporaryFiles.read(List.of(folder.toString()), nothing(), ReadOptions.DEFAULTS)
                .intake()
                .warnings())
        .singleElement()
        .asString()
        .contains("a.txt: taken for customers", "--kind field");
  }

  @Test
  void notesGiveOneObservationAnItemWithFrontMatterAndHeadings() {
    TemporaryFiles.Read reading =
        files.read(
            "note.md",
            """
            ---
            date: 2026-03-07
            observateur: Inès
            magasin: Lyon
            ---
            # Caisse

            - File d'attente jusqu'au rayon
            - Une caisse en *panne*

            ## Cabines
            Pas de patère
            dans la cabine.
            """);
    assertThat(texts(reading))
        .containsExactly(
            "File d'attente jusqu'au rayon",
            "Pas de patère dans la cabine.",
            "Une caisse en panne");
    Verbatim cabin = reading.verbatims().get(1);
    assertThat(cabin.kind()).isEqualTo(Kind.FIELD);
    assertThat(cabin.voice()).isEqualTo("Inès");
    assertThat(cabin.date()).hasToString("2026-03-07");
    assertThat(cabin.facets().values())
        .containsEntry("magasin", "Lyon")
        .containsEntry("heading", "Cabines");
    assertThat(cabin.origin().line()).isEqualTo(12);
  }

  @Test
  void brokenFrontMatterIsNamedWithItsLine() {
    assertThatThrownBy(() -> files.read("note.md", "---\na: [1\nb: 2\n---\ntexte\n"))
        .isInstanceOf(InputException.class)
        .hasMessageMatching(".*note\\.md:\\d+: the front matter is broken.*");
  }

  @Test
  void foldersAreWalkedInOrderWithoutHiddenOrUnknownFiles() {
    files.text("d/b.txt", "deuxième avis\n");
    files.text("d/a/c.txt", "premier avis\n");
    files.text("d/.cache/x.txt", "caché\n");
    files.text("d/logo.png", "image\n");
    TemporaryFiles.Read reading =
        TemporaryFiles.read(
            List.of(folder.resolve("d").toString()), nothing(), ReadOptions.DEFAULTS);
    assertThat(reading.guesses())
        .extracting(guess -> Path.of(guess.source()).getFileName().toString())
        .containsExactly("c.txt", "b.txt");
    assertThat(reading.intake().skipped()).singleElement().asString().contains("logo.png");
  }

  @Test
  void aFileNamedTwiceIsReadOnce() {
    String file = files.text("a.txt", "un avis\nun autre\n").toString();
    TemporaryFiles.Read reading =
        TemporaryFiles.read(List.of(file, file), nothing(), ReadOptions.DEFAULTS);
    assertThat(reading.verbatims()).hasSize(2);
  }

  @Test
  void theOrderOfTheFilesChangesNothing() {
    String a =
        files.text("a.csv", "id,avis\n1,trop cher pour nous\n2,trop long pour eux\n").toString();
    String b = files.text("b.csv", "id,avis\n1,trop cher pour nous\n3,trop loin\n").toString();
    TemporaryFiles.Read one = TemporaryFiles.read(List.of(a, b), nothing(), ReadOptions.DEFAULTS);
    TemporaryFiles.Read other = TemporaryFiles.read(List.of(b, a), nothing(), ReadOptions.DEFAULTS);
    assertThat(other).isEqualTo(one);
    assertThat(one.intake().duplicate()).isEqualTo(1);
  }

  @Test
  void standardInputIsReadByItsContent() {
    for (String content :
        List.of(
            "id;verbatim\n1;trop d'attente ici\n",
            "[{\"verbatim\":\"trop d'attente ici\",\"n\":1}]",
            "{\"verbatim\":\"trop d'attente ici\",\"n\":1}\n",
            "trop d'attente ici\n")) {
      ByteArrayInputStream stdin =
          new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
      TemporaryFiles.Read reading = TemporaryFiles.read(List.of("-"), stdin, ReadOptions.DEFAULTS);
      assertThat(texts(reading)).as(content).containsExactly("trop d'attente ici");
      assertThat(reading.verbatims().getFirst().origin().source()).isEqualTo("stdin");
    }
  }

  @Test
  void inspectTellsTheFlagsThatPinAGuess() {
    FileGuess guess =
        files
            .read("a.csv", "id;mon avis\n1;une attente sans fin\n2;personne à l'accueil\n")
            .guesses()
            .getFirst();
    assertThat(guess.flags()).contains("--id id", "--text 'mon avis'", "-d ';'", "-e UTF-8");
  }

  @Test
  void aStudyAmongTheFilesIsPassedOver() {
    files.text("d/a.csv", "id,avis\n1,trop de monde ici\n");
    files.text("d/etude/write.lock", "x");
    files.text("d/etude/_0.cfs", "of Lucene");
    TemporaryFiles.Read reading =
        TemporaryFiles.read(
            List.of(folder.resolve("d").toString()), nothing(), ReadOptions.DEFAULTS);
    assertThat(reading.verbatims()).hasSize(1);
    assertThat(reading.intake().skipped()).isEmpty();
  }
}
