package io.nacre.blackbox;

import static io.nacre.cli.CommandLineRunner.nacre;
import static org.assertj.core.api.Assertions.assertThat;

import io.nacre.cli.CommandLineRunner.Result;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job, from files to a report. */
class AnalyzeTest {
  private static final List<String> TEXTS =
      List.of(
          "Vingt minutes d'attente à la caisse samedi, c'est beaucoup trop long",
          "Encore une file d'attente interminable à la caisse",
          "Une seule caisse ouverte, attente insupportable",
          "J'ai renoncé à mes achats, trop d'attente à la caisse",
          "L'attente en caisse est vraiment pénible le week-end",
          "Impossible de me connecter à l'application depuis la mise à jour",
          "L'application refuse mon mot de passe, connexion impossible",
          "Je n'arrive plus à me connecter, l'application plante",
          "Connexion impossible sur l'application mobile",
          "L'application se déconnecte sans arrêt, je dois me connecter dix fois",
          "Ce serait bien d'avoir des caisses automatiques pour éviter l'attente à la caisse",
          "RAS",
          "=1+1 trop cher",
          "Personnel très aimable, merci");

  @TempDir Path folder;

  private Path write(String name, List<String> texts) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, "verbatim\n\"" + String.join("\"\n\"", texts) + "\"\n");
    return file;
  }

  @Test
  void recurringIrritantsBecomeInsightsWithTheirWords() throws IOException {
    Result result = nacre("analyze", "-q", write("avis.csv", TEXTS).toString());
    assertThat(result.status()).isZero();
    assertThat(result.out()).contains("INSIGHTS", "caisse", "avis.csv:");
    assertThat(result.out().lines()).allMatch(line -> line.length() <= 80);
    assertThat(result.err()).isEmpty();
  }

  @Test
  void theNumberOfThreadsDoesNotChangeAByte() throws IOException {
    String file = write("avis.csv", TEXTS).toString();
    String one = nacre("analyze", "-q", "-f", "json", "--threads", "1", file).out();
    String four = nacre("analyze", "-q", "-f", "json", "--threads", "4", file).out();
    assertThat(one).contains("\"schema\" : \"nacre-report/1\"").isEqualTo(four);
  }

  @Test
  void shuffledRowsChangeNothingButLines() throws IOException {
    List<String> shuffled = new ArrayList<>(TEXTS);
    Collections.shuffle(shuffled, new Random(7));
    String before = nacre("analyze", "-q", "-f", "csv", write("avis.csv", TEXTS).toString()).out();
    String after =
        nacre("analyze", "-q", "-f", "csv", write("avis.csv", shuffled).toString()).out();
    String lines = "avis.csv[:,]\\d+";
    assertThat(after.replaceAll(lines, "")).isEqualTo(before.replaceAll(lines, ""));
  }

  @Test
  void standardInputGivesTheSameInsights() throws IOException {
    Path file = write("avis.csv", TEXTS);
    String named = nacre("analyze", "-q", "-f", "csv", file.toString()).out();
    InputStream before = System.in;
    System.setIn(Files.newInputStream(file));
    String piped;
    try {
      piped = nacre("analyze", "-q", "-f", "csv", "-").out();
    } finally {
      System.in.close();
      System.setIn(before);
    }
    assertThat(piped)
        .containsPattern("stdin,\\d+,")
        .isEqualTo(named.replace(file.toString(), "stdin"));
  }

  @Test
  void answersThatSayNothingAreSaidToSayNothing() throws IOException {
    Result result =
        nacre("analyze", "-q", write("ras.csv", Collections.nCopies(9, "RAS")).toString());
    assertThat(result.status()).isZero();
    assertThat(result.out()).contains("Every text is an answer that says nothing");
  }

  @Test
  void tooFewTextsForAThemeAreListedWithWhatTheyDo() throws IOException {
    List<String> texts =
        List.of("La caisse est trop lente", "Je viens rue Monge", "Il faudrait un banc");
    String file = write("peu.csv", texts).toString();
    for (String format : List.of("text", "markdown")) {
      String out = nacre("analyze", "-q", "-f", format, file).out().replace('\u00a0', ' ');
      assertThat(out)
          .contains("irritant: « La caisse est trop lente »", "neutral: « Je viens rue Monge »")
          .contains("expectation: « Il faudrait un banc »", "peu.csv:3");
    }
  }

  @Test
  void aLanguageWithoutCuesIsSaidToHaveNone() throws IOException {
    List<String> texts =
        List.of(
            "La entrega llegó muy tarde y el paquete estaba roto",
            "El paquete llegó roto y nadie responde a los correos",
            "Nadie responde, la entrega todavía no ha llegado");
    Result result = nacre("analyze", "-q", write("es.csv", texts).toString());
    assertThat(result.out().replaceAll("\\s+", " "))
        .contains("3 verbatims are in another language than French or English");
  }

  @Test
  void everyTextHasARowInTheVerbatimsTableInTheOrderOfTheFile() throws IOException {
    Result result =
        nacre(
            "analyze",
            "-q",
            "-f",
            "csv",
            "--table",
            "verbatims",
            write("avis.csv", TEXTS).toString());
    assertThat(result.out()).startsWith("id,theme,label,stance,source,line,");
    List<Integer> lines =
        result
            .out()
            .lines()
            .skip(1)
            .map(row -> row.split(",", -1)[5])
            .map(Integer::valueOf)
            .toList();
    assertThat(lines).isEqualTo(IntStream.rangeClosed(2, TEXTS.size() + 1).boxed().toList());
  }

  @Test
  void aCellThatLooksLikeAFormulaIsDefusedUnlessRaw() throws IOException {
    String file = write("avis.csv", TEXTS).toString();
    String guarded = nacre("analyze", "-q", "-f", "csv", "--table", "statements", file).out();
    String raw = nacre("analyze", "-q", "-f", "csv", "--raw", "--table", "statements", file).out();
    assertThat(guarded).contains(",'=1+1 trop cher,");
    assertThat(raw).contains(",=1+1 trop cher,");
  }

  @Test
  void offsetsLeadBackToTheText() throws IOException {
    String out =
        nacre(
                "analyze",
                "-q",
                "-f",
                "ndjson",
                "--table",
                "statements",
                write("a.csv", TEXTS).toString())
            .out();
    assertThat(out)
        .contains(
            "\"start\":0,\"end\":" + TEXTS.getFirst().length() + ",\"text\":\"" + TEXTS.getFirst());
  }
}
