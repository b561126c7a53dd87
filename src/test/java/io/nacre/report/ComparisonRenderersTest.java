package io.nacre.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.nacre.comparison.Basis;
import io.nacre.comparison.Change;
import io.nacre.comparison.Comparison;
import io.nacre.comparison.Contrast;
import io.nacre.comparison.Exposure;
import io.nacre.comparison.ThemeCounts;
import io.nacre.comparison.Verdict;
import io.nacre.corpus.InputException;
import io.nacre.corpus.Language;
import io.nacre.statistics.Interval;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A comparison as text, CSV and JSON, and reports that are read for one. */
class ComparisonRenderersTest {
  private static final Comparison COMPARISON =
      new Comparison(
          new Basis.Day(LocalDate.of(2026, 4, 15), null),
          new Exposure(57, 72, 2, 60, 80, 1, 0),
          List.of(
              new Contrast(
                  new ThemeCounts("W7K2", "attente en caisse", 12, 57, 3, 72),
                  Change.SHRINKING,
                  0.0045,
                  0.0405,
                  new Interval(-0.3014, -0.0553),
                  Verdict.BETTER,
                  OptionalInt.empty()),
              new Contrast(
                  new ThemeCounts("X3KD", "=carte", 5, 57, 6, 72),
                  Change.STEADY,
                  1,
                  1,
                  new Interval(-0.12, 0.002),
                  Verdict.CANNOT_TELL,
                  OptionalInt.of(2400))));

  private static String text(Language language) throws IOException {
    StringBuilder out = new StringBuilder();
    new ComparisonText(80, false, language).render(COMPARISON, out);
    return out.toString().replaceAll("[\\s\u00a0\u202f]+", " ");
  }

  @Test
  void everyFigureStandsWithWhoCouldHaveSaidIt() throws IOException {
    assertThat(text(Language.ENGLISH))
        .contains("Before: dated before 15 Apr 2026 · 57 voices in 60 verbatims")
        .contains("2 voices speak on both sides", "1 verbatim has no date: read, but not counted")
        .contains("2 comparisons: 0 worse, 1 better, 1 cannot tell")
        .contains("shrinking attente en caisse W7K2 12 of")
        .contains("12 of 57 voices before (21 %), 3 of 72 after (4 %)")
        .contains("−17 points, between −30 and −6 with 95 % confidence")
        .contains(
            "better: fewer voices name it, and chance alone is no good explanation (p = 0.005")
        .contains("p = 0.041 corrected for 2 comparisons)")
        .contains("0.4 points, between −12 and +0.2 with", "about 2,400 voices a side");
  }

  @Test
  void aFrenchComparisonHasNoEnglishWords() throws IOException {
    assertThat(text(Language.FRENCH))
        .contains("Avant : textes d’avant le 15 avril 2026 · 57 voix, 60 verbatims")
        .contains("1 verbatim n’a pas de date : lu sans être compté")
        .contains("12 voix sur 57 avant (21 %), 3 sur 72 après (4 %)")
        .contains("en baisse", "stable", "mieux : moins de voix le signalent")
        .contains("p = 0,005", "on ne peut pas conclure")
        .doesNotContain("voices", "before", "cannot", "with");
  }

  @ParameterizedTest
  @EnumSource(
      value = Language.class,
      names = {"FRENCH", "ENGLISH"})
  void noLineIsWiderThanTheTerminalAndTheLegendHasTwo(Language language) throws IOException {
    StringBuilder out = new StringBuilder();
    new ComparisonText(80, false, language).render(COMPARISON, out);
    List<String> lines = out.toString().lines().toList();
    assertThat(lines).allMatch(line -> line.length() <= 80);
    int legend = lines.indexOf("") + 1;
    assertThat(lines.subList(legend, lines.size()).indexOf("")).isLessThanOrEqualTo(2);
  }

  @Test
  void nothingToCompareIsSaid() throws IOException {
    StringBuilder out = new StringBuilder();
    Comparison none = new Comparison(COMPARISON.basis(), COMPARISON.exposure(), List.of());
    new ComparisonText(80, false, Language.ENGLISH).render(none, out);
    assertThat(out.toString()).contains("there is nothing to").doesNotContain("Fisher");
  }

  @Test
  void csvHasARowForEachThemeAndNoFormula() throws IOException {
    StringBuilder out = new StringBuilder();
    ComparisonCsv.render(COMPARISON, false, false, out);
    assertThat(out.toString().lines())
        .contains(
            "W7K2,attente en caisse,shrinking,better,12,57,0.2105,3,72,0.0417,"
                + "-0.1689,-0.3014,-0.0553,0.0045,0.0405,")
        .anyMatch(line -> line.startsWith("X3KD,'=carte,steady,cannot-tell,"))
        .anyMatch(line -> line.endsWith(",2400"));
    out.setLength(0);
    ComparisonCsv.render(COMPARISON, true, true, out);
    assertThat(out.toString()).startsWith("\uFEFFid;label").contains("X3KD;=carte", ";0,2105;");
  }

  @Test
  void jsonHoldsEveryFigure() throws IOException {
    StringBuilder out = new StringBuilder();
    ComparisonJson.render(COMPARISON, out);
    JsonNode json = new ObjectMapper().readTree(out.toString());
    assertThat(json.path("schema").asText()).isEqualTo("nacre-comparison/1");
    assertThat(json.path("basis").path("at").asText()).isEqualTo("2026-04-15");
    assertThat(json.path("exposure").path("baseVoices").asInt()).isEqualTo(57);
    assertThat(json.path("themes").path(0).path("needed").isNull()).isTrue();
    assertThat(json.path("themes").path(1).path("needed").asInt()).isEqualTo(2400);
    assertThat(json.path("themes").path(0).path("pAdjusted").asDouble()).isEqualTo(0.0405);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{|r.json: no report of nacre: it is not JSON",
        "[1]|r.json: no report of nacre: write one",
        "{\"schema\":\"nacre-evaluation/1\"}|r.json: no report of nacre",
        "{\"schema\":\"nacre-report/1\",\"statements\":[]}|r.json: lacks statements",
        "{\"schema\":\"nacre-report/1\",\"summary\":{\"statements\":2},\"statements\":[{}]}|lacks",
        "{\"schema\":\"nacre-report/1\",\"summary\":{\"statements\":1},\"statements\":[{}]}|not as"
      })
  void aFileThatIsNoWholeReportIsRefused(String json, String says) {
    assertThatThrownBy(() -> ReportReader.read("r.json", json))
        .isInstanceOf(InputException.class)
        .hasMessageContaining(says);
  }
}
