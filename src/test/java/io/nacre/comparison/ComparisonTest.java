package io.nacre.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of counts: a change, a verdict, an order. */
class ComparisonTest {
  private static final Basis BASIS = new Basis.Reports("before.json", "after.json");
  private static final Exposure EXPOSURE = new Exposure(57, 72, 0, 60, 80, 0, 0);

  private static ThemeCounts counts(String label, int base, int now) {
    return new ThemeCounts("ID", label, base, EXPOSURE.base(), now, EXPOSURE.now());
  }

  private static Comparison compare(ThemeCounts... themes) {
    return Comparison.of(BASIS, EXPOSURE, List.of(themes));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 50, 1, 50, NEW",
    "1, 50, 0, 50, GONE",
    "0, 50, 0, 50, STEADY",
    "4, 50, 5, 50, GROWING",
    "5, 50, 6, 50, STEADY",
    "5, 50, 4, 50, SHRINKING",
    "6, 50, 5, 50, STEADY",
    "8, 100, 4, 40, GROWING",
    "2, 10, 8, 50, SHRINKING"
  })
  void aChangeIsWhatIsSeenInTheShares(int base, int baseOf, int now, int nowOf, Change change) {
    assertThat(Change.of(new ThemeCounts("ID", "caisse", base, baseOf, now, nowOf)))
        .isEqualTo(change);
  }

  @Test
  void fewerVoicesThanChanceExplainsAreBetterAndMoreAreWorse() {
    Contrast better = compare(counts("caisse", 12, 3)).contrasts().getFirst();
    assertThat(better.verdict()).isEqualTo(Verdict.BETTER);
    assertThat(better.change()).isEqualTo(Change.SHRINKING);
    assertThat(better.p()).isCloseTo(0.00449357989544753, Offset.offset(1e-9)); // exact fractions
    assertThat(better.adjusted()).isEqualTo(better.p());
    assertThat(better.interval().high()).isNegative();
    assertThat(better.needed()).isEmpty();
    assertThat(compare(counts("caisse", 1, 20)).contrasts().getFirst().verdict())
        .isEqualTo(Verdict.WORSE);
  }

  @Test
  void themesThatAreComparedTooMakeAVerdictHarder() {
    ThemeCounts[] themes = new ThemeCounts[12];
    themes[0] = counts("caisse", 12, 3);
    for (int i = 1; i < themes.length; i++) {
      themes[i] = counts("stock " + i, 5, 6);
    }
    Contrast first = compare(themes).contrasts().getFirst();
    assertThat(first.counts().label()).isEqualTo("caisse");
    assertThat(first.adjusted()).isCloseTo(12 * first.p(), Offset.offset(1e-12));
    assertThat(first.verdict()).isEqualTo(Verdict.CANNOT_TELL);
    assertThat(first.needed()).isEqualTo(first.counts().shares().needed(0.05 / 12));
  }

  @Test
  void worseComesFirstThenBetterThenTheRestByTheirDifference() {
    Comparison comparison =
        compare(
            counts("b", 5, 6),
            counts("a", 5, 6),
            counts("small", 5, 1),
            counts("gone", 20, 0),
            counts("new", 0, 30),
            counts("newer", 0, 40));
    assertThat(comparison.contrasts())
        .extracting(each -> each.counts().label())
        .containsExactly("newer", "new", "gone", "small", "a", "b");
    assertThat(comparison.count(Verdict.WORSE)).isEqualTo(2);
    assertThat(comparison.count(Verdict.BETTER)).isEqualTo(1);
    assertThat(compare().contrasts()).isEmpty();
  }

  @Test
  void countsBeyondTheExposureAreRefused() {
    assertThatThrownBy(() -> counts("caisse", 58, 0)).hasMessageContaining("58 of 57");
    assertThatThrownBy(() -> counts(" ", 1, 0)).hasMessageContaining("no label");
    assertThatThrownBy(() -> new Exposure(0, 3, 0, 0, 3, 0, 0)).hasMessageContaining("0 and 3");
  }
}
