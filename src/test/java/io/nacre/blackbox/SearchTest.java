package io.nacre.blackbox;

import static io.nacre.cli.CommandLineRunner.nacre;
import static org.assertj.core.api.Assertions.assertThat;

import io.nacre.cli.CommandLineRunner.Result;
import io.nacre.index.SmallStudy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code nacre search} on a study of twelve texts. */
class SearchTest {
  @TempDir static Path folder;

  @BeforeAll
  static void write() {
    SmallStudy.shop().open(folder.resolve("study")).close();
  }

  private static Result search(String... arguments) {
    String[] all = new String[arguments.length + 3];
    all[0] = "search";
    all[1] = "--study";
    all[2] = folder.resolve("study").toString();
    System.arraycopy(arguments, 0, all, 3, arguments.length);
    return nacre(all);
  }

  @Test
  void wordsAreShownInTheirContext() {
    Result result = search("--report-lang", "en", "caisse", "attente");
    assertThat(result.err()).isEmpty();
    assertThat(result.status()).isZero();
    assertThat(result.out())
        .startsWith("1 statement in 1 verbatim of 1 voice\n\n")
        .contains("Vingt minutes d'«attente» à la caisse", "d'attente à la «caisse», c'est");
  }

  @Test
  void theFirstHitsAreShownAndTheRestIsSaid() {
    Result result = search("--report-lang", "fr", "--top", "2", "caisse OU livraison~");
    assertThat(result.out())
        .startsWith("5 énoncés dans 5 verbatims de 4 voix\n")
        .endsWith("Les 2 premiers sont montrés (--top N en montre plus).\n");
    assertThat(search("-f", "csv", "caisse OU livraison~").out().lines()).hasSize(6);
    assertThat(search("-f", "csv", "--top", "2", "caisse OU livraison~").out().lines()).hasSize(3);
  }

  @Test
  void noHitIsAnAnswer() {
    Result result = search("--report-lang", "en", "girafe");
    assertThat(result.status()).isZero();
    assertThat(result.out()).isEqualTo("No statement matches girafe\n");
    assertThat(search("-f", "csv", "girafe").out().lines()).hasSize(1);
    assertThat(search("-f", "json", "girafe").out()).contains("\"statements\" : 0");
  }

  @Test
  void aSmallOperatorIsNamedWhereNothingIsFound() {
    assertThat(search("girafe ou caisse").err())
        .isEqualTo("nacre: \"ou\" was looked for as a word; the operator is OU\n");
    assertThat(search("girafe OU caisse").err()).isEmpty();
  }

  @Test
  void wrongUseGetsOneLine() {
    Result result = search("caisse", "(attente");
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err())
        .isEqualTo(
            "nacre: the query stops at character 8: \"caisse ▸(attente\": a parenthesis is not"
                + " closed\n");
    assertThat(search("--top", "0", "caisse").status()).isEqualTo(2);
    assertThat(search().status()).isEqualTo(2);
    Result none = nacre("search", "--study", folder.resolve("none").toString(), "caisse");
    assertThat(none.status()).isEqualTo(2);
    assertThat(none.err()).contains("no such folder; nacre ingest --study");
    assertThat(search("theme:W7K2").err()).contains("this study knows none yet");
  }

  @Test
  void aWordThatIsExcludedIsNoOption() {
    String without = search("-f", "csv", "caisse NOT ouverte").out();
    assertThat(without.lines()).hasSizeGreaterThan(1);
    assertThat(search("-f", "csv", "caisse", "-ouverte").out()).isEqualTo(without);
    assertThat(search("-ouverte", "caisse", "-f", "csv").out()).isEqualTo(without);
    assertThat(search("-f", "csv", "-caisse").out().lines())
        .hasSize((int) search("-f", "csv", "NOT caisse").out().lines().count());
    assertThat(folder.resolve("uverte")).doesNotExist();
    Result wrong = search("caisse", "--tpo", "3");
    assertThat(wrong.status()).isEqualTo(2);
    assertThat(wrong.err()).startsWith("nacre: there is no option --tpo\n");
    assertThat(search("-q", "caisse").err()).startsWith("nacre: there is no option -q\n");
  }

  @Test
  void aFileIsWritten() throws IOException {
    Path file = folder.resolve("hits.csv");
    Result result = search("-f", "csv", "--excel", "-o", file.toString(), "caisse");
    assertThat(result.out()).isEmpty();
    assertThat(Files.readString(file)).startsWith("\uFEFFsource;line;id;");
  }
}
