package io.nacre.blackbox;

import static io.nacre.cli.CommandLineRunner.nacre;
import static org.assertj.core.api.Assertions.assertThat;

import io.nacre.cli.CommandLineRunner.Result;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run in French says beside the report and in it. */
class FrenchTest {
  private static final String HEAD = "id,date,verbatim";

  @TempDir Path folder;
  private final Locale before = Locale.getDefault();
  private StudyFiles files = new StudyFiles(Path.of(""), "");

  @BeforeEach
  void makeFiles() {
    files = new StudyFiles(folder, "étude");
  }

  @AfterEach
  void putBackTheLocale() {
    Locale.setDefault(before);
  }

  private String file() {
    return files.write(
        "avis.csv",
        HEAD,
        "A1,2026-03-01,Vingt minutes d'attente à la caisse",
        "A2,2026-03-02,\"Attente à la caisse, encore, écrivez à jo@exemple.fr\"",
        "A3,2026-04-15,Trop d'attente à la caisse le samedi",
        "A4,2026-04-15,a,b",
        "A5,2026-04-15,");
  }

  private static String plain(String text) {
    return text.replaceAll("[\u00a0\u202f]", " ");
  }

  @Test
  void theAccountFollowsTheLanguageOfTheReport() {
    String file = file();
    Result result = nacre("analyze", "--report-lang", "fr", "--fail-on", "verbatims>=1", file);
    assertThat(plain(result.err()))
        .contains("5 lues = 3 acceptées + 0 en double + 1 vide + 1 rejetée (CSV, ")
        .contains("avis.csv:5 : rejetée : 4 fields where the header has 3\n")
        .endsWith("seuil franchi : verbatims>=1 : 3 verbatims\n");
    assertThat(plain(result.out()))
        .contains("du 1er mars 2026 au 15 avril 2026")
        .contains("Masqué : 1 adresse e-mail [e-mail]");
    assertThat(result.status()).isEqualTo(3);
    assertThat(nacre("analyze", "--report-lang", "en", file).err()).contains("1 rejected (CSV");
  }

  @Test
  void filesForProgramsKeepDaysAsTheyAre() {
    String json = nacre("analyze", "-q", "--report-lang", "fr", "-f", "json", file()).out();
    assertThat(json).contains("2026-03-01").doesNotContain("mars");
    files.run("ingest", file());
    assertThat(files.succeed("search", "--report-lang", "fr", "-f", "csv", "minutes"))
        .contains("2026-03-01")
        .doesNotContain("mars");
  }

  @Test
  void aCommandWithoutTheOptionFollowsTheSystem() {
    Locale.setDefault(Locale.CANADA_FRENCH);
    String file = file();
    Result first = files.run("ingest", file);
    assertThat(plain(first.err())).contains("1 rejetée (CSV", "rejetée : 4 fields");
    assertThat(plain(first.out()))
        .contains("avis.csv : 3 ajoutées\n")
        .endsWith("étude : 3 verbatims de 1 fichier\n");
    files.write("avis.csv", HEAD, "A1,2026-03-01,Vingt minutes d'attente à la caisse");
    assertThat(plain(files.run("ingest", file).out()))
        .contains("avis.csv : 1 inchangée\n")
        .contains("  2 lignes de lectures antérieures ne sont plus dans le fichier : gardées (--r")
        .endsWith("étude : rien n’a changé, 3 verbatims de 1 fichier\n");
    assertThat(plain(files.run("search", "caisse ou file").err()))
        .contains("nacre: « ou » a été cherché comme un mot ; l’opérateur est OU\n");
    assertThat(plain(files.run("forget", "--source", file).out()))
        .endsWith("étude : 3 lignes oubliées\n");
  }
}
