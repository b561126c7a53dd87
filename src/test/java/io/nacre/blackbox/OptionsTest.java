package io.nacre.blackbox;

import static io.nacre.cli.CommandLineRunner.nacre;
import static org.assertj.core.api.Assertions.assertThat;

import io.nacre.cli.CommandLineRunner.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Options and exit statuses. */
class OptionsTest {
  @TempDir Path folder;
  private String file = "";

  @BeforeEach
  void aFile() throws IOException {
    file =
        Files.writeString(
                folder.resolve("avis.csv"),
                """
                id,avis,magasin
                1,Trop d'attente à la caisse,Lyon
                2,Attente interminable à la caisse,Lyon
                3,Encore de l'attente à la caisse,Nice
                4,une ligne,avec,trop de champs
                5,Vendeuse adorable,Nice
                """)
            .toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--by ville|2|no facet \"ville\", there are magasin",
        "--table matrix -f csv|2|needs --by",
        "--top 0|2|--top takes",
        "--threads 0|2|--threads takes",
        "--lang de|2|--lang takes",
        "--top many|2|--top takes a whole number, not many",
        "--format pdf|2|--format takes text, csv, tsv, json,",
        "--mask lots|2|--mask takes none, contacts or all, not lots",
        "--table nope|2|signals, not nope",
        "--encoding nope|2|unknown encoding",
        "--delimiter ab|2|--delimiter takes",
        "--text nope|2|no column \"nope\"",
        "--nope|2|there is no option --nope",
        "--top|2|--top takes a whole number, not /",
        "--lexicon /nowhere.lex|1|/nowhere.lex: cannot be read",
        "--weights /nowhere.txt|1|/nowhere.txt: cannot be read",
        "-o /nowhere/at/all.txt|1|cannot be written",
      })
  void wrongUsageGetsALineAndItsStatus(String options, int status, String says) {
    String[] arguments = ("analyze -q " + options + " " + file).split(" ", -1);
    Result result = nacre(arguments);
    assertThat(result.err()).contains(says).doesNotContain("\tat ");
    assertThat(result.err().lines()).hasSizeBetween(1, 2);
    assertThat(result.status()).isEqualTo(status);
    assertThat(result.out()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "analyze avis.csv --by|--by needs a value: --by FACET",
        "serch caisse|\"serch\" is no command of nacre; perhaps search",
        "report etude|report does not take \"etude\"; a study is named with --study DIR",
      })
  void whatIsOutOfPlaceIsNamed(String arguments, String says) {
    Result result = nacre(arguments.split(" ", -1));
    assertThat(result.err()).startsWith("nacre: " + says);
    assertThat(result.status()).isEqualTo(2);
  }

  @Test
  void theAccountIsPrintedAndAddsUp() {
    Result result = nacre("analyze", file);
    assertThat(result.err())
        .contains("5 read = 4 accepted + 0 duplicate + 0 empty + 1 rejected")
        .contains("avis.csv:5: rejected: 4 fields where the header has 3");
    assertThat(result.status()).isZero();
  }

  @Test
  void strictFailsOnARejectionButStillReports() {
    Result result = nacre("analyze", "--strict", file);
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.out()).contains("INSIGHTS");
  }

  @Test
  void rejectsAreWrittenInFull() throws IOException {
    Path rejects = folder.resolve("rejects.csv");
    assertThat(nacre("analyze", "-q", "--rejects", rejects.toString(), file).status()).isZero();
    assertThat(Files.readString(rejects))
        .startsWith("source,line,reason,content\r\n")
        .contains(",5,4 fields where the header has 3,\"4,une ligne,avec,trop de champs\"");
  }

  @Test
  void granularityMovesTheNumberOfThemes() {
    List<Integer> themes = new ArrayList<>();
    for (String granularity : List.of("coarse", "normal", "fine")) {
      String out =
          nacre(
                  "analyze",
                  "-q",
                  "-f",
                  "csv",
                  "--table",
                  "verbatims",
                  "--granularity",
                  granularity,
                  "samples/boutique")
              .out();
      themes.add((int) out.lines().skip(1).map(line -> line.split(",", 3)[1]).distinct().count());
    }
    assertThat(themes.get(0)).isLessThan(themes.get(1));
    assertThat(themes.get(1)).isLessThan(themes.get(2));
  }

  @Test
  void withoutSplittingEachTextIsOneStatement() {
    String sample = "samples/boutique/verbatims.csv";
    String out =
        nacre("analyze", "-q", "-f", "csv", "--table", "statements", "--no-split", sample).out();
    assertThat(out.lines()).hasSize(129);
  }

  @Test
  void conceptsOfOnesOwnJoinThoseOfNacre() throws IOException {
    Path broken = folder.resolve("broken.txt");
    Files.writeString(broken, "# mine\nno colon here\n");
    Result result = nacre("analyze", "-q", "--concepts", broken.toString(), file);
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.err()).contains("broken.txt:2: a concept is written");
    Path mine = folder.resolve("mine.txt");
    Files.writeString(mine, "spot: zinzin, machin truc ; doodad\n");
    assertThat(nacre("analyze", "-q", "--concepts", mine.toString(), file).status()).isZero();
  }

  @Test
  void aDashIsStandardOutput() {
    assertThat(nacre("analyze", "-q", "-o", "-", file).out())
        .isNotEmpty()
        .isEqualTo(nacre("analyze", "-q", file).out());
  }

  @Test
  void aReportGoesToAFileWholeAndLeavesNoPart() throws IOException {
    Path report = folder.resolve("rapport.json");
    Result result = nacre("analyze", "-q", "-f", "json", "-o", report.toString(), file);
    assertThat(result.status()).isZero();
    assertThat(result.out()).isEmpty();
    assertThat(Files.readString(report)).contains("nacre-report/1");
    try (var left = Files.list(folder)) {
      assertThat(left.map(each -> each.getFileName().toString()))
          .containsExactlyInAnyOrder("avis.csv", "rapport.json");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"MAGASIN", "Mágasin"})
  void facetsAreCountedWhateverTheCaseAndTheAccentsOfTheirName(String name) {
    String out = nacre("analyze", "-q", "--by", name, file).out();
    assertThat(out).contains("BY magasin", "Lyon", "Nice", "voices heard");
  }

  @Test
  void bothSpellingsOfAnalyzeAreOne() {
    assertThat(nacre("analyse", "-q", file)).isEqualTo(nacre("analyze", "-q", file));
  }

  @Test
  void inspectShowsEveryGuessAndTheOptionsThatPinIt() {
    Result result = nacre("inspect", file);
    assertThat(result.out())
        .contains("avis.csv: CSV, UTF-8, delimiter \",\"", "named like a text")
        .contains("--id id --text avis --facet magasin -d ',' -e UTF-8");
    List<String> pinned =
        List.of("--id", "id", "--text", "avis", "--facet", "magasin", "-d", ",", "-e", "UTF-8");
    List<String> arguments = new java.util.ArrayList<>(List.of("analyze", "-q"));
    arguments.addAll(pinned);
    arguments.add(file);
    assertThat(nacre(arguments.toArray(String[]::new))).isEqualTo(nacre("analyze", "-q", file));
  }

  @Test
  void helpAndVersionAreDone() {
    assertThat(nacre("--help").status()).isZero();
    assertThat(nacre("analyze", "--help").out()).contains("--table", "--by");
    String version = nacre("--version").out();
    assertThat(version).startsWith("nacre ");
    assertThat(nacre("analyze", "-V").out()).isEqualTo(version);
  }
}
