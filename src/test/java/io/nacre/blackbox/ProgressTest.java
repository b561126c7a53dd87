package io.nacre.blackbox;

import static io.nacre.cli.CommandLineRunner.nacre;
import static io.nacre.cli.CommandLineRunner.watched;
import static org.assertj.core.api.Assertions.assertThat;

import io.nacre.cli.CommandLineRunner.Result;
import io.nacre.corpus.Progress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What commands tell of how far they are. */
class ProgressTest {
  private static final List<Progress.Stage> FROM_FILES =
      List.of(Progress.Stage.READING, Progress.Stage.MASKING);
  private static final List<Progress.Stage> FROM_STUDY = List.of(Progress.Stage.READING);
  private static final List<Progress.Stage> ANALYSIS =
      List.of(
          Progress.Stage.LISTENING,
          Progress.Stage.WORDING,
          Progress.Stage.INDEXING,
          Progress.Stage.COMPARING,
          Progress.Stage.GROUPING,
          Progress.Stage.NAMING,
          Progress.Stage.RANKING);

  /** Keeps what is told; threads tell it one after another. */
  private static final class Recorded implements Progress {
    final List<Stage> stages = new ArrayList<>();
    final List<Long> totals = new ArrayList<>();
    final List<Long> done = new ArrayList<>();
    int ends;

    @Override
    public synchronized void begin(Stage stage, long total) {
      stages.add(stage);
      totals.add(total);
      done.add(0L);
    }

    @Override
    public synchronized void advance(long pieces) {
      done.set(done.size() - 1, done.getLast() + pieces);
    }

    @Override
    public synchronized void end() {
      ends++;
    }

    long done(Stage stage) {
      return done.get(stages.indexOf(stage));
    }

    long total(Stage stage) {
      return totals.get(stages.indexOf(stage));
    }
  }

  @TempDir Path folder;
  private StudyFiles files = new StudyFiles(Path.of(""), "");
  private String file = "";

  @BeforeEach
  void makeFiles() {
    files = new StudyFiles(folder, "study");
    List<String> lines = new ArrayList<>(List.of("id,verbatim"));
    for (int i = 0; i < 150; i++) {
      lines.add("A" + i + ",Attente à la caisse numéro " + i % 7 + " pendant " + i + " minutes");
    }
    file = files.write("avis.csv", lines.toArray(String[]::new));
  }

  private static List<Progress.Stage> stages(List<Progress.Stage> first, Progress.Stage... last) {
    List<Progress.Stage> stages = new ArrayList<>(first);
    stages.addAll(ANALYSIS);
    stages.addAll(List.of(last));
    return stages;
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "4"})
  void analyzeTellsItsStagesInOrderAndReachesEveryTotal(String threads) {
    Recorded told = new Recorded();
    String[] line = {"analyze", "-f", "json", "--threads", threads, file};
    Result result = watched(told, line);
    assertThat(told.stages).isEqualTo(stages(FROM_FILES, Progress.Stage.WRITING));
    assertThat(told.done(Progress.Stage.READING)).isEqualTo(151); // the header is a row too
    assertThat(told.total(Progress.Stage.LISTENING)).isEqualTo(150);
    assertThat(told.total(Progress.Stage.COMPARING)).isPositive().isEven();
    for (int i = 0; i < told.totals.size(); i++) {
      if (told.totals.get(i) > 0) {
        assertThat(told.done.get(i)).as(told.stages.get(i).word()).isEqualTo(told.totals.get(i));
      }
    }
    assertThat(told.ends).isEqualTo(1);
    assertThat(result).isEqualTo(nacre(line));
  }

  @Test
  void everyFormatTellsItsRows() {
    String csv = files.write("a.csv", "verbatim", "La caisse est en panne", "Le rayon est vide");
    String json = files.write("a.json", "[{\"verbatim\": \"La caisse est en panne\"},", "{}]");
    String ndjson = files.write("a.jsonl", "{\"verbatim\": \"La caisse est en panne\"}");
    String notes = files.write("a.md", "- La caisse est en panne", "- Le rayon est vide");
    String text = files.write("a.txt", "La caisse est en panne", "", "Le rayon est vide");
    Recorded told = new Recorded();
    watched(told, "inspect", csv, json, ndjson, notes, text);
    assertThat(told.stages).isEqualTo(FROM_FILES);
    assertThat(told.done(Progress.Stage.READING)).isEqualTo(3 + 2 + 1 + 2 + 2);
    assertThat(told.done(Progress.Stage.MASKING)).isEqualTo(2 + 1 + 1 + 2 + 2);
    Recorded workbook = new Recorded();
    watched(workbook, "inspect", "samples/boutique/tickets.xlsx");
    assertThat(workbook.done.getFirst()).isEqualTo(55);
  }

  @Test
  void anIngestTellsWhatItKeepsAndAReportOfTheStudyWhatItReads() {
    Recorded ingest = new Recorded();
    String study = files.study().toString();
    watched(ingest, "ingest", "--study", study, file);
    assertThat(ingest.stages)
        .containsExactly(
            Progress.Stage.READING,
            Progress.Stage.MASKING,
            Progress.Stage.LISTENING,
            Progress.Stage.KEEPING);
    assertThat(ingest.total(Progress.Stage.KEEPING)).isEqualTo(150);
    assertThat(ingest.done(Progress.Stage.KEEPING)).isEqualTo(150);
    Recorded report = new Recorded();
    watched(report, "report", "--study", study);
    assertThat(report.stages).isEqualTo(stages(FROM_STUDY, Progress.Stage.WRITING));
    Recorded again = new Recorded();
    watched(again, "report", "--study", study);
    assertThat(again.stages).isEmpty();
    Recorded show = new Recorded();
    watched(show, "show", "--study", study, "1");
    assertThat(show.stages).isEqualTo(stages(FROM_STUDY));
  }

  @Test
  void quietCommandsTellNothing() {
    String study = files.study().toString();
    List<String[]> lines =
        List.of(
            new String[] {"analyze", "-q", file},
            new String[] {"inspect", "-q", file},
            new String[] {"show", "-q", "1", file},
            new String[] {"cite", "-q", "1", file},
            new String[] {"evaluate", "-q", "--label", "id", file},
            new String[] {"compare", "-q", "--by", "id", "--base", "A1", "--new", "A2", file},
            new String[] {"ingest", "-q", "--study", study, file},
            new String[] {"report", "-q", "--study", study},
            new String[] {"forget", "-q", "--study", study, "--source", file});
    for (String[] line : lines) {
      Recorded told = new Recorded();
      Result result = watched(told, line);
      assertThat(told.stages).as(String.join(" ", line)).isEmpty();
      assertThat(told.ends).isZero();
      if (result.status() == 0) {
        assertThat(result.err()).as(String.join(" ", line)).isEmpty();
      }
    }
  }

  @Test
  void aFailureEndsItToo() {
    Recorded told = new Recorded();
    Result result = watched(told, "analyze", "--by", "ville", file);
    assertThat(result.status()).isEqualTo(2);
    assertThat(told.stages).isEqualTo(FROM_FILES);
    assertThat(told.ends).isEqualTo(1);
  }
}
