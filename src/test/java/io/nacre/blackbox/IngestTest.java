package io.nacre.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.nacre.cli.CommandLineRunner.Result;
import io.nacre.study.Snapshot;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code nacre ingest} changes, and what it leaves as it is. */
class IngestTest {
  private static final String HEAD = "id,client,verbatim";
  private static final String ONE = "A1,Ana,Vingt minutes d'attente à la caisse";
  private static final String TWO = "A2,Bob,Connexion impossible sur l'application";
  private static final String THREE = "A3,Cléo,La vendeuse était charmante";

  @TempDir Path folder;

  private StudyFiles files;

  @BeforeEach
  void open() {
    files = new StudyFiles(folder, "study");
  }

  private List<String> texts() {
    return Snapshot.rows(files.study()).values().stream()
        .map(row -> row.masked().verbatim().text())
        .sorted()
        .toList();
  }

  @Test
  void theSameFileAgainChangesNotAByte() {
    String file = files.write("a.csv", HEAD, ONE, TWO, THREE);
    assertThat(files.succeed("ingest", file)).contains("a.csv: 3 added\n");
    Map<String, Integer> before = Snapshot.bytes(files.study());
    assertThat(files.succeed("ingest", file))
        .contains("a.csv: 3 unchanged\n")
        .endsWith("study: nothing changed, 3 verbatims from 1 file\n");
    assertThat(Snapshot.bytes(files.study())).isEqualTo(before);
    assertThat(files.succeed("ingest", "--replace", file)).contains("nothing changed");
    assertThat(Snapshot.bytes(files.study())).isEqualTo(before);
    files.succeed("report");
    before = Snapshot.bytes(files.study());
    files.succeed("ingest", file);
    files.succeed("report");
    assertThat(Snapshot.bytes(files.study())).isEqualTo(before);
  }

  @Test
  void aRowWithTheSameIdTakesThePlaceOfTheOldOne() {
    String file = files.write("a.csv", HEAD, ONE, TWO);
    files.succeed("ingest", file);
    files.write("a.csv", HEAD, "A1,Ana,Quarante minutes d'attente à la caisse", TWO);
    assertThat(files.succeed("ingest", file))
        .contains("a.csv: 1 corrected, 1 unchanged\n")
        .endsWith("study: 2 verbatims from 1 file\n");
    assertThat(texts())
        .containsExactly(
            "Connexion impossible sur l'application", "Quarante minutes d'attente à la caisse");
    String other = files.write("b.csv", HEAD, "A1,Dora,Le rayon est vide");
    assertThat(files.succeed("ingest", other)).contains("b.csv: 1 added\n");
    assertThat(texts()).hasSize(3);
  }

  @Test
  void aRowThatAFileHasNoMoreStaysUnlessItIsToGo() {
    String file = files.write("a.csv", HEAD, ONE, TWO, THREE);
    files.succeed("ingest", file);
    files.write("a.csv", HEAD, ONE);
    assertThat(files.succeed("ingest", file))
        .contains(
            "a.csv: 1 unchanged\n  2 rows of an earlier ingest not in the file any more: kept"
                + " (--replace takes such rows out)\n");
    assertThat(texts()).hasSize(3);
    assertThat(files.succeed("ingest", "--replace", file))
        .contains("a.csv: 1 unchanged, 2 withdrawn\n")
        .endsWith("study: 1 verbatim from 1 file\n");
    assertThat(texts()).containsExactly("Vingt minutes d'attente à la caisse");
    assertThat(files.succeed("check")).contains("statements: 1 known, 1 can be searched");
  }

  @Test
  void theOrderOfTheRowsMakesNoDifference() {
    String file = files.write("a.csv", HEAD, ONE, TWO, THREE);
    files.succeed("ingest", file);
    List<String> before = texts();
    files.write("a.csv", HEAD, THREE, ONE, TWO);
    assertThat(files.succeed("ingest", file)).contains("a.csv: 3 unchanged\n");
    assertThat(texts()).isEqualTo(before);
    String moved = files.succeed("report", "-f", "csv", "--table", "verbatims");
    assertThat(moved)
        .isEqualTo(StudyFiles.analyze(List.of(file), "-f", "csv", "--table", "verbatims"));
  }

  @Test
  void rowsWithoutAnIdAreKnownByWhatTheySay() {
    String file = files.write("a.csv", "client,verbatim", "Ana,La caisse est fermée", "Bob,RAS");
    files.succeed("ingest", file);
    files.write("a.csv", "client,verbatim", "Bob,RAS", "Ana,La caisse est ouverte");
    assertThat(files.succeed("ingest", file)).contains("a.csv: 1 added, 1 unchanged\n  1 row of");
    assertThat(texts()).containsExactly("La caisse est fermée", "La caisse est ouverte", "RAS");
  }

