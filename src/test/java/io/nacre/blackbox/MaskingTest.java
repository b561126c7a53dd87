package io.nacre.blackbox;

import static io.nacre.cli.CommandLineRunner.nacre;
import static org.assertj.core.api.Assertions.assertThat;

import io.nacre.cli.CommandLineRunner.Result;
import io.nacre.index.Remains;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What tells who somebody is reaches no report and no index. */
class MaskingTest {
  private static final String[] ROWS = {
    "id,date,client,magasin,conseiller,verbatim",
    "1,2026-01-02,Jeanne Quatresols,Lyon,Mme Vermandois,\"Vingt minutes d'attente à la caisse, je"
        + " m'appelle Jeanne Quatresols, rappelez le 06 71 38 20 64\"",
    "2,2026-01-03,Paul Bertholin,Lyon,Mme Vermandois,\"Encore une attente interminable à la caisse,"
        + " demandez M. Bertholin au 06.71.38.20.64\"",
    "3,2026-01-04,Jeanne Quatresols,Nice,M. Escoffier,Attente à la caisse insupportable:"
        + " j.quatresols@free.fr",
    "4,2026-01-05,Zoé,Nice,M. Escoffier,\"Trop d'attente à la caisse, commande n° 48219937"
        + " annulée\"",
    "zoe.barbentane@free.fr,2026-01-06,Zoé,Nice,M. Escoffier,L'attente en caisse est vraiment"
        + " pénible",
    "6,2026-01-07,Ana,Lyon,Mme Vermandois,Impossible de me connecter à l'application 192.168.14.77",
    "7,2026-01-08,Bob,Lyon,Mme Vermandois,\"L'application plante, mon IBAN FR76 3000 6000 0112 3456"
        + " 7890 189 est affiché\"",
    "8,2026-01-09,Cléo,Nice,M. Escoffier,Connexion impossible sur l'application mobile @cleo_75",
    "9,2026-01-10,Dora,Nice,M. Escoffier,\"Connexion à l'application refusée, j'habite 12 bis rue"
        + " des Lilas, 69003 Lyon\"",
    "10,2026-01-11,\"ouvert et jamais fermé, appelez Mme Quatresols au 06 71 38 20 64"
  };

  /** What must not come out anywhere. */
  private static final List<String> SECRETS =
      List.of(
          "Quatresols",
          "Bertholin",
          "barbentane",
          "Vermandois",
          "Escoffier",
          "71 38 20",
          "71.38.20",
          "48219937",
          "192.168.14.77",
          "3000 6000",
          "cleo_75",
          "rue des Lilas");

  @TempDir Path folder;

  private StudyFiles files;
  private String csv;

  @BeforeEach
  void write() {
    files = new StudyFiles(folder, "study");
    csv = files.write("avis.csv", ROWS);
  }

  private static void holdsNoSecret(String text) {
    assertThat(SECRETS).allSatisfy(secret -> assertThat(text).doesNotContainIgnoringCase(secret));
  }

