package io.nacre.blackbox;

import static io.nacre.cli.CommandLineRunner.nacre;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.nacre.cli.CommandLineRunner.Result;
import io.nacre.report.ReadSheets;
import java.io.File;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports as workbooks: from the command line, from a study, in LibreOffice. */
class WorkbookTest {
  private static final String SAMPLE = "samples/boutique";
  private static final List<String> HOSTILE =
      List.of(
          "=1+1 trop d'attente à la caisse",
          "+33 trop d'attente à la caisse",
          "-1 trop d'attente à la caisse",
          "@SUM(A1) trop d'attente à la caisse",
          "_x000D_ trop d'attente à la caisse",
          "trop d'attente;\tà la \"caisse\"\net au-delà 😡 <b>&amp;",
          "00123",
          "2026-03-02",
          "TRUE");

  @TempDir static Path profile;
  @TempDir Path folder;

  private byte[] written(String... arguments) throws IOException {
    Path file = folder.resolve("rapport.xlsx");
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("-q", "-f", "xlsx", "-o", file.toString()));
    Result result = nacre(all.toArray(String[]::new));
    assertThat(result.status()).as(result.err()).isZero();
    assertThat(result.out()).isEmpty();
    return Files.readAllBytes(file);
  }

  @Test
  void aWorkbookHoldsAllInsightsWhateverATerminalShows() throws IOException {
    ReadSheets sheets = new ReadSheets(written("analyze", SAMPLE, "--granularity", "fine"));
    String csv =
        nacre("analyze", "-q", "-f", "csv", "--granularity", "fine", "--top", "99", SAMPLE).out();
    assertThat(sheets.all("Insights")).hasSize(csv.lines().toList().size());
    assertThat(sheets.all("Verbatims")).hasSize(322);
    assertThat(sheets.header("Verbatims")).contains("magasin", "bu", "canal");
    assertThat(sheets.column("Quotes", "Date")).contains(LocalDate.of(2026, 3, 25));
    assertThat(sheets.beside("Method", "--granularity")).isEqualTo("fine");
    assertThat(String.valueOf(sheets.all("Method"))).contains("truth.csv: no column of free text");
  }

  @Test
  void aStudyGivesTheSameWorkbookAndThenWhatHasChanged() throws IOException {
    String study = folder.resolve("study").toString();
    String notes = SAMPLE + "/notes";
    String answers = SAMPLE + "/verbatims.csv";
    assertThat(nacre("ingest", "-q", "--study", study, answers).status()).isZero();
    byte[] first = written("report", "--study", study);
    assertThat(first).isEqualTo(written("analyze", answers));
    assertThat(nacre("ingest", "-q", "--study", study, notes).status()).isZero();
    ReadSheets second = new ReadSheets(written("report", "--study", study));
    assertThat(second.column("Insights", "Voices in the last report"))
        .anyMatch(voices -> voices instanceof Double number && number > 0);
    assertThat(String.valueOf(second.all("Method"))).contains("Since the last report");
  }

  @Test
  void aTerminalGetsNoWorkbook() {
    System.setProperty("nacre.columns", "80");
    try {
      Result result = nacre("analyze", "-q", "-f", "xlsx", SAMPLE);
      assertThat(result.status()).isEqualTo(2);
      assertThat(result.err()).contains("-f xlsx is for a file: add -o FILE");
      assertThat(result.out()).isEmpty();
    } finally {
      System.clearProperty("nacre.columns");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void libreOfficeShowsEveryCellAsWritten(String language) throws Exception {
    Path soffice = onPath("soffice");
    assumeTrue(soffice != null, "soffice is not on the PATH: not tried in LibreOffice");
    Path hostile = folder.resolve("hostile.csv");
    Files.writeString(
        hostile,
        "verbatim\n\""
            + String.join(
                "\"\n\"", HOSTILE.stream().map(text -> text.replace("\"", "\"\"")).toList())
            + "\"\n");
    byte[] bytes = written("analyze", "--report-lang", language, SAMPLE, hostile.toString());
    ReadSheets sheets = new ReadSheets(bytes);
    convert(soffice);
    for (String sheet : sheets.names()) {
      List<List<@Nullable Object>> expected = sheets.all(sheet);
      List<CSVRecord> shown = csv(folder.resolve("rapport-" + sheet + ".csv"));
      assertThat(shown).as(sheet).hasSize(expected.size());
      for (int r = 0; r < expected.size(); r++) {
        for (int c = 0; c < expected.get(r).size(); c++) {
          assertThat(shown.get(r).get(c))
              .as("%s, row %d, column %d", sheet, r + 1, c + 1)
              .satisfies(isShown(expected.get(r).get(c), language));
        }
      }
    }
    assertThat(sheets.column("Verbatims", "Verbatim")).containsAll(HOSTILE);
  }

  private void convert(Path soffice) throws Exception {
    Process process =
        new ProcessBuilder(
                soffice.toString(),
                "-env:UserInstallation=" + profile.toUri(),
                "--headless",
                "--convert-to",
                "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1",
                "--outdir",
                folder.toString(),
                folder.resolve("rapport.xlsx").toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(said).isZero();
    assertThat(said).doesNotContainIgnoringCase("error").doesNotContainIgnoringCase("repair");
  }

  private static List<CSVRecord> csv(Path file) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();
    try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, format)) {
      return parser.getRecords();
    }
  }

  /** A text to the letter, a day in the format of the language, a number to its shown decimals. */
  private static Consumer<String> isShown(@Nullable Object value, String language) {
    return shown -> {
      switch (value) {
        case null -> assertThat(shown).isEmpty();
        case LocalDate day when language.equals("fr") ->
            assertThat(shown)
                .isEqualTo("%02d/%02d/%d", day.getDayOfMonth(), day.getMonthValue(), day.getYear());
        case LocalDate day -> assertThat(shown).isEqualTo(day.toString());
        case Double number -> {
          String digits = shown.replace(",", "").replace("\u202f", "");
          boolean percent = digits.endsWith("%");
          BigDecimal told = new BigDecimal(percent ? digits.replace("%", "") : digits);
          BigDecimal exact = new BigDecimal(number.toString()).movePointRight(percent ? 2 : 0);
          assertThat(told).isEqualByComparingTo(exact.setScale(told.scale(), RoundingMode.HALF_UP));
        }
        default -> assertThat(shown).isEqualTo(value);
      }
    };
  }

  private static @Nullable Path onPath(String program) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .map(each -> Path.of(each, program))
        .filter(Files::isExecutable)
        .findFirst()
        .orElse(null);
  }
}