  @Test
  void theSameWordsTwiceWithoutAnIdAreTwoRows() {
    String[] twice = {"verbatim;magasin", "Trop d'attente;Lyon", "Trop d'attente;Lyon"};
    String file = files.write("a.csv", twice);
    assertThat(files.succeed("ingest", file)).contains("a.csv: 2 added\n");
    assertThat(files.succeed("ingest", file)).contains("a.csv: 2 unchanged\n");
    assertThat(texts()).containsExactly("Trop d'attente", "Trop d'attente");
    assertThat(files.succeed("report", "-f", "csv", "--table", "verbatims"))
        .isEqualTo(StudyFiles.analyze(List.of(file), "-f", "csv", "--table", "verbatims"));
  }

  @Test
  void whatSeveralIngestsRepeatIsCountedAsAnalyzeCountsIt() {
    String first = files.write("a.csv", HEAD, ONE, TWO);
    String second = files.write("b.csv", HEAD, ONE, THREE, "A9,Bob," + TWO.substring(7));
    List<String> both = List.of(first, second);
    files.succeed("ingest", second);
    files.succeed("ingest", first);
    String[] verbatims = {"-f", "csv", "--table", "verbatims"};
    assertThat(files.succeed("check"))
        .contains("rows: 5 read = 3 accepted + 2 duplicate + 0 empty + 0 rejected, from 2 files");
    assertThat(files.succeed("report", verbatims)).isEqualTo(StudyFiles.analyze(both, verbatims));
    assertThat(files.succeed("report", "-f", "json"))
        .isEqualTo(StudyFiles.analyze(both, "-f", "json"));
    files.succeed("forget", "--source", first);
    assertThat(texts()).hasSize(3);
    assertThat(files.succeed("report", verbatims))
        .isEqualTo(StudyFiles.analyze(List.of(second), verbatims));
    assertThat(files.succeed("search", "attente")).startsWith("1 ");
  }

  @Test
  void rowsThatRepeatOthersAreSaidToDoSo() {
    files.succeed("ingest", files.write("a.csv", HEAD, ONE, TWO));
    assertThat(files.succeed("ingest", files.write("all.csv", HEAD, ONE, TWO, THREE)))
        .endsWith("3 verbatims from 2 files; 2 further rows repeat one\n");
  }

  @Test
  void aFileIsKnownWhateverTheDetourToIt() {
    String file = files.write("a.csv", HEAD, ONE, TWO);
    files.succeed("ingest", file);
    String detour = folder + "/./" + folder.getFileName() + "/../a.csv";
    assertThat(files.succeed("ingest", detour)).contains("nothing changed", "from 1 file");
  }

  @Test
  void aCorrectedRowIsInNoThemeUntilTheNextReport() {
    String[] waiting = {
      HEAD,
      "B1,Ana,Vingt minutes d'attente à la caisse",
      "B2,Bob,Attente interminable à la caisse",
      "B3,Cléo,Encore une attente trop longue à la caisse",
      "B4,Dora,L'attente à la caisse est insupportable"
    };
    String file = files.write("a.csv", waiting);
    files.succeed("ingest", file);
    files.succeed("report");
    String ofTheme = ",attente";
    assertThat(files.succeed("search", "-f", "csv", "attente").lines().skip(1))
        .hasSize(4)
        .allMatch(line -> line.contains(ofTheme));
    waiting[1] = "B1,Ana,Attente pour le parking";
    files.write("a.csv", waiting);
    files.succeed("ingest", file);
    Result stale = files.run("search", "-f", "csv", "attente");
    assertThat(stale.err()).startsWith("nacre: themes are those of the last report; texts have");
    assertThat(stale.out().lines().filter(line -> line.contains("parking")))
        .singleElement()
        .asString()
        .doesNotContain(ofTheme);
    assertThat(stale.out().lines().filter(line -> line.contains(ofTheme))).hasSize(3);
    files.succeed("report");
    assertThat(files.run("search", "attente").err()).isEmpty();
  }

  @Test
  void aFileUnderTwoNamesIsToldOf() {
    String first = files.write("a.csv", HEAD, ONE, TWO);
    String second = files.write("b.csv", HEAD, ONE, TWO);
    files.succeed("ingest", first);
    assertThat(files.succeed("ingest", second))
        .contains("warning: " + second + " holds the same rows as " + first);
  }
}
