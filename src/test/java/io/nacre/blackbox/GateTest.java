package io.nacre.blackbox;

import static io.nacre.cli.CommandLineRunner.nacre;
import static org.assertj.core.api.Assertions.assertThat;

import io.nacre.cli.CommandLineRunner.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code --fail-on} of analyze and report. */
class GateTest {
  private static final String TILL =
      """
      id,avis
      1,Vingt minutes d'attente à la caisse samedi
      2,Encore une file d'attente interminable à la caisse
      3,"Une seule caisse ouverte, attente insupportable"
      4,"J'ai renoncé à mes achats, trop d'attente à la caisse"
      5,L'attente en caisse est vraiment pénible le week-end
      """;

  private static final String LOGIN =
      """
      id,avis
      11,Impossible de me connecter à l'application depuis la mise à jour
      12,"L'application refuse mon mot de passe, connexion impossible"
      13,"Je n'arrive plus à me connecter, l'application plante"
      14,Connexion impossible sur l'application mobile
      15,"L'application se déconnecte sans arrêt, je dois me connecter dix fois"
      """;

  @TempDir Path folder;

  private String file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toString();
  }

  private String study() {
    return folder.resolve("study").toString();
  }

  private Result report(String... options) {
    List<String> all = new ArrayList<>(List.of("report", "--study", study()));
    all.addAll(List.of(options));
    return nacre(all.toArray(String[]::new));
  }

  @Test
  void aCrossedGateIsALineAndStatus3AndChangesNothingElse() throws IOException {
    String file = file("avis.csv", TILL);
    Result without = nacre("analyze", file);
    Result crossed =
        nacre(
            "analyze",
            "--fail-on",
            "share(irritant)>0.4",
            "--fail-on",
            "insights>9",
            "--fail-on",
            "verbatims<30",
            file);
    assertThat(crossed.status()).isEqualTo(3);
    assertThat(crossed.out()).isEqualTo(without.out());
    assertThat(crossed.err())
        .isEqualTo(
            without.err()
                + "gate crossed: share(irritant)>0.4: 5 voices name an irritant, 100 % of 5\n"
                + "gate crossed: verbatims<30: 5 verbatims\n");
    Result held = nacre("analyze", "--fail-on", "insights>9", file);
    assertThat(held).isEqualTo(without);
  }

  @Test
  void aQuietRunStillTellsItsGates() throws IOException {
    String file = file("avis.csv", TILL);
    Result result = nacre("analyze", "-q", "--fail-on", "verbatims<30", file);
    assertThat(result.err()).isEqualTo("gate crossed: verbatims<30: 5 verbatims\n");
    assertThat(nacre("analyze", "-q", "--fail-on", "insight:W7K2", file).err()).isEmpty();
    assertThat(nacre("analyze", "--fail-on", "insight:W7K2", file).err())
        .endsWith("nacre: gate insight:W7K2: the report has no insight W7K2\n");
  }

  @Test
  void gatesSeeMoreThanIsShown() throws IOException {
    String file = file("avis.csv", TILL);
    String shown = nacre("analyze", "-q", "--stance", "delight", "-f", "csv", file).out();
    Result result =
        nacre("analyze", "-q", "--stance", "delight", "-f", "csv", "--fail-on", "insight", file);
    assertThat(result.out()).isEqualTo(shown);
    assertThat(result.status()).isEqualTo(3);
  }

  @Test
  void aRunThatFailsTellsNoGate() throws IOException {
    String broken = file("avis.csv", TILL + "6,une ligne,de trop\n");
    Result strict = nacre("analyze", "-q", "--strict", "--fail-on", "verbatims<30", broken);
    assertThat(strict.status()).isEqualTo(1);
    assertThat(strict.err()).isEmpty();
    assertThat(nacre("analyze", "-q", "--fail-on", "verbatims<30", broken).status()).isEqualTo(3);
    Result nothing =
        nacre("analyze", "-q", "--fail-on", "verbatims<30", file("no.csv", "id,avis\n"));
    assertThat(nothing.status()).isEqualTo(4);
    assertThat(nothing.err()).doesNotContain("gate");
  }

  @Test
  void rulesAreReadBeforeAnythingElse() {
    Result wrong = nacre("analyze", "--fail-on", "new-irritant voices", "/nowhere.csv");
    assertThat(wrong.status()).isEqualTo(2);
    assertThat(wrong.err())
        .isEqualTo(
            "nacre: --fail-on: character 14: a number is missing, as in voices>=5:"
                + " \"new-irritant ▸voices\"\n");
    assertThat(report("--fail-on", "insight:").err()).contains("character 9: an ID is missing");
    Result memory = nacre("analyze", "--fail-on", "new-irritant voices>=5", "/nowhere.csv");
    assertThat(memory.status()).isEqualTo(2);
    assertThat(memory.err())
        .isEqualTo(
            "nacre: --fail-on: \"new-irritant voices>=5\" needs a study: nacre report --study"
                + " DIR\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json"})
  void aStudyTellsWhatIsNew(String format) throws IOException {
    String[] gate = {"-f", format, "--fail-on", "new-irritant voices>=5"};
    nacre("ingest", "-q", "--study", study(), file("avis.csv", TILL));
    Result first = report(gate);
    assertThat(first.status()).isZero();
    assertThat(first.err())
        .isEqualTo(
            "nacre: gate new-irritant voices>=5: nothing is new yet, as this study has no earlier"
                + " report of this kind\n");
    nacre("ingest", "-q", "--study", study(), file("app.csv", LOGIN));
    Result second = report(gate);
    assertThat(second.status()).isEqualTo(3);
    assertThat(second.err())
        .matches(
            "gate crossed: new-irritant voices>=5: [0-9A-Z]{4} \".+\" is new, 5 voices name an"
                + " irritant, 5 voices are concerned\n");
    assertThat(report("-f", format).out()).isEqualTo(second.out());
    assertThat(report(gate)).isEqualTo(second);
  }

  @Test
  void aReportThatIsShownAgainIsMadeInFullWhereAGateNeedsIt() throws IOException {
    nacre("ingest", "-q", "--study", study(), file("avis.csv", TILL));
    Result first = report();
    Result second = report("--fail-on", "voices(irritant)>=5");
    assertThat(second.out()).isEqualTo(first.out());
    assertThat(second.status()).isEqualTo(3);
    assertThat(second.err())
        .isEqualTo("gate crossed: voices(irritant)>=5: 5 voices name an irritant\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"share(irritant)>40%", "insight growing voices>=5", "insights>10 and alarms>0"})
  void theRulesOfTheReadmeAreUnderstood(String rule) throws IOException {
    assertThat(Files.readString(Path.of("README.md"))).contains("'" + rule + "'");
    assertThat(nacre("analyze", "-q", "--fail-on", rule, file("avis.csv", TILL)).status())
        .isIn(0, 3);
  }
}
