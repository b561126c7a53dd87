package io.nacre.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.nacre.corpus.Language;
import io.nacre.insight.TermName;
import io.nacre.pipeline.Corpora;
import io.nacre.stance.Stance;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The workbook, read back and held against the report. */
class XlsxRendererTest {
  private static final Report REPORT =
      Corpora.shop()
          .on("2026-03-02")
          .customer("Une seule caisse ouverte, attente de dix minutes", "ville", "Lyon")
          .on("2026-04-30")
          .customer("Encore trop d'attente à la caisse ce matin", "ville", "Nice")
          .customer("L'application plante, connexion impossible", "canal", "web")
          .voice("=Elsa", "Impossible de me connecter à l'application depuis hier")
          .report();

  private static byte[] workbook(Renderer renderer, Report report, ReportOptions options)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    renderer.render(report, options, out);
    return out.toByteArray();
  }

  private static ReportOptions options() {
    return Corpora.options(ReportTable.INSIGHTS, Language.ENGLISH, 80);
  }

  private static ReadSheets read(Report report, ReportOptions options) throws IOException {
    return new ReadSheets(workbook(new XlsxRenderer(), report, options));
  }

  private static ReadSheets read(Report report) throws IOException {
    return read(report, options());
  }

  /** A column of a table of the report. */
  private static List<@Nullable Object> told(ReportTable table, String column) {
    int index = table.columns().indexOf(column);
    List<@Nullable Object> values = new ArrayList<>();
    for (List<@Nullable Object> row : table.rows(REPORT, options())) {
      Object value = row.get(index);
      values.add(
          switch (value) {
            case Number number -> number.doubleValue();
            case String text when text.isEmpty() -> null;
            case null, default -> value;
          });
    }
    return values;
  }

  @ParameterizedTest
  @CsvSource({
    "rank, Rank",
    "id, ID",
    "label, Insight",
    "keyphrases, Key phrases",
    "headline, In one sentence",
    "score, Score",
    "voices, Voices concerned",
    "customers, Customers",
    "field, Field",
    "confidence, Confidence",
    "quote, Best quote",
    "share_low, 'Share of all voices, at least'",
    "share_high, 'Share of all voices, at most'",
    "voices_irritant, Voices that name an irritant",
    "voices_expectation, Voices that ask for a change",
    "voices_workaround, Voices that get by on their own",
    "intensity, Intensity",
    "subthemes, Sub-themes (statements)",
    "verbatims, Verbatims",
    "irritants, Statements: irritant",
    "delights, Statements: delight",
  })
  void anInsightHasItsFigures(String column, String header) throws IOException {
    assertThat(read(REPORT).column("Insights", header))
        .isEqualTo(told(ReportTable.INSIGHTS, column))
        .hasSizeGreaterThan(1);
  }

  @Test
  void thePointsOfAScoreAreItsSum() throws IOException {
    ReadSheets sheets = read(REPORT);
    Messages words = new Messages(Language.ENGLISH);
    double[] sums = new double[REPORT.insights().size()];
    for (TermName term : TermName.values()) {
      String header = words.get("column.points", words.get("term." + term.word()));
      List<@Nullable Object> points = sheets.column("Insights", header);
      assertThat(points).isEqualTo(told(ReportTable.INSIGHTS, "points_" + term.word()));
      for (int i = 0; i < sums.length; i++) {
        sums[i] += points.get(i) instanceof Double number ? number : 0;
      }
    }
    List<@Nullable Object> scores = sheets.column("Insights", "Score");
    for (int i = 0; i < sums.length; i++) {
      assertThat(Math.round(sums[i] * 10) / 10.0).isEqualTo(scores.get(i));
    }
  }

  @Test
  void anInsightTellsWhatIsWished() throws IOException {
    assertThat(read(REPORT).column("Insights", "What is wished"))
        .contains("Il faudrait des caisses automatiques pour éviter l'attente à la caisse");
  }

  @Test
  void everyStatementOfAThemeIsAQuoteTheFirstInsightFirst() throws IOException {
    List<Report.StatementEntry> themed =
        REPORT.statements().stream().filter(each -> each.theme() != null).toList();
    ReadSheets sheets = read(REPORT);
    assertThat(sheets.column("Quotes", "Statement"))
        .containsExactlyInAnyOrderElementsOf(
            themed.stream().map(each -> (Object) each.text()).toList())
        .hasSizeGreaterThan(10);
    assertThat(sheets.column("Quotes", "Rank").getFirst()).isEqualTo(1.0);
    for (List<@Nullable Object> row : sheets.all("Quotes").stream().skip(1).toList()) {
      Report.ThemeEntry theme =
          REPORT.find((String) Objects.requireNonNull(row.get(2))).orElseThrow();
      assertThat(row.get(1)).isEqualTo(theme.label());
      Object rank =
          REPORT.insights().stream()
              .filter(each -> each.theme().equals(theme))
              .findFirst()
              .map(each -> (double) each.rank())
              .orElse(null);
      assertThat(row.getFirst()).isEqualTo(rank);
    }
  }

  @Test
  void everyVerbatimIsThereWithItsFacetsDayAndEnding() throws IOException {
    ReadSheets sheets = read(REPORT);
    List<Report.VerbatimEntry> verbatims = REPORT.verbatims();
    assertThat(sheets.column("Verbatims", "Verbatim"))
        .isEqualTo(verbatims.stream().map(Report.VerbatimEntry::text).toList());
    assertThat(sheets.column("Verbatims", "Date"))
        .isEqualTo(verbatims.stream().map(Report.VerbatimEntry::date).toList())
        .contains(LocalDate.of(2026, 4, 30));
    assertThat(sheets.column("Verbatims", "ville"))
        .isEqualTo(verbatims.stream().map(each -> each.facets().get("ville")).toList())
        .contains("Lyon");
    assertThat(sheets.column("Verbatims", "canal")).contains("web");
    assertThat(sheets.column("Verbatims", "Voice")).contains("=Elsa");
    assertThat(sheets.column("Verbatims", "Line"))
        .isEqualTo(verbatims.stream().map(each -> (double) each.origin().line()).toList());
    assertThat(sheets.column("Verbatims", "Where it ended")).contains("in a theme", "says nothing");
  }

  @Test
  void weakSignalsStandInTheirOrder() throws IOException {
    ReadSheets sheets = read(REPORT);
    assertThat(sheets.column("Signals", "Statement"))
        .isEqualTo(told(ReportTable.SIGNALS, "text"))
        .isNotEmpty();
    assertThat(sheets.column("Signals", "Sharpness"))
        .isEqualTo(told(ReportTable.SIGNALS, "sharpness"));
    assertThat(sheets.column("Signals", "Alarming words"))
        .isEqualTo(told(ReportTable.SIGNALS, "alarms"));
  }

  @Test
  void theMatrixCountsEachFacetOfAFewValues() throws IOException {
    ReadSheets sheets = read(REPORT);
    assertThat(new TreeSet<>(sheets.column("Matrix", "Facet"))).isEqualTo(Set.of("ville"));
    assertThat(sheets.all("Matrix")).hasSize(1 + REPORT.matrix("ville").rows().size());
    assertThat(read(REPORT, options().by("canal")).column("Matrix", "Value"))
        .contains("web", "(none given)");
    int row = sheets.column("Matrix", "Value").indexOf("Nice");
    Report.Cell nice =
        REPORT.matrix("ville").rows().stream()
            .filter(cell -> cell.value().equals("Nice"))
            .findFirst()
            .orElseThrow();
    assertThat(sheets.column("Matrix", "Voices heard").get(row)).isEqualTo((double) nice.exposed());
    assertThat(sheets.column("Matrix", "Share").get(row))
        .isEqualTo((double) nice.voices() / nice.exposed());
  }

  @Test
  void theMethodAccountsForEveryRow() throws IOException {
    ReadSheets sheets = read(REPORT);
    double verbatims = REPORT.verbatims().size();
    assertThat(sheets.beside("Method", "Verbatims")).isEqualTo(verbatims);
    assertThat(sheets.all("Method"))
        .contains(List.of("corpus.csv", "CSV", verbatims, verbatims, 0.0, 0.0, 0.0));
    assertThat(sheets.beside("Method", "Last day")).isEqualTo(LocalDate.of(2026, 4, 30));
    assertThat(sheets.beside("Method", "Version")).isEqualTo("test");
    assertThat(sheets.beside("Method", "Confidence")).asString().contains("a fifth of the texts");
    assertThat(text(sheets, "Method")).contains("None was met");
  }

  private static String text(ReadSheets sheets, String sheet) {
    return String.valueOf(sheets.all(sheet));
  }

  @Test
  void onlyWhatIsAskedForIsShown() throws IOException {
    ReportOptions wishes =
        new ReportOptions(
            ReportTable.INSIGHTS,
            1,
            null,
            Stance.EXPECTATION,
            Language.ENGLISH,
            80,
            false,
            false,
            false,
            false,
            new Provenance("test", Map.of("--granularity", "fine")));
    ReadSheets sheets = read(REPORT, wishes);
    assertThat(sheets.all("Insights")).hasSize(2);
    assertThat(sheets.column("Quotes", "Stance")).containsOnly("expectation");
    assertThat(sheets.column("Verbatims", "Stances of its statements"))
        .allMatch(stances -> String.valueOf(stances).contains("expectation"))
        .hasSizeLessThan(REPORT.verbatims().size());
    assertThat(sheets.beside("Method", "--stance")).isEqualTo("expectation");
    assertThat(sheets.beside("Method", "--granularity")).isEqualTo("fine");
  }

  @Test
  void aFrenchWorkbookIsFrench() throws IOException {
    ReadSheets sheets = read(REPORT, Corpora.options(ReportTable.INSIGHTS, Language.FRENCH, 80));
    assertThat(sheets.names())
        .containsExactly(
            "Constats", "Citations", "Verbatims", "Matrice", "Signaux faibles", "Méthode");
    assertThat(sheets.header("Constats")).contains("Rang", "Meilleure citation", "Dit par");
    assertThat(sheets.column("Verbatims", "Qui")).containsOnly("client", "terrain");
    assertThat(sheets.column("Verbatims", "Date")).contains(LocalDate.of(2026, 3, 2));
    assertThat(text(sheets, "Constats")).doesNotContain("customers", "both sides", "voices");
    assertThat(text(sheets, "Méthode")).doesNotContain("accepted", "Voices", "Limits");
  }

  @Test
  void noTableHasTwoColumnsOfAName() throws IOException {
    ReadSheets sheets = read(REPORT);
    for (String sheet : List.of("Insights", "Quotes", "Verbatims", "Matrix", "Signals")) {
      assertThat(sheets.header(sheet)).doesNotHaveDuplicates().doesNotContain("null", "");
    }
  }

  @Test
  void nothingFoundIsSaid() throws IOException {
    Report empty = new Corpora().customers("RAS", "n/a").report();
    ReadSheets sheets = read(empty);
    assertThat(sheets.all("Insights")).hasSize(1);
    assertThat(sheets.all("Verbatims")).hasSize(3);
    assertThat(text(sheets, "Method")).contains("Every text is an answer that says nothing");
  }

  @Test
  void noTextIsAFormulaAndEachComesBackAsTyped() throws IOException {
    List<String> hostile =
        List.of(
            "=HYPERLINK(\"http://x\";\"y\") trop d'attente",
            "+1 pour la caisse",
            "-1 pour l'attente",
            "@caisse <b>&amp; 'attente'</b> ]]>",
            "_x000D_ et _x005F_x000d_ et _x41_ et __x0041__",
            "  deux espaces\tune tabulation \nune ligne  ",
            "\"guillemets\" ; 'apostrophe' \u2028 \u0085 \u00a0 😡 e\u0301");
    Report report = Corpora.shop().customers(hostile.toArray(String[]::new)).report();
    ReadSheets sheets = read(report);
    assertThat(sheets.column("Verbatims", "Verbatim")).containsAll(hostile);
  }

  @Test
  void whatXmlForbidsIsShownAsReplacedAndTold() throws IOException {
    Report report =
        Corpora.shop().customers("a\u0000b\u001b[31m c\ud83d d \uffff e\r\nf\rg", "RAS").report();
    ReadSheets sheets = read(report);
    assertThat(sheets.column("Verbatims", "Verbatim"))
        .contains("a\uFFFDb\uFFFD[31m c\uFFFD d \uFFFD e\nf\ng");
    assertThat(text(sheets, "Method")).contains("characters that a workbook cannot hold");
  }

  @Test
  void aTextTooLongForACellIsCutAndTold() throws IOException {
    String text = "😡".repeat(20_000);
    ReadSheets sheets = read(Corpora.shop().customers(text).report());
    assertThat(sheets.column("Verbatims", "Verbatim")).contains("😡".repeat(16_383) + "…");
    assertThat(text(sheets, "Method")).contains("characters; ").contains("32,767");
  }

  @Test
  void moreRowsThanASheetHoldsAreLeftOffAndTold() throws IOException {
    ReadSheets sheets = new ReadSheets(workbook(new XlsxRenderer(3), REPORT, options()));
    assertThat(sheets.all("Verbatims")).hasSize(4);
    assertThat(sheets.all("Quotes")).hasSize(4);
    assertThat(text(sheets, "Method"))
        .contains("Sheet Verbatims holds the first 3 rows of " + REPORT.verbatims().size());
  }

  @Test
  void manyRowsAreWrittenInBlocksWithoutALoss() throws IOException {
    Corpora many = new Corpora();
    for (int i = 0; i < 2500; i++) {
      many.customers("Attente à la caisse numéro " + i);
    }
    Report report = many.report();
    assertThat(read(report).column("Verbatims", "Verbatim"))
        .isEqualTo(report.verbatims().stream().map(Report.VerbatimEntry::text).toList());
  }

  @Test
  void aDayThatNotEveryProgramCountsAlikeIsAText() throws IOException {
    Report report =
        Corpora.shop()
            .on("1899-12-31")
            .customers("Attente à la caisse")
            .on("1900-03-01")
            .customers("Encore de l'attente à la caisse")
            .report();
    assertThat(read(report).column("Verbatims", "Date"))
        .contains("1899-12-31", LocalDate.of(1900, 3, 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTC", "Asia/Kolkata", "America/Los_Angeles", "Pacific/Kiritimati"})
  void theBytesAreTheSameInAnyTimeZone(String zone) throws IOException {
    byte[] here = workbook(new XlsxRenderer(), REPORT, options());
    TimeZone before = TimeZone.getDefault();
    TimeZone.setDefault(TimeZone.getTimeZone(zone));
    try {
      assertThat(workbook(new XlsxRenderer(), REPORT, options())).isEqualTo(here);
    } finally {
      TimeZone.setDefault(before);
    }
  }

  @Test
  void everyPartIsWellFormedAndNoneTellsTheTime() throws Exception {
    DocumentBuilder xml = DocumentBuilderFactory.newInstance().newDocumentBuilder();
    xml.setErrorHandler(null);
    List<String> parts = new ArrayList<>();
    byte[] bytes = workbook(new XlsxRenderer(), REPORT, options());
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        byte[] content = zip.readAllBytes();
        xml.parse(new ByteArrayInputStream(content));
        parts.add(part.getName());
        assertThat(part.getTimeLocal().toLocalDate()).isEqualTo(LocalDate.of(1980, 1, 1));
        assertThat(part.getExtra()).isNull();
        if (part.getName().startsWith("docProps/")) {
          assertThat(new String(content, StandardCharsets.UTF_8))
              .doesNotContainPattern("\\d{4}-\\d\\d-\\d\\d");
        }
        if (part.getName().startsWith("xl/worksheets/")) {
          assertThat(new String(content, StandardCharsets.UTF_8)).doesNotContain("<f>");
        }
      }
    }
    assertThat(parts).contains("[Content_Types].xml", "docProps/core.xml", "xl/workbook.xml");
    assertThat(parts.stream().filter(name -> name.startsWith("xl/worksheets/"))).hasSize(6);
  }
}
