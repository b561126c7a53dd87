package io.nacre.blackbox;

import static io.nacre.cli.CommandLineRunner.nacre;
import static org.assertj.core.api.Assertions.assertThat;

import io.nacre.cli.CommandLineRunner.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code nacre evaluate} on texts that people labelled. */
class EvaluateTest {
  @TempDir Path folder;
  private String file = "";

  @BeforeEach
  void labelled() throws IOException {
    Path path = folder.resolve("labelled.csv");
    Files.writeString(
        path,
        """
        texte;motif;posture
        Vingt minutes d'attente à la caisse samedi, beaucoup trop long;caisse;irritant
        Encore une file d'attente interminable à la caisse;caisse;irritant
        Une seule caisse ouverte, attente insupportable;caisse;irritant
        Attente en caisse pénible le week-end;caisse;irritant
        Impossible de me connecter à l'application depuis la mise à jour;connexion;irritant
        L'application refuse mon mot de passe, connexion impossible;connexion;irritant
        Connexion impossible sur l'application mobile;connexion;irritant
        Je n'arrive plus à me connecter, l'application plante;connexion;irritant
        Ce serait bien d'avoir des caisses automatiques contre l'attente en caisse;caisse;expectation
        Bonjour;;
        """);
    file = path.toString();
  }

  @Test
  void themesAndStancesAreComparedWithTheirLabels() {
    Result result = nacre("evaluate", "--label", "motif", "--stance-label", "Posture", file);
    assertThat(result.err()).contains("10 read = 10 accepted").doesNotContain("nacre:");
    assertThat(result.status()).isZero();
    assertThat(result.out())
        .contains("9 of 10 verbatims have a label", "2 labels", "NMI 1.000   AMI 1.000   ARI 1.000")
        .contains("1.00      5  ", " ← caisse", "1.00      4  ", " ← connexion")
        .contains("irritant", "accuracy 1.000");
    assertThat(result.out().lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void aColumnMayBeGivenByItsNumberAndJsonHoldsEveryFigure() {
    Result result = nacre("evaluate", "-f", "json", "--label", "2", file);
    assertThat(result.out())
        .contains("\"schema\" : \"nacre-evaluation/1\"", "\"ari\" : 1.0", "\"purity\"")
        .doesNotContain("stances");
  }

  @Test
  void themesAreThoseOfTheAnalysis() {
    String themes = nacre("analyze", "-q", "-f", "csv", "--table", "verbatims", file).out();
    String json = nacre("evaluate", "-f", "json", "--label", "motif", file).out();
    String theme = json.replaceAll("(?s).*?\"theme\" : \"(\\w+)\".*", "$1");
    assertThat(themes).contains("," + theme + ",");
  }

  @Test
  void wrongUseGetsALine() {
    assertThat(nacre("evaluate", file).err()).contains("evaluate needs --label");
    assertThat(nacre("evaluate", file).status()).isEqualTo(2);
    assertThat(nacre("evaluate", "--label", "sujet", file).err()).contains("no column \"sujet\"");
    Result wrong = nacre("evaluate", "--stance-label", "motif", file);
    assertThat(wrong.status()).isEqualTo(1);
    assertThat(wrong.err()).contains("labelled.csv:2: \"caisse\" is no stance");
  }
}
