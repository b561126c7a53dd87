package io.nacre.stance;

import static org.assertj.core.api.Assertions.assertThat;

import io.nacre.corpus.Language;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The stances that people gave to {@link LabelledStatement}s are found, as often as stated. */
class LabelledStatementsTest {
  private final CueStanceReader reader = new CueStanceReader();

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
    LabelledStatement.Figures figures = LabelledStatement.figures(reader, language, "test", stance);
    assertThat(figures.precision()).isGreaterThanOrEqualTo(precision);
    assertThat(figures.recall()).isGreaterThanOrEqualTo(recall);
  }

  /** Halves of 300 statements a language of everyday turns of phrase, and of 400 of many trades. */
  @ParameterizedTest
  @CsvSource({
    "everyday, FRENCH, 0.70",
    "everyday, ENGLISH, 0.62",
    "trades, FRENCH, 0.66",
    "trades, ENGLISH, 0.64"
  })
  void statementsWrittenForThisAreReadAsTheyAreLabelled(String set, Language language, double share)
      throws IOException {
    assertThat(LabelledStatement.share(reader, set, language, "test"))
        .isGreaterThanOrEqualTo(share);
  }

  @Test
  void theFrenchHalvesHoldThreeHundredStatementsAndMore() throws IOException {
    List<LabelledStatement> all = LabelledStatement.all(Language.FRENCH);
    long tuning = all.stream().filter(each -> each.half().equals("tuning")).count();
    assertThat(tuning).isGreaterThanOrEqualTo(150);
    assertThat(all.size() - tuning).isGreaterThanOrEqualTo(150);
    assertThat(all).extracting(LabelledStatement::text).doesNotHaveDuplicates();
  }
}
