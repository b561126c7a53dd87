package io.nacre.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.nacre.corpus.Language;
import io.nacre.pipeline.Corpora;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HtmlRendererTest {
  private static String page(Report report, Language language) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ReportFormat.HTML
        .renderer()
        .render(report, Corpora.options(ReportTable.INSIGHTS, language, 80), out);
    return out.toString(StandardCharsets.UTF_8);
  }

  /** The page without its scripts and styles. */
  private static String document(String page) {
    return page.replaceAll("(?s)<(script|style)[^>]*>.*?</\\1>", "");
  }

  @Test
  void thePageNeedsNothingBesideItself() throws IOException {
    String page = page(Corpora.shop().report(), Language.ENGLISH);
    assertThat(page)
        .startsWith("<!doctype html>")
        .contains("content=\"default-src &#39;none&#39;; script-src &#39;sha256-");
    assertThat(document(page))
        .doesNotContainPattern("(?i)\\b(src|action|data|poster|srcset)=")
        .doesNotContainPattern("href=\"(?!#)")
        .doesNotContainPattern("(?i)\\bon[a-z]+=")
        .doesNotContain(" style=");
  }

  @Test
  void theSameReportGivesTheSameBytes() throws IOException {
    assertThat(page(Corpora.shop().report(), Language.FRENCH))
        .isEqualTo(page(Corpora.shop().report(), Language.FRENCH));
  }

  @Test
  void aThousandVerbatimsFitInAMail() throws IOException {
    Random random = new Random(7);
    String words =
        "l'attente en caisse était longue et la vendeuse n'a rien dit du colis perdu au retrait"
            + " hier";
    List<String> each = List.of(words.split(" "));
    Corpora corpora = new Corpora();
    for (int i = 0; i < 1000; i++) {
      List<String> said = new ArrayList<>();
      for (int w = 0; w < 25; w++) {
        said.add(each.get(random.nextInt(each.size())));
      }
      corpora.customers(String.join(" ", said) + ". Il faudrait une autre caisse n°" + i);
    }
    String page = page(corpora.report(), Language.FRENCH);
    assertThat(page.split("<li data-v=", -1)).hasSize(1001);
    assertThat(page.getBytes(StandardCharsets.UTF_8).length).isLessThan(1_500_000);
  }

  @Test
  void ofVeryManyVerbatimsTheSharpestAreShownAndThePageSaysSo() throws IOException {
    Corpora corpora = new Corpora();
    for (int i = 0; i < 5_100; i++) {
      corpora.customers(
          i % 50 == 0
              ? "Attente inadmissible à la caisse, c'est une honte, n°" + i
              : "Je suis passé au magasin numéro " + i);
    }
    String page = page(corpora.report(), Language.ENGLISH);
    assertThat(page.split("<li data-v=", -1)).hasSize(5_001);
    String listed = page.substring(page.indexOf("<ol class=\"verbatims\">"));
    assertThat(listed.split("n°", -1)).as("all sharp ones").hasSize(102 + 1);
    assertThat(page).contains("This page shows the 5,000 sharpest of 5,100 verbatims");
  }

  @Test
  void whatActsWithoutBeingSeenIsShownByItsCode() {
    assertThat(Legible.of("a\u202Eb\u0000c\n\td\uD800 é 👍🏽 \uFFFF"))
        .isEqualTo("a[U+202E]b[U+0000]c\n\td[U+D800] é 👍🏽 [U+FFFF]");
  }

  @Test
  void ofFewVoicesNoShareIsShown() throws IOException {
    Corpora corpora = new Corpora();
    for (int i = 0; i < 12; i++) {
      String place = i < 4 ? "Petit" : "Grand";
      corpora.customer("Attente interminable à la caisse, file sans fin n°" + i, "lieu", place);
    }
    HeatMap map = HeatMap.of(corpora.report().matrix("lieu"));
    assertThat(map.columns()).extracting(HeatMap.Column::value).containsExactly("Grand", "Petit");
    assertThat(map.columns()).extracting(HeatMap.Column::heard).containsExactly("8", "< 5");
    List<HeatMap.Cell> cells = map.rows().getFirst().cells();
    assertThat(cells.get(0)).isEqualTo(new HeatMap.Cell("h8", "8"));
    assertThat(cells.get(1)).isEqualTo(new HeatMap.Cell("few", ""));
    assertThat(document(page(corpora.report(), Language.ENGLISH))).doesNotContain(">4<");
  }

  @ParameterizedTest
  @EnumSource(
      value = Language.class,
      names = {"FRENCH", "ENGLISH"})
  void theTemplatesUseAllWordsOfThePageAndNoOther(Language language) throws IOException {
    StringBuilder sources = new StringBuilder();
    try (Stream<Path> templates = Files.list(Path.of("src/main/jte"))) {
      for (Path template : templates.toList()) {
        sources.append(Files.readString(template));
      }
    }
    for (String name : List.of("Page", "PageData", "PageOrigins")) {
      sources.append(Files.readString(Path.of("src/main/java/io/nacre/report/" + name + ".java")));
    }
    Set<String> literals = new TreeSet<>();
    Matcher literal = Pattern.compile("\"([a-z.-]+)\"").matcher(sources);
    while (literal.find()) {
      literals.add(literal.group(1));
    }
    List<String> starts = List.of("sides.", "confidence.", "kind.", "kinds.", "ending.", "method.");
    List<String> keys = new Messages(language).keys("page.");
    assertThat(keys).isNotEmpty();
    assertThat(keys.stream().filter(key -> starts.stream().noneMatch(key::startsWith)))
        .allMatch(key -> literals.contains(key.replaceFirst("^js\\.", "")));
    Matcher used = Pattern.compile("\\bword\\(\"([a-z.-]*[a-z])\"").matcher(sources);
    while (used.find()) {
      assertThat(keys).contains(used.group(1));
    }
  }
}
