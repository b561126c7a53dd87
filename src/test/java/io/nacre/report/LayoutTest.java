package io.nacre.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nacre.corpus.Language;
import io.nacre.pipeline.Corpora;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Text in the columns of a terminal. */
class LayoutTest {
  @ParameterizedTest
  @CsvSource({
    "été,3",
    "e\u0301te\u0301,3",
    "客户等待,8",
    "カタカナ,8",
    "ｶﾀｶﾅ,4",
    "한국어,6",
    "\u1100\u1161\u11A8,2",
    "ไทยทำ,5",
    "עִברִית,5",
    "العربية,7",
    "𠮷,2",
    "👍,2",
    "👍🏽,2",
    "☝,1",
    "☝🏽,2",
    "👩‍💻,2",
    "👨‍👩‍👧‍👦,2",
    "🧑🏽‍🤝‍🧑🏿,2",
    "🏳️‍🌈,2",
    "🇫🇷,2",
    "🇫🇷🇩🇪,4",
    "❤,1",
    "❤️,2",
    "❤️‍🔥,2",
    "1️⃣,2",
    "⌚,2",
    "⌚︎,1",
    "🌶,1",
    "🌶️,2",
    "\uD83E\uDEE9,2",
    "█▓▒·…→,6",
    "a\u200bb\u2061c,3",
    "12\u202f345\u00a0%,8",
  })
  void aTextIsAsWideAsWhatIsSeen(String text, int columns) {
    assertThat(Layout.width(text)).isEqualTo(columns);
  }

  @Test
  void cutTextKeepsWholeCharacters() {
    assertThat(Layout.cut("👍🏽👍🏽👍🏽", 5)).isEqualTo("👍🏽👍🏽…");
    assertThat(Layout.cut("Paris 🇫🇷🇫🇷", 9)).isEqualTo("Paris 🇫🇷…");
    assertThat(Layout.cutStart("👨‍👩‍👧‍👦 dossier/avis.csv:12", 9)).isEqualTo("…s.csv:12");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "un deux trois|13|un deux trois",
        "un deux trois|12|un deux…",
        "un deux trois|9|un deux…",
        "un deux trois|8|un deux…",
        "anticonstitutionnellement|10|anticonst…",
        "à anticonstitutionnellement|12|à anticonst…",
      })
  void wordsAreCutAtTheirEndsUnlessTheyAreLong(String text, int columns, String shown) {
    assertThat(Layout.cutWords(text, columns)).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // what is read together stays together
        "sur les 12 voix|10|sur les/12 voix",
        "attendre 20 minutes|11|attendre/20 minutes",
        "en tout 14, puis|11|en tout 14,/puis",
        "oui oui non !|11|oui oui/non !",
        "solide · tombe|8|solide ·/tombe",
        "dit « oui »|7|dit/« oui »",
        // scripts without spaces
        "排队等候时间太长，只|8|排队等候/时间太/长，只",
        "mot 排队等候|9|mot 排队/等候",
        "待つ「時間」|7|待つ/「時/間」",
        "🎉🎉🎉🎉|5|🎉🎉/🎉🎉",
        // too long for any line
        "anticonstitutionnel|10|anticonsti/tutionnel",
        "12 anticonstitutionnel|10|12/anticonsti/tutionnel",
      })
  void linesBreakWhereAReaderWould(String text, int columns, String lines) {
    assertThat(String.join("/", Layout.wrap(text, columns))).isEqualTo(lines);
  }

  @Test
  void wrappingLosesNothing() {
    String text = "Deux  espaces, 3 mots ; un « mot » 排队等候时间太长 et 👨‍👩‍👧‍👦 !";
    for (int columns = 4; columns < 60; columns++) {
      assertThat(String.join("", Layout.wrap(text, columns)).replace(" ", ""))
          .isEqualTo(text.replace(" ", ""));
    }
  }

  @Test
  void marksOfCuesMoveNoLine() {
    String marked =
        "\u2061排\u2062队等（\u2061候\u2062时间\u2061）\u2062 attendre \u206120\u2062 minutes"
            + " \u2061trop\u2062 \u2061!\u2062 et \u2061«\u2062 rien »";
    String plain = Underline.unmarked(marked);
    for (int columns = 2; columns < 50; columns++) {
      assertThat(Layout.wrap(marked, columns).stream().map(Underline::unmarked))
          .as("%d columns", columns)
          .isEqualTo(Layout.wrap(plain, columns));
    }
  }

  @Test
  void linesHangFromWhatStandsBeforeThem() {
    assertThat(Layout.hang("客: ", "un deux trois", 11)).containsExactly("客: un deux", "    trois");
  }

  @Test
  void aTableIsAlignedWhateverItsCellsHold() {
    TableText table = new TableText(List.of(false, true, false));
    table.add("nom", "n", "texte");
    table.add("客户", "1 234", "排队等候时间太长");
    table.add("Paris 🇫🇷", "7", "");
    assertThat(table.lines(26))
        .containsExactly("nom           n  texte", "客户      1 234  排队等候…", "Paris 🇫🇷      7");
    assertThatThrownBy(() -> table.add("a")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void numbersOfATableAreNeverCut() {
    TableText table = new TableText(List.of(false, true, true));
    table.add("irritant", "0.123", "1,234");
    assertThat(table.lines(19)).containsExactly("irritant 0.123 1,234");
  }

  static Stream<Arguments> terminals() {
    return Stream.of(40, 60, 80, 120, 200)
        .flatMap(width ->
            Stream.of(Language.ENGLISH, Language.FRENCH)
                .map(language -> Arguments.of(width, language)));
  }

  @ParameterizedTest
  @MethodSource("terminals")
  void aReportOfAnyScriptIsAlignedInAnyTerminal(int width, Language language) throws IOException {
    Corpora corpus = Corpora.shop();
    for (String till : List.of("东京", "Paris 🇫🇷", "서울", "Lyon", "Nîmes")) {
      corpus
          .customer("Attente à la caisse 😡👨‍👩‍👧‍👦 vingt minutes 👎🏽", "magasin", till)
          .customer("排队等候时间太长，收银台只开了一个，周六下午等了二十分钟实在受不了！", "magasin", till)
          .customer("Il faudrait une caisse de plus, l'attente est pénible ❤️‍🔥", "magasin", till);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ReportOptions options = Corpora.options(ReportTable.INSIGHTS, language, width).by("magasin");
    ReportFormat.TEXT.renderer().render(corpus.report(), options, out);
    List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
    assertThat(lines).allMatch(line -> Layout.width(line) <= width);
    assertThat(lines).allMatch(line -> Layout.width(line) <= 100 || line.contains("   "));
    List<String> heads = lines.stream().filter(Pattern.compile("score \\d").asPredicate()).toList();
    assertThat(heads).hasSizeGreaterThan(1);
    assertThat(heads).allMatch(line -> Layout.width(line) == Math.min(width, 100));
  }
}
