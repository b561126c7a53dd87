package io.nacre.stance;

import static org.assertj.core.api.Assertions.assertThat;

import io.nacre.corpus.Language;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Statements of customers, shop assistants, technicians, nurses, with the stance that a person gave
 * them. They were written without a look at the lexicons; the lexicons were then tuned on the half
 * that says so, and the other half was left alone.
 */
class LabelledStatementsTest {
  private final CueStanceReader reader = new CueStanceReader();

  private record Labelled(String half, Stance stance, String text) {}

  private static List<Labelled> read(Language language) throws IOException {
    try (InputStream in =
        LabelledStatementsTest.class.getResourceAsStream("labelled." + language.code() + ".tsv")) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines()
          .skip(1)
          .map(line -> line.split("\t", -1))
          .map(row -> new Labelled(row[0], Stance.valueOf(row[1].toUpperCase(Locale.ROOT)), row[2]))
          .toList();
    }
  }

  /** The share of what is found that is right, and of what is there that is found. */
  private record Figures(double precision, double recall) {}

  private Figures figures(Language language, Stance stance) throws IOException {
    int right = 0;
    int found = 0;
    int there = 0;
    for (Labelled each : read(language)) {
      if (each.half().equals("test")) {
        boolean says = reader.read(each.text(), language).stance() == stance;
        found += says ? 1 : 0;
        there += each.stance() == stance ? 1 : 0;
        right += says && each.stance() == stance ? 1 : 0;
      }
    }
    return new Figures((double) right / found, (double) right / there);
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "FRENCH, EXPECTATION, 0.80, 0.65",
    "FRENCH, IRRITANT, 0.72, 0.74",
    "FRENCH, WORKAROUND, 0.85, 0.40",
    "FRENCH, DELIGHT, 0.70, 0.55",
    "ENGLISH, EXPECTATION, 0.75, 0.70",
    "ENGLISH, IRRITANT, 0.72, 0.62",
    "ENGLISH, WORKAROUND, 0.90, 0.55"
  })
  void theTestHalfIsReadAsPeopleLabelledIt(
      Language language, Stance stance, double precision, double recall) throws IOException {
    Figures figures = figures(language, stance);
    assertThat(figures.precision()).isGreaterThanOrEqualTo(precision);
    assertThat(figures.recall()).isGreaterThanOrEqualTo(recall);
  }

  @Test
  void theFrenchHalvesHoldThreeHundredStatementsAndMore() throws IOException {
    List<Labelled> all = read(Language.FRENCH);
    long tuning = all.stream().filter(each -> each.half().equals("tuning")).count();
    assertThat(tuning).isGreaterThanOrEqualTo(150);
    assertThat(all.size() - tuning).isGreaterThanOrEqualTo(150);
    assertThat(all).extracting(Labelled::text).doesNotHaveDuplicates();
  }
}