  private static String unzipped(byte[] bytes) throws IOException {
    StringBuilder all = new StringBuilder(new String(bytes, StandardCharsets.UTF_8));
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return all.toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "markdown", "json", "html", "xlsx", "qdc", "qdpx"})
  void noReportHoldsASecret(String format) throws IOException {
    Path out = folder.resolve("report");
    Path rejects = folder.resolve("rejects.csv");
    Result result =
        nacre(
            "analyze",
            csv,
            "-f",
            format,
            "-o",
            out.toString(),
            "--verbose",
            "--rejects",
            rejects.toString());
    assertThat(result.status()).as(result.err()).isZero();
    String report = unzipped(Files.readAllBytes(out));
    assertThat(report).contains("caisse");
    holdsNoSecret(report);
    holdsNoSecret(result.err());
    holdsNoSecret(Files.readString(rejects));
    assertThat(result.err())
        .contains("Masked: 1 e-mail address [e-mail], 2 phone numbers [phone]", "1 rejected");
  }

  @ParameterizedTest
  @ValueSource(strings = {"insights", "statements", "verbatims", "signals", "matrix"})
  void noTableHoldsASecret(String table) {
    for (String format : List.of("csv", "tsv", "ndjson")) {
      Result result = nacre("analyze", csv, "-f", format, "--table", table, "--by", "conseiller");
      assertThat(result.status()).as(result.err()).isZero();
      holdsNoSecret(result.out());
    }
  }

  @Test
  void theSameValueHasTheSameNumberAndVoicesHaveNumbersToo() {
    String table = nacre("analyze", "-q", csv, "-f", "csv", "--table", "statements").out();
    String first = line(table, "Vingt minutes");
    String second = line(table, "Encore une attente");
    assertThat(first).contains("[phone 1]", "V").containsPattern("\\bV[1-9]\\b");
    assertThat(second).contains("M. [name ").doesNotContain("[phone 2]");
    assertThat(table).contains("[phone 1]").doesNotContain("[phone 2]");
    assertThat(voice(first)).isEqualTo(voice(line(table, "insupportable")));
    assertThat(voice(first)).isNotEqualTo(voice(second));
  }

  private static String line(String table, String words) {
    return table.lines().filter(line -> line.contains(words)).findFirst().orElseThrow();
  }

  private static String voice(String line) {
    return line.replaceAll(".*\\b(V[1-9])\\b.*", "$1");
  }

  @Test
  void nothingIsMaskedWhereThatIsAskedFor() {
    String table =
        nacre("analyze", "-q", csv, "--mask", "none", "-f", "csv", "--table", "statements").out();
    assertThat(table).contains("06 71 38 20 64", "Jeanne Quatresols").doesNotContain("[phone");
    String contacts =
        nacre("analyze", "-q", csv, "--mask", "contacts", "-f", "csv", "--table", "statements")
            .out();
    assertThat(contacts)
        .contains("[phone 1]", "[e-mail 1]", "48219937", "M. Bertholin")
        .doesNotContain("71 38 20");
    Result none = nacre("analyze", csv, "--mask", "none");
    assertThat(none.err()).contains("Masked: nothing\n");
    assertThat(none.out()).contains("Masked: nothing\n");
  }

  /** The matrix of shops, with more options. */
  private String byShop(String... more) {
    List<String> arguments = new ArrayList<>(List.of("analyze", "-q", csv, "-f", "csv"));
    arguments.addAll(List.of("--table", "matrix", "--by", "magasin"));
    arguments.addAll(List.of(more));
    return nacre(arguments.toArray(String[]::new)).out();
  }

  @Test
  void aColumnIsMaskedWholeOrDropped() {
    Result none = nacre("analyze", "-q", csv, "--mask", "none", "--mask-column", "Magasin");
    assertThat(none.err()).contains("--mask none").hasLineCount(1);
    assertThat(none.status()).isEqualTo(2);
    String masked = byShop("--mask-column", "Magasin");
    assertThat(masked).contains("[magasin 1]", "[magasin 2]").doesNotContain("Lyon", "Nice");
    Result dropped = nacre("analyze", "-q", csv, "--drop", "magasin", "--by", "magasin");
    assertThat(dropped.err()).contains("--by: no facet \"magasin\"");
    assertThat(dropped.status()).isEqualTo(2);
    String inspected =
        nacre("inspect", csv, "--drop", "magasin", "--mask-column", "conseiller").out();
    assertThat(inspected).doesNotContain("--facet magasin").doesNotContain("  magasin ");
    assertThat(inspected).contains("--mask-column conseiller --drop magasin");
  }

  @Test
  void numbersOfColumnsAreThoseOfTheFileWhateverIsDropped() {
    String three = files.write("c.csv", "secret;commentaire;avis", "x;trop long;trop cher");
    assertThat(nacre("inspect", three, "--drop", "1", "--text", "2").out())
        .contains("--text commentaire");
  }

  @Test
  void theTextOfANoteIsNotDropped() {
    Result dropped = nacre("analyze", files.write("d.txt", "trop long"), "--drop", "text");
    assertThat(dropped.err()).contains("--drop text: it is the text itself").hasLineCount(1);
    assertThat(dropped.status()).isEqualTo(2);
  }

  /** A number of a client leads to a person as its mark in the text would not. */
  @ParameterizedTest
  @ValueSource(strings = {"Numéro client", "customer_id", "N° adhérent"})
  void anIdOfAPersonIsNotShown(String column) {
    String clients =
        files.write(
            "clients.csv",
            column + ";Commentaire",
            "4478121;La carte est bloquée depuis mardi matin",
            "4478122;La carte est refusée au distributeur",
            "4478123;Le conseiller ne rappelle jamais");
    String statements = nacre("analyze", "-q", "-f", "json", clients).out();
    assertThat(statements).contains("distributeur").doesNotContain("447812");
  }

  @Test
  void whatIsMaskedInFacetsIsCountedToo() {
    String facets =
        files.write(
            "facettes.csv",
            "Conseiller;Commentaire",
            "Mme Ravel;La carte est bloquée",
            "Mme Ravel;La carte est refusée par Mme Ravel",
            "M. Escoffier;Le guichet est fermé");
    assertThat(nacre("analyze", facets).err())
        .contains("4 names", "most values of \"Conseiller\" are names: --mask-column hides");
    assertThat(nacre("analyze", facets, "--mask-column", "Conseiller").err())
        .doesNotContain("are names");
  }

  @ParameterizedTest
  @ValueSource(strings = {"date", "verbatim", "prix"})
  void aColumnThatCannotBeMaskedWholeIsToldOf(String column) {
    Result result = nacre("analyze", "-q", csv, "--mask-column", column);
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err().lines()).hasSize(1);
    assertThat(result.err()).contains("--mask-column", "\"" + column + "\"");
  }

  @Test
  void theRegionTellsWhatAPhoneNumberIs() {
    String british = files.write("uk.csv", "verbatim", "The till is slow call 0117 496 0387 now");
    assertThat(nacre("analyze", "-q", british, "--region", "gb").out()).contains("[phone 1]");
    Result unknown = nacre("analyze", "-q", british, "--region", "XX");
    assertThat(unknown.err()).contains("--region takes the code of a country");
    assertThat(unknown.status()).isEqualTo(2);
  }

  @Test
  void aStudyKeepsNoSecretOfATextAndItsNumbersStay() {
    List<String> ofTexts =
        List.of("Bertholin", "71 38 20", "71.38.20", "48219937", "192.168.14.77", "cleo_75");
    files.succeed("ingest", csv, "--drop", "client");
    String statements = files.succeed("report", "-f", "csv", "--table", "statements");
    holdsNoSecret(statements);
    assertThat(Remains.inFiles(files.study(), ofTexts)).isEmpty();
    assertThat(Remains.inIndex(files.study(), ofTexts)).isEmpty();
    assertThat(files.succeed("ingest", csv, "--drop", "client"))
        .contains("9 unchanged", "nothing changed");
    String more =
        files.write(
            "mars.csv",
            "id,verbatim",
            "m1,L'attente à la caisse est trop longue appelez le 06 71 38 20 64",
            "m2,Attente à la caisse encore ce matin appelez le 07 68 03 51 97",
            "m3,La caisse trop lente et le 07 68 03 51 97 ne répond pas");
    files.succeed("ingest", more);
    String after = files.succeed("report", "-f", "csv", "--table", "statements");
    assertThat(line(after, "Vingt minutes")).contains("[phone 1]");
    // What an earlier ingest masked is not known any more: a number never stands for two values.
    assertThat(line(after, "trop longue")).contains("[phone 3]");
    assertThat(line(after, "ce matin")).contains("[phone 2]");
    assertThat(line(after, "ne répond pas")).contains("[phone 2]");
    assertThat(files.succeed("ingest", more)).contains("3 unchanged", "nothing changed");
    assertThat(files.succeed("report", "-f", "csv", "--table", "statements")).isEqualTo(after);
  }

  /** A value of two files has a number in each, and keeps them when both are ingested together. */
  @Test
  void aRowThatIsIngestedAgainStaysAsItIs() {
    String one =
        files.write("c.csv", "id,verbatim", "2,Et aussi le 06 12 34 56 99 pour le chèque perdu.");
    List<String> lines = new ArrayList<>(List.of("id,verbatim"));
    for (int i = 10; i < 30; i++) {
      lines.add(i + ",Rappeler vite le 06 12 34 56 " + i);
    }
    lines.add("31,Rappeler vite le 06 12 34 56 99");
    String other = files.write("d.csv", lines.toArray(String[]::new));
    files.succeed("ingest", one);
    files.succeed("ingest", other);
    String statements = files.succeed("report", "-f", "csv", "--table", "statements");
    assertThat(statements).contains("le [phone 1] pour le chèque perdu.");
    assertThat(files.succeed("ingest", one, other)).contains("nothing changed");
    assertThat(files.succeed("report", "-f", "csv", "--table", "statements")).isEqualTo(statements);
    String copy =
        files.write("z.csv", "id,verbatim", "2,Et aussi le 06 12 34 56 99 pour le chèque perdu.");
    files.succeed("ingest", copy);
    files.succeed("ingest", copy, other);
    assertThat(files.succeed("report", "-f", "csv", "--table", "statements"))
        .contains("pour le chèque perdu.");
  }

  @Test
  void aVoiceHasOneNumberInAStudyAndIsForgottenByItsName() {
    files.succeed("ingest", csv);
    String before = files.succeed("report", "-f", "csv", "--table", "statements");
    String more =
        files.write(
            "mars.csv",
            "id,client,verbatim",
            "m1,Jeanne Quatresols,Toujours trop d'attente à la caisse en mars",
            "m2,Yves,Attente à la caisse en mars aussi");
    files.succeed("ingest", more);
    String after = files.succeed("report", "-f", "csv", "--table", "statements");
    holdsNoSecret(after);
    assertThat(voice(line(after, "Toujours trop"))).isEqualTo(voice(line(before, "Vingt minutes")));
    assertThat(before).doesNotContain(voice(line(after, "en mars aussi")) + ",");
    holdsNoSecret(files.succeed("search", "caisse", "-f", "csv"));
    assertThat(files.fail(2, "forget", "--voice", "V1")).contains("name it as the files do");
    assertThat(files.succeed("forget", "--voice", "Jeanne Quatresols")).contains("3 rows");
    assertThat(files.succeed("report", "-f", "csv", "--table", "statements"))
        .doesNotContain("Toujours trop", "Vingt minutes");
  }

  @Test
  void anIngestTakesNoColumnMaskedWhole() {
    assertThat(files.fail(2, "ingest", csv, "--mask-column", "magasin"))
        .contains("ingest takes no --mask-column", "--drop");
  }
}
