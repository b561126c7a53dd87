package io.nacre.blackbox;

import static io.nacre.cli.CommandLineRunner.nacre;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.nacre.cli.CommandLineRunner.Result;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The dossier of one insight, and what users may bring to its making: cues and weights. */
class ShowTest {
  private static final String SAMPLE = "samples/boutique";
  private static final Pattern TERM =
      Pattern.compile("(?m)^ +(\\d+\\.\\d) of +\\d+\\.\\d +[a-z]+ ");

  @TempDir Path folder;

  private static JsonNode first() throws IOException {
    Result result = nacre("analyze", "-q", "-f", "json", SAMPLE);
    return new ObjectMapper().readTree(result.out()).path("insights").path(0);
  }

  private static String show(String... arguments) {
    Result result = nacre(arguments);
    assertThat(result.status()).as(result.err()).isZero();
    return result.out().replace('\u00a0', ' ');
  }

  @Test
  void theScoreIsRecitedTermByTermAndAddsUpAsShown() throws IOException {
    JsonNode insight = first();
    String out = show("show", "--report-lang", "en", insight.path("id").asText(), SAMPLE);
    Matcher term = TERM.matcher(out);
    BigDecimal sum = BigDecimal.ZERO;
    int terms = 0;
    while (term.find()) {
      sum = sum.add(new BigDecimal(term.group(1)));
      terms++;
    }
    assertThat(terms).isEqualTo(9);
    assertThat(out).contains("Score: " + sum + " of 100, rank 1 of ");
    assertThat(sum.doubleValue()).isEqualTo(insight.path("score").path("value").asDouble());
  }

