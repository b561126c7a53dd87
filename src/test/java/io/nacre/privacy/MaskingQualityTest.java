package io.nacre.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The marks on texts that people labelled, half of them traps: {@code masking.tsv}. */
class MaskingQualityTest {
  private static final Set<Mark> SURE =
      EnumSet.of(Mark.EMAIL, Mark.IBAN, Mark.CARD, Mark.SOCIAL_SECURITY);

  private static final Map<Mark, MaskingTable.Score> SCORES = MaskingTable.scores(any -> true);

  private static MaskingTable.Score score(Mark mark) {
    return SCORES.getOrDefault(mark, MaskingTable.Score.NONE);
  }

  @Test
  void halfOfTheTextsAreTrapsInBothLanguages() {
    List<MaskingTable.Labelled> texts = MaskingTable.texts();
    assertThat(texts).hasSizeGreaterThanOrEqualTo(400);
    long traps = texts.stream().filter(MaskingTable.Labelled::isTrap).count();
    assertThat(2 * traps).isBetween((long) (0.9 * texts.size()), (long) (1.1 * texts.size()));
    assertThat(texts.stream().filter(text -> text.language().equals("fr")).count())
        .isGreaterThanOrEqualTo(200);
    assertThat(texts.stream().filter(text -> text.language().equals("en")).count())
        .isGreaterThanOrEqualTo(200);
  }

  @ParameterizedTest
  @EnumSource(Mark.class)
  void eachKindHasItsBar(Mark mark) {
    MaskingTable.Score score = score(mark);
    assertThat(score.labels()).as("labels of %s", mark).isGreaterThanOrEqualTo(20);
    double precision = SURE.contains(mark) ? 0.98 : 0.95;
    double recall = SURE.contains(mark) ? 0.95 : 0.90;
    assertThat(score.precision()).as("precision of %s", mark).isGreaterThanOrEqualTo(precision);
    assertThat(score.recall()).as("recall of %s", mark).isGreaterThanOrEqualTo(recall);
  }
}
