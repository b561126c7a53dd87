package io.nacre.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.nacre.index.Remains;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code nacre forget} takes out is gone to the last byte, and does not come back. */
class ForgetTest {
  private static final String HEAD = "id,client,verbatim";
  private static final String VOICE = "Wilfrédine Quatresols";

  /** Words that only this voice uses, in texts of now and in one that was corrected since. */
  private static final List<String> WORDS =
      List.of("girandole", "calorifuge", "préhistorique", "Wilfrédine", "Quatresols");

  private static final String CORRECTED = "brimborion";

  private static final String[] OTHERS = {
    "A1,Ana,Vingt minutes d'attente à la caisse samedi c'est trop long",
    "A2,Bob,Encore une file d'attente interminable à la caisse",
    "A3,Cléo,Une seule caisse ouverte et une attente insupportable",
    "A4,Dora,L'attente en caisse est vraiment pénible le week-end",
    "A5,Eve,Il faudrait des caisses automatiques pour éviter l'attente",
    "A6,Fred,Connexion impossible sur l'application mobile",
    "A7,Gil,Je n'arrive plus à me connecter et l'application plante",
    "A8,Hugo,L'application refuse mon mot de passe et la connexion"
  };

  private static final String[] HERS = {
    "B1," + VOICE + ",La girandole calorifuge est encore cassée et c'est insupportable",
    "B2," + VOICE + ",Impossible de remplacer la girandole calorifuge du rayon",
    "B3," + VOICE + ",Il faudrait une girandole calorifuge moins préhistorique",
    "B4," + VOICE + ",La girandole calorifuge tombe toujours en panne",
    "B5," + VOICE + ",Toujours aucune girandole calorifuge en stock et c'est pénible"
  };

  @TempDir Path folder;

  private StudyFiles files;
  private String others;
  private String hers;

  /** Ingests in two steps with reports in between, and corrects a text of hers. */
  @BeforeEach
  void ingestAndReport() {
    files = new StudyFiles(folder, "study");
    others = files.write("others.csv", lines(OTHERS));
    String first = "B5," + VOICE + ",Ce brimborion de girandole calorifuge est cassé";
    hers = files.write("hers.csv", HEAD, HERS[0], HERS[1], HERS[2], HERS[3], first);
    files.succeed("ingest", hers);
    files.succeed("report");
    files.succeed("report", "--granularity", "fine", "--report-lang", "fr");
    hers = files.write("hers.csv", lines(HERS));
    files.succeed("ingest", hers, others);
    files.succeed("report");
    files.succeed("report", "--granularity", "fine", "--report-lang", "fr");
  }

  private static String[] lines(String[] rows) {
    String[] lines = new String[rows.length + 1];
    lines[0] = HEAD;
    System.arraycopy(rows, 0, lines, 1, rows.length);
    return lines;
  }

  private void hasHerWords() {
    assertThat(Remains.inFiles(files.study(), WORDS)).contains("girandole", "Quatresols");
    assertThat(Remains.inIndex(files.study(), WORDS)).containsExactlyInAnyOrderElementsOf(WORDS);
    assertThat(files.succeed("report", "-f", "json")).contains("girandole", "calorifuge");
  }

  private void hasNoneOfHerWords() {
    assertThat(Remains.inFiles(files.study(), WORDS)).isEmpty();
    assertThat(Remains.inIndex(files.study(), WORDS)).isEmpty();
    assertThat(Remains.inFiles(files.study(), List.of(CORRECTED))).isEmpty();
    assertThat(Remains.inIndex(files.study(), List.of(CORRECTED))).isEmpty();
    assertThat(files.succeed("check")).contains("the study is sound");
  }

  @Test
  void noByteOfAVoiceStays() {
    hasHerWords();
    assertThat(files.succeed("forget", "--voice", VOICE)).endsWith("study: 5 rows forgotten\n");
    assertThat(Remains.deleted(files.study())).isZero();
    hasNoneOfHerWords();
    for (String[] options : new String[][] {{"-f", "csv"}, {"-f", "csv", "--table", "verbatims"}}) {
      String report = Reports.plain(files.succeed("report", options));
      assertThat(report).isEqualTo(Reports.plain(StudyFiles.analyze(List.of(others), options)));
    }
    hasNoneOfHerWords();
  }

  @Test
  void aVoiceThatWasForgottenDoesNotComeBack() {
    files.succeed("forget", "--voice", VOICE);
    String told = files.succeed("ingest", hers);
    assertThat(told).contains("hers.csv: 5 of forgotten voices left out");
    hasNoneOfHerWords();
    assertThat(files.succeed("check"))
        .contains("rows: 13 read = 8 accepted + 0 duplicate + 0 empty + 5 rejected, from 2 files");
    String again = files.write("again.csv", HEAD, HERS[0], "C1,Ivo,Une belle caisse");
    assertThat(files.succeed("ingest", again))
        .contains("again.csv: 1 added, 1 of forgotten voices left out");
    hasNoneOfHerWords();
  }

  @Test
  void whoIsSpelledAlikeIsToldOf() {
    String other = "wilfredine QUATRESOLS";
    String file = files.write("other.csv", HEAD, "C1," + other + ",La file est longue");
    files.succeed("ingest", file);
    assertThat(files.fail(2, "forget", "--voice", "Wilfredine Quatresols"))
        .contains("there is \"" + VOICE + "\"", "there is \"" + other + "\"");
    assertThat(files.succeed("forget", "--voice", VOICE))
        .endsWith("study: 5 rows forgotten\nstill there: 1 row of \"" + other + "\"\n");
    assertThat(files.succeed("forget", "--voice", other)).endsWith("study: 1 row forgotten\n");
  }

  @Test
  void noByteOfAFileStays() {
    hasHerWords();
    assertThat(files.succeed("forget", "--source", hers)).endsWith("study: 5 rows forgotten\n");
    assertThat(Remains.deleted(files.study())).isZero();
    hasNoneOfHerWords();
    String report = Reports.plain(files.succeed("report", "-f", "csv"));
    assertThat(report).isEqualTo(Reports.plain(StudyFiles.analyze(List.of(others), "-f", "csv")));
    assertThat(files.succeed("ingest", hers)).contains("hers.csv: 5 added");
    hasHerWords();
  }

  @Test
  void rowsThatAreWithdrawnLeaveNothingButNamesOfThemes() {
    List<String> words = List.of("préhistorique", "Wilfrédine", "Quatresols");
    files.write("hers.csv", HEAD, "B9,Ivo,La caisse est fermée");
    files.succeed("ingest", "--replace", hers);
    assertThat(Remains.inFiles(files.study(), words)).isEmpty();
    assertThat(Remains.inIndex(files.study(), words)).isEmpty();
    files.fail(2, "forget", "--voice", VOICE);
  }

  @Test
  void theLastFileCanBeForgotten() {
    files.succeed("forget", "--source", hers);
    files.succeed("forget", "--source", others);
    hasNoneOfHerWords();
    files.fail(4, "report");
  }

  @Test
  void whoIsUnknownIsNotForgotten() {
    assertThat(files.fail(2, "forget", "--voice", "Nobody"))
        .endsWith("study: no voice \"Nobody\" in this study; nothing was erased");
    assertThat(files.fail(2, "forget", "--source", "none.csv"))
        .contains("no file \"none.csv\" in this study; there are ", "hers.csv", "others.csv");
    assertThat(files.fail(2, "forget")).contains("--source FILE or --voice NAME");
    hasHerWords();
  }
}