  @Test
  void everyStatementIsThereWithItsOriginAndItsCues() throws IOException {
    JsonNode insight = first();
    String out = show("show", "--report-lang", "en", insight.path("id").asText(), SAMPLE);
    int statements = 0;
    for (JsonNode count : insight.path("statements")) {
      statements += count.asInt();
    }
    assertThat(out).contains("ALL " + statements + " STATEMENTS");
    assertThat(out.lines().filter(line -> line.matches(" {1,4}\\d{1,3}  «.*")).count())
        .isEqualTo(statements);
    assertThat(out).containsPattern("- \\S.*  irritant \\d\\.\\d  [a-z]+\\.[a-z]+: ");
    assertThat(out.lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void aRankAndAnIdInAnyCaseNameTheSameInsight() throws IOException {
    String id = first().path("id").asText();
    String byRank = show("show", "1", SAMPLE);
    assertThat(byRank).startsWith(id + "  ");
    assertThat(show("show", id.toLowerCase(Locale.ROOT), SAMPLE)).isEqualTo(byRank);
  }

  @Test
  void anUnknownIdIsOneLineThatNamesThoseThereAre() throws IOException {
    Result result = nacre("show", "ZZZZ", SAMPLE);
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err().lines()).hasSize(1);
    assertThat(result.err()).contains("ZZZZ", first().path("id").asText());
    assertThat(nacre("show").status()).isEqualTo(2);
  }

  @Test
  void aFrenchDossierHasNoEnglishWords() {
    String out = show("show", "--report-lang", "fr", "1", SAMPLE);
    assertThat(out).contains("Score :", "rang 1 sur", "ÉNONCÉS", "portée");
    assertThat(out).doesNotContain("rank ", "voices", "STATEMENTS");
  }

  @Test
  void aWishThatAnswersNoIrritantIsShownAndSaysSo() throws IOException {
    String reviews = SAMPLE + "/app-reviews.jsonl";
    Result result = nacre("analyze", "-q", "-f", "json", reviews);
    int wishes = 0;
    for (JsonNode insight : new ObjectMapper().readTree(result.out()).path("insights")) {
      assertThat(insight.has("wish") && !insight.path("expectations").isEmpty()).isFalse();
      if (insight.has("wish")) {
        wishes++;
        String out = show("show", "--report-lang", "en", insight.path("id").asText(), reviews);
        String lines = out.replaceAll("\\s+", " ");
        assertThat(lines)
            .contains("« " + insight.path("wish").path("text").asText().strip() + " »")
            .contains("close to none of its irritants");
      }
    }
    assertThat(wishes).isPositive();
  }

  @Test
  void aSideOfOneVoiceIsSaidToBeOne() throws IOException {
    Path customers = folder.resolve("avis.csv");
    StringBuilder said = new StringBuilder("avis\n");
    for (String day : new String[] {"lundi", "mardi", "jeudi", "samedi", "dimanche", "hier"}) {
      said.append("La borne de paiement est en panne " + day + "\n");
    }
    Files.writeString(customers, said);
    String notes = folder.resolve("notes.md").toString();
    Files.writeString(Path.of(notes), "- La borne de paiement est en panne ce matin\n");
    Result both = nacre("analyze", "-q", "--report-lang", "en", customers.toString(), notes);
    assertThat(both.out().replaceAll("\\s+", " "))
        .contains("6 customers and 1 from the field report")
        .contains("said by both sides, by one person only in the field");
    Result unsided = nacre("analyze", "-q", "--report-lang", "en", customers.toString());
    assertThat(unsided.out().replaceAll("\\s+", " "))
        .contains("6 voices, all taken for customers (--kind field if they are teams)")
        .contains(" 6 voices report")
        .doesNotContain("6 customers");
  }

  @Test
  void weightsMoveTheRanking() throws IOException {
    Path weights = folder.resolve("weights.txt");
    Files.writeString(
        weights,
        """
        reach = 0
        intensity = 100   # nothing but anger
        spread = 0
        triangulation = 0
        workarounds = 0
        expectations = 0
        trend = 0
        specificity = 0
        confidence = 0
        """);
    Result result = nacre("analyze", "-q", "-f", "json", "--weights", weights.toString(), SAMPLE);
    double last = 100;
    for (JsonNode insight : new ObjectMapper().readTree(result.out()).path("insights")) {
      double intensity = insight.path("intensity").asDouble();
      assertThat(intensity).isLessThanOrEqualTo(last);
      assertThat(insight.path("score").path("value").asDouble()).isEqualTo(intensity);
      last = intensity;
    }
    Files.writeString(weights, "reach = 3\nspreads = 4\n");
    Result broken = nacre("analyze", "-q", "--weights", weights.toString(), SAMPLE);
    assertThat(broken.status()).isEqualTo(1);
    assertThat(broken.err()).contains("weights.txt:2: no such term: spreads");
    assertThat(broken.err().lines()).hasSize(1);
  }

  @Test
  void theLexiconThatIsPrintedCanBeReadAgain() throws IOException {
    Result printed = nacre("lexicon", "en");
    assertThat(printed.status()).isZero();
    assertThat(printed.out()).startsWith("# nacre's stance lexicon, English");
    Path copy = folder.resolve("copy.lex");
    Files.writeString(copy, "%language = en\n" + printed.out());
    assertThat(nacre("analyze", "-q", "--lexicon", copy.toString(), SAMPLE).out())
        .isEqualTo(nacre("analyze", "-q", SAMPLE).out());
    assertThat(nacre("lexicon", "de").status()).isEqualTo(2);
  }

  @Test
  void aLexiconOfTheUserIsReadAndItsBrokenLineIsNamed() throws IOException {
    Path texts = folder.resolve("avis.csv");
    Files.writeString(texts, "id,avis\n1,Le stand est zinzolin\n2,Rue de la Paix\n");
    Path lexicon = folder.resolve("ours.lex");
    Files.writeString(lexicon, "%language = fr\n[ours] class=I weight=2\nzinzolin\n");
    String[] analyze = {
      "analyze",
      "-q",
      "-f",
      "csv",
      "--table",
      "statements",
      "--lexicon",
      lexicon.toString(),
      texts.toString()
    };
    assertThat(nacre(analyze).out()).containsPattern("zinzolin.*,irritant,");
    Files.writeString(lexicon, "%language = fr\n[ours] class=I\n");
    Result broken = nacre(analyze);
    assertThat(broken.status()).isEqualTo(1);
    assertThat(broken.err()).contains("ours.lex:2: a group needs class= and weight=");
  }
}
