package io.nacre.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.nacre.corpus.Language;
import io.nacre.corpus.Progress;
import io.nacre.corpus.Progress.Stage;
import io.nacre.report.Messages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How far work is, on the last line of a terminal. */
@Timeout(30)
class ProgressLineTest {
  private final ByteArrayOutputStream terminal = new ByteArrayOutputStream();
  private final StatusLine line = new StatusLine(terminal, 60);
  private final List<Duration> delays = new ArrayList<>();
  private final List<Runnable> tasks = new ArrayList<>();
  private final Progress progress = progress(Language.ENGLISH);

  private Progress progress(Language language) {
    return new ProgressLine(
        line,
        new Messages(language),
        (delay, task) -> {
          delays.add(delay);
          tasks.add(task);
        });
  }

  @AfterEach
  void end() {
    progress.end();
  }

  private String written() {
    return terminal.toString(StandardCharsets.UTF_8);
  }

  /** What a person sees: of each line what was written to it last. */
  private String seen() {
    StringBuilder seen = new StringBuilder();
    for (String each : written().split("\n", -1)) {
      seen.append(each.substring(each.lastIndexOf('\r') + 1).replace("\u001B[K", "")).append('\n');
    }
    return seen.toString().strip();
  }

  /** The library shows a line from time to time. */
  private static void until(BooleanSupplier condition) {
    while (!condition.getAsBoolean()) {
      Thread.onSpinWait();
    }
  }

  private void aSecondPasses() {
    tasks.removeFirst().run();
  }

  @Test
  void nothingIsShownBeforeASecondHasPassed() {
    progress.begin(Stage.READING, 0);
    progress.advance(5000);
    progress.begin(Stage.LISTENING, 5000);
    progress.advance(5000);
    assertThat(delays).containsExactly(Duration.ofSeconds(1));
    assertThat(written()).isEmpty();
    progress.end();
    aSecondPasses();
    assertThat(written()).isEmpty();
  }

  @Test
  void theStageTheShareAndTheRateAreShown() {
    progress.begin(Stage.LISTENING, 200_000);
    progress.advance(50_000);
    aSecondPasses();
    until(() -> seen().matches("Listening · 25 % of 200,000 texts · [\\d,]+/s"));
    progress.advance(100_000);
    until(() -> seen().startsWith("Listening · 75 % of 200,000 texts · "));
  }

  @Test
  void rowsAreCountedWhereTheirNumberIsNotKnown() {
    progress.begin(Stage.READING, 0);
    progress.advance(1234);
    aSecondPasses();
    until(() -> seen().matches("Reading · 1,234 rows · [\\d,]+/s"));
  }

  @Test
  void aStageWithoutPiecesShowsItsName() {
    progress.begin(Stage.READING, 0);
    aSecondPasses();
    progress.begin(Stage.GROUPING, 0);
    until(() -> seen().equals("Finding themes"));
    until(() -> seen().equals("Finding themes · 0:01"));
  }

  @Test
  void theWordsAreThoseOfTheReport() {
    Progress french = progress(Language.FRENCH);
    french.begin(Stage.COMPARING, 4000);
    french.advance(1000);
    aSecondPasses();
    until(() -> seen().matches("Comparaison · 25\u202f% de 4\u202f000 passages · [\\d\u202f]+/s"));
    french.end();
    assertThat(seen()).isEmpty();
  }

  @Test
  void whateverElseIsWrittenTakesThePlaceOfTheLine() throws IOException {
    OutputStream err = line.standardError();
    progress.begin(Stage.LISTENING, 1000);
    progress.advance(500);
    aSecondPasses();
    until(() -> seen().startsWith("Listening"));
    err.write("avis.csv: 5 read\n".getBytes(StandardCharsets.UTF_8));
    until(() -> seen().matches("avis.csv: 5 read\nListening · 50 %.*"));
    err.write("half of ".getBytes(StandardCharsets.UTF_8));
    progress.advance(250);
    progress.begin(Stage.RANKING, 0);
    assertThat(seen()).isEqualTo("avis.csv: 5 read\nhalf of");
    err.write("a line\n".getBytes(StandardCharsets.UTF_8));
    until(() -> seen().equals("avis.csv: 5 read\nhalf of a line\nRanking"));
  }

  @Test
  void theFirstByteOfTheReportEndsIt() throws IOException {
    ByteArrayOutputStream report = new ByteArrayOutputStream();
    OutputStream out = line.standardOutput(report);
    progress.begin(Stage.WRITING, 0);
    aSecondPasses();
    until(() -> seen().equals("Writing"));
    out.write("INSIGHTS\n".getBytes(StandardCharsets.UTF_8));
    assertThat(written()).endsWith("\r\u001B[K");
    assertThat(report.toString(StandardCharsets.UTF_8)).isEqualTo("INSIGHTS\n");
    String before = written();
    progress.begin(Stage.READING, 0);
    line.show("anything");
    assertThat(written()).isEqualTo(before);
  }

  @Test
  void theLineIsNeverAsWideAsTheTerminal() {
    StatusLine narrow = new StatusLine(terminal, 20);
    Progress told =
        new ProgressLine(narrow, new Messages(Language.ENGLISH), (delay, task) -> tasks.add(task));
    told.begin(Stage.LISTENING, 200_000);
    told.advance(50_000);
    aSecondPasses();
    until(() -> seen().equals("Listening · 25 % of"));
    told.end();
  }
}
