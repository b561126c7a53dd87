package io.nacre.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.nacre.corpus.Language;
import io.nacre.index.Hits;
import io.nacre.index.OneTheme;
import io.nacre.index.SmallStudy;
import io.nacre.index.StatementThemes;
import io.nacre.index.StudyIndex;
import io.nacre.index.StudySearch;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a concordance is laid out. */
class ConcordanceTest {
  @TempDir static Path folder;
  private static @Nullable StudyIndex study;

  @BeforeAll
  static void write() {
    study =
        SmallStudy.shop()
            .add("c1", "昨天去商店买东西，排队等了很久很久，服务员都很忙，服务不好，下次不来了。", null, null)
            .add("m1", "Attente !\nEncore l'attente,\tet toujours\r\nl'attente.", null, null)
            .add("b1", "=1+1 est écrit sur la caisse \u001B[31m rouge", null, null)
            .open(folder);
  }

  @AfterAll
  static void close() {
    if (study != null) {
      study.close();
    }
  }

  private static Hits find(String query, int top) {
    assert study != null;
    return StudySearch.search(study, query, top, StatementThemes.NONE);
  }

  private static List<String> text(String query, int width, boolean colour) throws IOException {
    Hits hits = find(query, 100);
    StringBuilder out = new StringBuilder();
    new ConcordanceText(width, colour, Language.ENGLISH)
        .render(query, hits, StatementThemes.NONE, out);
    return out.toString().lines().toList();
  }

  @Test
  void matchesStandBelowEachOtherWithWhatIsKnownOfThem() throws IOException {
    assertThat(text("caisse*", 80, false))
        .containsExactly(
            "4 statements in 4 verbatims of 3 voices",
            "",
            "   Vingt minutes d'attente à la «caisse», c'est trop long.",
            "    irritant · data/avis.csv:2 · 5\u00a0Jan\u00a02026",
            "                            Les «caisses» sont fermées le samedi. L'attente est…",
            "    irritant · data/avis.csv:3 · 31\u00a0Jan\u00a02026",
            "          =1+1 est écrit sur la «caisse» [31m rouge",
            "    neutral · data/avis.csv:16",
            "     Ce serait bien d'avoir une «caisse» automatique.",
            "    expectation · data/notes/rayon.md:7");
  }

  @Test
  void aStatementWithSeveralMatchesTellsOfItselfOnce() throws IOException {
    assertThat(text("waited", 80, false))
        .containsExactly(
            "1 statement in 1 verbatim of 1 voice",
            "",
            "                             We «waited» for the delivery and waited again.",
            "    irritant · data/avis.csv:11 · 1\u00a0Feb\u00a02026",
            " We waited for the delivery and «waited» again.");
  }

  @Test
  void lineEndsAndTabsOfATextAreSpaces() throws IOException {
    assertThat(text("encore attente", 80, false))
        .anyMatch(line -> line.endsWith("Attente ! Encore l'«attente», et toujours l'attente."));
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 80, 119, 120, 140, 200})
  void everyMatchStartsInTheSameColumnAndNoLineIsTooWide(int width) throws IOException {
    for (String query : List.of("caisse* OR attente OR queue OR delivery", "服务", "很")) {
      List<String> lines = text(query, width, false);
      int columns = width >= 120 ? width - width * 2 / 5 - 2 : width;
      for (String line : lines) {
        assertThat(Layout.width(line)).as(line).isLessThanOrEqualTo(Math.max(width, 60));
        int mark = line.indexOf('«');
        if (mark >= 0) {
          assertThat(Layout.width(line.substring(0, mark))).as(line).isEqualTo(columns * 2 / 5);
        }
      }
    }
    assertThat(text("服务", width, false)).anyMatch(line -> line.contains("«服务»"));
  }

  @Test
  void aWideTerminalShowsAllOnOneLineAndColourInsteadOfMarks() throws IOException {
    List<String> lines = text("samedi", 140, true);
    assertThat(lines).hasSize(3);
    assertThat(lines.getLast())
        .contains("\u001B[1msamedi\u001B[0m. L'attente est pénible.")
        .endsWith("\u001B[2mirritant · data/avis.csv:3 · 31\u00a0Jan\u00a02026\u001B[0m");
  }

  @Test
  void aQueryByFieldsShowsTheStatements() throws IOException {
    assertThat(text("kind:field", 80, false))
        .containsExactly(
            "1 statement in 1 verbatim of 1 voice",
            "",
            "Ce serait bien d'avoir une caisse automatique.",
            "    expectation · data/notes/rayon.md:7");
  }

  @Test
  void nothingThatATerminalWouldActOnIsPrinted() throws IOException {
    String all = String.join("", text("caisse id:b1", 80, false));
    assertThat(all).doesNotContain("\u001B");
    assertThat(String.join("", text("zz\u001B[31mzz", 80, false)))
        .isEqualTo("No statement matches zz [31mzz");
  }

  @Test
  void themesAreNamedAsFarAsThereIsRoom() throws IOException {
    Hits hits = find("marches", 10);
    String statement = hits.hits().getFirst().row().key() + "#1";
    StatementThemes themes = new OneTheme("W7K2", List.of(statement));
    StringBuilder out = new StringBuilder();
    new ConcordanceText(80, false, Language.FRENCH).render("marches", hits, themes, out);
    assertThat(out.toString())
        .startsWith("1 énoncé dans 1 verbatim de 1 voix\n")
        .contains("W7K2 attente en caisse · data/avis.csv:8 · 31\u00a0décembre\u00a02025");
    StringBuilder narrow = new StringBuilder();
    new ConcordanceText(48, false, Language.FRENCH).render("marches", hits, themes, narrow);
    assertThat(narrow.toString().lines()).allMatch(line -> Layout.width(line) <= 48);
  }

  @Test
  void csvHoldsOneRowForEachMatchAndDefusesFormulas() throws IOException {
    StringBuilder out = new StringBuilder();
    new ConcordanceCsv(false, false).render(find("caisse id:b1", 10), StatementThemes.NONE, out);
    assertThat(out.toString())
        .startsWith("source,line,id,statement,start,end,left,hit,right,text,stance,intensity,")
        .contains(",'=1+1 est écrit sur la ,caisse, [31m rouge,'=1+1 est");
    StringBuilder excel = new StringBuilder();
    new ConcordanceCsv(true, true).render(find("caisse id:b1", 10), StatementThemes.NONE, excel);
    assertThat(excel.toString()).startsWith("\uFEFFsource;line;").contains(";=1+1 est écrit");
  }

  @Test
  void jsonHoldsTheSame() throws IOException {
    StringBuilder out = new StringBuilder();
    ConcordanceJson.render("12", find("12", 10), StatementThemes.NONE, out);
    assertThat(out.toString())
        .contains("\"schema\" : \"nacre-search/1\"", "\"statements\" : 1", "\"hit\" : \"12\"")
        .contains("\"left\" : \"Et puis il y a \"", "\"right\" : \" marches avant le rayon.\"")
        .contains("\"start\" : 15,", "\"end\" : 17,", "\"theme\" : null");
  }
}
