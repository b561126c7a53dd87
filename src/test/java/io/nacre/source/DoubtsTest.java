package io.nacre.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.nacre.corpus.SourceAccount;
import io.nacre.corpus.Verbatim;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DoubtsTest {
  private static final String LATE = "le train est encore en retard ce matin";

  @TempDir Path folder;
  private TemporaryFiles files = new TemporaryFiles(Path.of("."));

  @BeforeEach
  void here() {
    files = new TemporaryFiles(folder);
  }

  private List<String> warnings(String csv) {
    return files.read("a.csv", csv).intake().warnings();
  }

  @Test
  void theFirstCellThatCannotBeReadIsTold() {
    String csv =
        "date;note;verbatim\n2026-01-02;8;"
            + LATE
            + "\n"
            + "31/02/2026;bien;le quai est trop sombre le soir\n"
            + "2026-02-30;7;le bus passe avant l'heure\n"
            + "2026-01-03;4;la porte du wagon ferme mal\n2026-01-04;3;le wifi du train est lent\n";

    assertThat(warnings(csv))
        .hasSize(2)
        .anySatisfy(line -> assertThat(line).endsWith("2 dates cannot be read (first in line 3)"))
        .anySatisfy(line -> assertThat(line).endsWith("1 rating cannot be read (line 3)"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Impossible dâ€™Ãªtre remboursÃ©",
        "Ãªtre remboursÃ© Ã  temps",
        "je suis trŠs d‡u par le guichet",
        "trop cher Â» selon moi",
        "l\uFFFDaccueil est froid et distant"
      })
  void damagedAccentsAreTold(String text) {
    assertThat(warnings("id;verbatim\n1;" + LATE + "\n2;" + text + "\n"))
        .singleElement()
        .asString()
        .endsWith("1 text has damaged accents (line 3); -e chooses another encoding");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "« Parfait » — rien à redire, l’accueil est “super”… vraiment",
        "PÂTÉ DE CHÂTEAU, bâtonnets et tâches",
        "Não gostei do serviço, São Paulo",
        "une attente—longue…et sans fin"
      })
  void soundAccentsAreNot(String text) {
    assertThat(warnings("id;verbatim\n1;" + LATE + "\n2;" + text + "\n")).isEmpty();
  }

  @Test
  void namesOfSeveralWordsInOneAreUnderstood() {
    TemporaryFiles.Read read =
        files.read(
            "a.csv",
            """
            reviewId,submittedAt,starRating,body
            r3,2026-01-05,2,the login code never arrives
            r3,2026-01-05,2,the login code never arrives
            r4,2026-01-06,1,the page is broken
            """);

    assertThat(read.intake().sources())
        .singleElement()
        .extracting(SourceAccount::accepted, SourceAccount::duplicate)
        .containsExactly(2L, 1L);
    assertThat(read.verbatims()).extracting(Verbatim::id).containsExactlyInAnyOrder("r3", "r4");
    assertThat(read.verbatims()).allSatisfy(each -> assertThat(each.date()).isNotNull());
    assertThat(read.verbatims()).allSatisfy(each -> assertThat(each.rating()).isNotNull());
  }

  @Test
  void anIdThatNamesTwoRowsIsNone() {
    TemporaryFiles.Read read =
        files.read(
            "a.csv",
            """
            storeId,body
            s3,the login code never arrives
            s3,the page is broken
            s4,no reply at all
            """);

    assertThat(read.verbatims()).extracting(Verbatim::id).containsOnlyNulls();
    assertThat(
            files
                .read(
                    "b.csv",
                    "code_postal;jour;verbatim\n75001;lundi;trop cher\n75001;mardi;trop cher\n")
                .verbatims())
        .hasSize(2);
  }

  @Test
  void aPlaceIsNoVoice() {
    TemporaryFiles.Read read =
        files.read(
            "a.csv",
            """
            userCity;verbatim
            Paris;le quai est sombre
            Lyon;le bus est plein
            Paris;trop cher
            """);

    assertThat(read.verbatims()).extracting(Verbatim::voice).containsOnlyNulls();
  }

  @Test
  void titlesAreNoPlaces() {
    String rows =
        """
        VPN;le vpn se coupe
        MDP;le mot de passe est refusé
        VPN;la ligne tombe
        PC;le poste est lent
        """;
    assertThat(files.read("a.csv", "Résumé;verbatim\n" + rows).verbatims())
        .allSatisfy(each -> assertThat(each.facets().values()).isEmpty());
    assertThat(files.read("b.csv", "Domaine;verbatim\n" + rows).verbatims())
        .allSatisfy(each -> assertThat(each.facets().values()).hasSize(1));
  }

  @Test
  void longRowsThatRepeatEachOtherAreTold() {
    String rows = "Lyon;" + LATE + "\nLyon;" + LATE + "\nLyon;trop cher\nLyon;trop cher\n";

    assertThat(warnings("ville;verbatim\n" + rows))
        .singleElement()
        .asString()
        .contains("1 row repeats another in every column (line 3); counted");
    assertThat(warnings("ville;verbatim\n" + rows.replaceFirst("Lyon", "Lille"))).isEmpty();
  }
}
