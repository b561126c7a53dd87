package io.nacre.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.nacre.corpus.Language;
import io.nacre.pipeline.Corpora;
import io.nacre.stance.Stance;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RenderersTest {
  private static final String HOSTILE =
      "=HYPERLINK(\"http://x\") \u001b[31mrouge\u001b[0m <script>alert(1)</script> | *gras*"
          + " \u202eabc";

  private static Report report() {
    return Corpora.shop()
        .customers(HOSTILE)
        .customer("trop cher pour nous", "ville", "Lyon")
        .report();
  }

  private static ReportOptions options(ReportTable table, int width, boolean raw, boolean excel) {
    Provenance provenance = new Provenance("test", Map.of());
    return new ReportOptions(
        table, 20, null, null, Language.ENGLISH, width, false, false, raw, excel, provenance);
  }

  private static ReportOptions options(ReportTable table, Stance stance) {
    Provenance provenance = new Provenance("test", Map.of());
    return new ReportOptions(
        table, 20, null, stance, Language.ENGLISH, 80, false, false, false, false, provenance);
  }

  private static String render(ReportFormat format, Report report, ReportOptions options)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.renderer().render(report, options, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static String render(ReportFormat format) throws IOException {
    return render(format, report(), options(ReportTable.INSIGHTS, 80, false, false));
  }

  @Test
  void jsonIsWhatItsSchemaSays() throws IOException {
    JsonSchema schema;
    try (InputStream in = Report.class.getResourceAsStream("nacre-report-1.schema.json")) {
      schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(in);
    }
    JsonNode json = new ObjectMapper().readTree(render(ReportFormat.JSON));
    assertThat(schema.validate(json)).isEmpty();
    Report matrix = Corpora.shop().customer("trop cher ici", "ville", "Lyon").report();
    JsonNode withMatrix =
        new ObjectMapper()
            .readTree(
                render(
                    ReportFormat.JSON,
                    matrix,
                    options(ReportTable.INSIGHTS, 80, false, false).by("ville")));
    assertThat(schema.validate(withMatrix)).isEmpty();
    assertThat(withMatrix.path("matrix")).isNotEmpty();
  }

  @Test
  void theSchemaRefusesWhatIsNoReport() throws IOException {
    try (InputStream in = Report.class.getResourceAsStream("nacre-report-1.schema.json")) {
      JsonSchema schema =
          JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(in);
      assertThat(schema.validate(new ObjectMapper().readTree("{\"schema\":\"nacre-report/1\"}")))
          .isNotEmpty();
    }
  }

  @Test
  void jsonTextsAreExact() throws IOException {
    JsonNode json = new ObjectMapper().readTree(render(ReportFormat.JSON));
    assertThat(json.path("statements").findValuesAsText("text"))
        .anyMatch(text -> text.contains("\u001b[31m"));
  }

  @ParameterizedTest
  @EnumSource(ReportTable.class)
  void everyTableIsCsvWithAsManyCellsAsColumns(ReportTable table) throws IOException {
    Report report = Corpora.shop().customer("trop cher ici", "ville", "Lyon").report();
    String csv = render(ReportFormat.CSV, report, options(table, 80, false, false).by("ville"));
    try (CSVParser parser =
        CSVParser.builder().setReader(new StringReader(csv)).setFormat(CSVFormat.RFC4180).get()) {
      List<CSVRecord> records = parser.getRecords();
      assertThat(records).hasSizeGreaterThan(1);
      List<String> columns = new ArrayList<>(table.columns());
      if (table == ReportTable.VERBATIMS || table == ReportTable.STATEMENTS) {
        columns.add("facet.ville");
        assertThat(records.subList(1, records.size()))
            .anyMatch(record -> record.get(columns.size() - 1).equals("Lyon"));
      }
      assertThat(records).allMatch(record -> record.size() == columns.size());
      assertThat(records.getFirst().toList()).isEqualTo(columns);
    }
    String ndjson =
        render(ReportFormat.NDJSON, report, options(table, 80, false, false).by("ville"));
    assertThat(ndjson.lines())
        .hasSize(table.rows(report, options(table, 80, false, false).by("ville")).size());
  }

  @ParameterizedTest
  @EnumSource(
      value = ReportTable.class,
      names = {"VERBATIMS", "STATEMENTS"})
  void facetsStandInTheRowOfTheirText(ReportTable table) throws IOException {
    Report report =
        Corpora.shop()
            .customer("la caisse de Lyon est trop lente", "ville", "Lyon")
            .customer("parfait à Nice", "ville", "Nice")
            .customer("la cabine de Nice est sale", "ville", "Nice")
            .customer("la caisse est trop lente ici", "bu", "Mode")
            .report();
    ReportOptions irritants = options(table, Stance.IRRITANT);
    try (CSVParser parser =
        CSVParser.builder()
            .setReader(new StringReader(render(ReportFormat.CSV, report, irritants)))
            .setFormat(CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get())
            .get()) {
      Map<String, String> cities = new TreeMap<>();
      parser.forEach(row -> cities.put(row.get("text"), row.get("facet.ville")));
      assertThat(cities)
          .containsEntry("la caisse de Lyon est trop lente", "Lyon")
          .containsEntry("la cabine de Nice est sale", "Nice")
          .containsEntry("la caisse est trop lente ici", "")
          .doesNotContainKey("parfait à Nice");
    }
  }

  @Test
  void noCellIsAFormula() throws IOException {
    StringBuilder out = new StringBuilder();
    CsvRow row = new CsvRow(',', false, false);
    row.write(List.of("=1+1", "+1", "-1", "@a", "\tx", "\rx", "a=1", -1, 2.5), out);
    assertThat(out).hasToString("'=1+1,'+1,'-1,'@a,'\tx,\"'\rx\",a=1,-1,2.5\r\n");
    StringBuilder raw = new StringBuilder();
    new CsvRow(';', true, true).write(List.of("=1+1", "a;\"b\"", 2.5), raw);
    assertThat(raw).hasToString("=1+1;\"a;\"\"b\"\"\";2,5\r\n");
  }

  @Test
  void excelGetsAMarkSemicolonsAndDecimalCommas() throws IOException {
    String csv = render(ReportFormat.CSV, report(), options(ReportTable.INSIGHTS, 80, false, true));
    assertThat(csv).startsWith("\uFEFFrank;id;label;score;").contains("\r\n");
    assertThat(csv.lines().skip(1).findFirst().orElse("")).containsPattern(";\\d+,\\d;");
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 60, 80, 200})
  void textFitsItsWidthAndKeepsItsWords(int width) throws IOException {
    String text =
        render(ReportFormat.TEXT, report(), options(ReportTable.INSIGHTS, width, false, false));
    assertThat(text.lines()).allMatch(line -> Layout.width(line) <= width);
    assertThat(text).contains("INSIGHTS", "corpus.csv:", "score ");
    assertThat(text).doesNotContain("\u001b", "\u202e", "null");
  }

  @Test
  void aTerminalGetsNoEscapeFromATextWithColourOnEither() throws IOException {
    ReportOptions colour =
        new ReportOptions(
            ReportTable.INSIGHTS,
            20,
            null,
            null,
            Language.ENGLISH,
            80,
            true,
            true,
            false,
            false,
            new Provenance("test", Map.of()));
    String text = render(ReportFormat.TEXT, report(), colour);
    assertThat(text).contains("\u001b[1mINSIGHTS\u001b[0m").doesNotContain("\u001b[31m");
  }

  @Test
  void markdownActsOnNothingThatUsersWrote() throws IOException {
    String markdown = render(ReportFormat.MARKDOWN);
    assertThat(markdown).startsWith("# nacre\n").contains("### 1. ");
    assertThat(MarkdownRenderer.escaped(HOSTILE))
        .contains("&lt;script", "\\*gras\\*", "\\|")
        .doesNotContain("<script", "\u001b", "\u202e");
  }

  @Test
  void wideAndComposedCharactersAreNeverCut() {
    assertThat(Layout.width("客户等待")).isEqualTo(8);
    assertThat(Layout.width("e\u0301té")).isEqualTo(3);
    assertThat(Layout.cut("客户等待太久", 7)).isEqualTo("客户等…");
    assertThat(Layout.cut("cafe\u0301s", 4)).isEqualTo("caf…");
    assertThat(Layout.wrap("un deux trois", 8)).containsExactly("un deux", "trois");
    assertThat(Layout.wrap("anticonstitutionnellement", 10))
        .containsExactly("anticonsti", "tutionnell", "ement");
  }

  @Test
  void anInsightIsShownByQuotesOfTheStanceThatIsAskedFor() {
    ReportOptions wishes = options(ReportTable.INSIGHTS, Stance.EXPECTATION);
    List<Report.InsightEntry> shown = ReportTable.shown(report(), wishes);
    assertThat(shown).isNotEmpty();
    assertThat(shown.stream().flatMap(insight -> insight.theme().quotes().stream()))
        .extracting(Report.Quote::stance)
        .containsOnly(Stance.EXPECTATION);
  }

  @Test
  void cuesAreUnderlinedInATerminalAndNoLineIsLeftOpen() throws IOException {
    Report report = Corpora.shop().report();
    String id = report.insights().getFirst().theme().id();
    StringBuilder out = new StringBuilder();
    new Dossier(Language.ENGLISH, 60, true).render(report, id, out);
    assertThat(out.toString().lines())
        .allMatch(line -> count(line, "\u001b[4m") == count(line, "\u001b[24m"));
    assertThat(out.toString()).contains("\u001b[4m");
    StringBuilder plain = new StringBuilder();
    new Dossier(Language.ENGLISH, 60, false).render(report, id, plain);
    assertThat(plain.toString()).doesNotContain("\u001b");
    assertThat(out.toString().replaceAll("\u001b\\[\\d*m", "")).isEqualTo(plain.toString());
  }

  private static int count(String line, String part) {
    return (line.length() - line.replace(part, "").length()) / part.length();
  }

  @Test
  void everyWordIsThereInBothLanguages() throws IOException {
    assertThat(keys("messages_fr.properties")).isEqualTo(keys("messages.properties"));
  }

  private static Set<String> keys(String resource) throws IOException {
    Properties words = new Properties();
    try (InputStream in = Report.class.getResourceAsStream(resource)) {
      words.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
    }
    return new TreeSet<>(words.stringPropertyNames());
  }

  @Test
  void aReportInFrenchHasNoEnglishWords() throws IOException {
    ReportOptions french =
        new ReportOptions(
            ReportTable.INSIGHTS,
            20,
            null,
            null,
            Language.FRENCH,
            80,
            false,
            true,
            false,
            false,
            new Provenance("test", Map.of()));
    String text = render(ReportFormat.TEXT, report(), french);
    assertThat(text).contains("CONSTATS", "clients", "acceptés", "irritants");
    assertThat(text).doesNotContain("INSIGHTS", "accepted", "customers", "voices");
  }
}
