package io.nacre.blackbox;

import static io.nacre.cli.CommandLineRunner.nacre;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.nacre.cli.CommandLineRunner.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code nacre compare}: a prototype that shortens the queue and leaves the login as it is. */
class CompareTest {
  private static final List<String> PLACES =
      List.of("samedi", "hier soir", "à midi", "lundi", "en mai", "le matin", "dimanche", "à 18 h");
  private static final List<String> QUEUE = List.of("Attente en caisse beaucoup trop longue %s");
  private static final List<String> LOGIN =
      List.of(
          "Connexion impossible à l'application %s",
          "L'application refuse mon mot de passe %s, connexion impossible",
          "Impossible de me connecter à l'application %s");
  private static final List<String> PRAISE =
      List.of("Vendeuse très aimable %s, merci", "Merci à la vendeuse, vraiment aimable %s");

  @TempDir Path folder;
  private final List<String> rows = new ArrayList<>();
  private String file = "";

  /** 24 of 40 name the queue before and 3 of 40 after; the login 10 and 11; the rest praise. */
  @BeforeEach
  void prototype() throws IOException {
    add("V1", "2026-03-", QUEUE, 24);
    add("V1", "2026-03-", LOGIN, 10);
    add("V1", "2026-03-", PRAISE, 6);
    add("V2", "2026-04-", QUEUE, 3);
    add("V2", "2026-04-", LOGIN, 11);
    add("V2", "2026-04-", PRAISE, 26);
    file = write("avis.csv", rows);
  }

  private void add(String version, String month, List<String> texts, int count) {
    for (int i = 0; i < count; i++) {
      String place = PLACES.get(i / texts.size() % PLACES.size());
      String text = String.format(Locale.ROOT, texts.get(i % texts.size()), place);
      String day = String.format(Locale.ROOT, "%02d", 1 + i);
      String id = version + "-" + rows.size();
      rows.add(id + ";" + month + day + ";" + version + ";client " + id + ";" + text);
    }
  }

  private String write(String name, List<String> lines) throws IOException {
    Path path = folder.resolve(name);
    Files.writeString(
        path, "id;date;prototype;client;verbatim\n" + String.join("\n", lines) + "\n");
    return path.toString();
  }

  private static JsonNode json(Result result) throws IOException {
    assertThat(result.status()).as(result.err()).isZero();
    return new ObjectMapper().readTree(result.out());
  }

  private static JsonNode theme(JsonNode comparison, String label) {
    for (JsonNode theme : comparison.path("themes")) {
      if (theme.path("label").asText().contains(label)) {
        return theme;
      }
    }
    throw new AssertionError("no theme " + label + " in " + comparison);
  }

  private static void isThePrototype(JsonNode comparison) {
    assertThat(comparison.path("exposure").path("baseVoices").asInt()).isEqualTo(40);
    assertThat(comparison.path("exposure").path("newVoices").asInt()).isEqualTo(40);
    JsonNode first = comparison.path("themes").path(0);
    assertThat(first.path("verdict").asText()).isEqualTo("better");
    assertThat(first.path("change").asText()).isEqualTo("shrinking");
    assertThat(first.path("base").asInt()).isEqualTo(24);
    assertThat(first.path("new").asInt()).isEqualTo(3);
    JsonNode login = theme(comparison, "onne");
    assertThat(login.path("verdict").asText()).isEqualTo("cannot-tell");
    assertThat(login.path("base").asInt()).isEqualTo(10);
    assertThat(login.path("new").asInt()).isEqualTo(11);
  }

  @Test
  void valuesOfAFacetAreNoBeforeAndAfter() {
    String text = nacre("compare", "--by", "prototype", "--base", "V1", "--new", "V2", file).out();
    assertThat(text)
        .startsWith("prototype = V1 · 40 voices")
        .contains("    fewer  ", "V1: 24 of 40 voices (60 %); V2: 3 of 40 (8 %)")
        .doesNotContain("before", "After");
  }

  @Test
  void twoValuesOfAFacetAreCompared() throws IOException {
    isThePrototype(
        json(
            nacre(
                "compare",
                "-f",
                "json",
                "--by",
                "Prototype",
                "--base",
                "v1",
                "--new",
                "v2",
                file)));
  }

  @Test
  void twoPeriodsAreComparedAndTextsWithoutADateAreCounted() throws IOException {
    rows.add("X-1;;V3;client X-1;Attente en caisse beaucoup trop longue jeudi");
    file = write("avis.csv", rows);
    isThePrototype(json(nacre("compare", "-f", "json", "--at", "2026-04-01", file)));
    assertThat(nacre("compare", "--report-lang", "en", "--at", "2026-04-01", file).out())
        .contains("1 verbatim has no date: read, but not counted");
  }

  @Test
  void aQuestionThatNobodyAnswersHasNoVerdict() {
    String out =
        nacre("compare", "--report-lang", "en", "--at", "2026-04-01", "--about", "girafe", file)
            .out();
    assertThat(out).contains("cannot tell: on neither side anybody names it");
  }

  private String report(String name, String source, String... more) {
    String out = folder.resolve(name).toString();
    List<String> arguments = new ArrayList<>(List.of("analyze", "-q", "-f", "json", "-o", out));
    arguments.addAll(List.of(more));
    arguments.add(source);
    assertThat(nacre(arguments.toArray(String[]::new)).status()).isZero();
    return out;
  }

  @Test
  void twoReportsAreComparedAndWhatBothHoldCountsBeforeOnly() throws IOException {
    String before = report("before.json", write("mars.csv", rows.subList(0, 40)));
    String after = report("after.json", write("avril.csv", rows.subList(40, 80)));
    JsonNode comparison = json(nacre("compare", "-f", "json", before, after));
    isThePrototype(comparison);
    assertThat(theme(comparison, "onne").path("id").asText()).matches("\\w{4}>\\w{4}");
    String all = report("all.json", file);
    isThePrototype(json(nacre("compare", "-f", "json", before, all)));
    assertThat(nacre("compare", "--report-lang", "en", before, all).out())
        .contains("40 verbatims stand in both reports and count before only");
    assertThat(nacre("compare", before, before).status()).isEqualTo(4);
  }

  @Test
  void theSameNumberIsAnotherVoiceInAnotherReport() throws IOException {
    // Client number i of March speaks again in April.
    List<String> regulars =
        rows.stream().map(row -> row.replaceAll("client V[12]-([0-9]+);", "client $1;")).toList();
    List<String> again = new ArrayList<>();
    for (int i = 40; i < 80; i++) {
      again.add(regulars.get(i).replace("client " + i + ";", "client " + (i - 40) + ";"));
    }
    String march = write("mars.csv", regulars.subList(0, 40));
    String april = write("avril.csv", again);
    JsonNode numbered =
        json(nacre("compare", "-f", "json", report("a.json", march), report("b.json", april)));
    assertThat(numbered.findValue("voicesOnBoth").asInt()).isZero();
    String before = report("c.json", march, "--mask", "none");
    String after = report("d.json", april, "--mask", "none");
    JsonNode named = json(nacre("compare", "-f", "json", before, after));
    assertThat(named.findValue("voicesOnBoth").asInt()).isEqualTo(40);
  }

  @Test
  void theOrderOfRowsAndThreadsChangesNothing() throws IOException {
    String[] line = {"compare", "-f", "csv", "--at", "2026-04-01", "--threads", "1", file};
    String one = nacre(line).out();
    line[6] = "4";
    line[7] = write("avis.csv", rows.reversed());
    assertThat(nacre(line).out()).isEqualTo(one).contains(",better,24,40,");
  }

  @Test
  void aReportOfOneStanceIsRefused() throws IOException {
    String before = report("before.json", write("mars.csv", rows.subList(0, 40)));
    String part = report("part.json", file, "--stance", "irritant");
    Result result = nacre("compare", before, part);
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err().lines()).hasSize(1);
    assertThat(result.err()).contains("part.json: lacks statements", "without --stance");
    assertThat(nacre("compare", before, file).err()).contains("avis.csv: no report of nacre");
    assertThat(nacre("compare", "--text", "x", before, part).err())
        .contains("--text does not go with two reports");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "compare FILE|2|compare takes BASE NEW, each a report",
        "compare --by prototype FILE|2|--by, --base and --new go together",
        "compare --base V1 --new V2 FILE|2|--by, --base and --new go together",
        "compare --at 2026-04-01 --by x --base V1 --new V2 FILE|2|--at does not go with --by",
        "compare --by zone --base V1 --new V2 FILE|2|no facet \"zone\", there are prototype",
        "compare --by prototype --base V1 --new V9 FILE|2|= \"V9\", there are V1, V2",
        "compare --by prototype --base V1 --new v1 FILE|2|--base and --new are the same",
        "compare --at avril FILE|2|--at takes a day such as 2026-04-15, not \"avril\"",
        "compare --at 2030-01-01 FILE|4|no text is dated from that day on, 2030-01-01",
        "compare --at 2020-01-01 FILE|4|no text is dated before 2020-01-01"
      })
  void wrongUseGetsALine(String line, int status, String says) {
    Result result = nacre(line.replace("FILE", file).split(" ", -1));
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains(says);
    assertThat(result.status()).isEqualTo(status);
  }
}
