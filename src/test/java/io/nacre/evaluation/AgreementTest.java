package io.nacre.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.nacre.stance.Stance;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Figures worked out by hand from the published formulas; ln 2 is one bit below. */
class AgreementTest {
  private static final Offset<Double> EXACT = within(1e-12);

  @Test
  void theSameGroupsUnderOtherNamesAgreeFully() {
    Agreement same = Agreement.of(List.of("a", "a", "b", "c"), List.of("x", "x", "y", "z"));
    assertThat(same.nmi()).isEqualTo(1, EXACT);
    assertThat(same.ami()).isEqualTo(1, EXACT);
    assertThat(same.ari()).isEqualTo(1, EXACT);
    assertThat(same.v()).isEqualTo(1, EXACT);
    assertThat(same.labels()).isEqualTo(3);
    assertThat(same.themes()).isEqualTo(3);
  }

  /**
   * H(labels) = 1 bit, H(themes) = 1.5 bits, shared 1 bit. By chance the pair x falls into one
   * label once in three times (1 bit), else half a bit is shared: 2/3 bit. Pairs: 1 in both, 2 and
   * 1 in each, 6 in all.
   */
  @Test
  void aLabelThatIsSplitCostsCompletenessOnly() {
    Agreement split = Agreement.of(List.of("a", "a", "b", "b"), List.of("x", "x", "y", "z"));
    assertThat(split.homogeneity()).isEqualTo(1, EXACT);
    assertThat(split.completeness()).isEqualTo(2 / 3.0, EXACT);
    assertThat(split.nmi()).isEqualTo(0.8, EXACT);
    assertThat(split.v()).isEqualTo(0.8, EXACT);
    assertThat(split.ami()).isEqualTo((1 - 2 / 3.0) / (1.25 - 2 / 3.0), EXACT);
    assertThat(split.ari()).isEqualTo((1 - 2 / 6.0) / (1.5 - 2 / 6.0), EXACT);
  }

  @Test
  void textsWithoutAThemeAreGroupsOfTheirOwn() {
    Agreement alone =
        Agreement.of(List.of("a", "a", "b", "b"), Arrays.asList("x", "x", null, null));
    Agreement split = Agreement.of(List.of("a", "a", "b", "b"), List.of("x", "x", "y", "z"));
    assertThat(alone.ami()).isEqualTo(split.ami());
    assertThat(alone.ari()).isEqualTo(split.ari());
    assertThat(alone.themes()).isEqualTo(1);
    assertThat(alone.alone()).isEqualTo(0.5);
  }

  /** Shared 0 bits where chance gives 1/3 bit; no pair in both where chance gives 2/3 of one. */
  @Test
  void worseThanChanceIsBelowZero() {
    Agreement crossed = Agreement.of(List.of("a", "a", "b", "b"), List.of("x", "y", "x", "y"));
    assertThat(crossed.nmi()).isEqualTo(0, EXACT);
    assertThat(crossed.ami()).isEqualTo(-0.5, EXACT);
    assertThat(crossed.ari()).isEqualTo(-0.5, EXACT);
  }

  @Test
  void oneThemeForAllTellsNothing() {
    Agreement one = Agreement.of(List.of("a", "a", "b", "b"), List.of("x", "x", "x", "x"));
    assertThat(one.homogeneity()).isEqualTo(0, EXACT);
    assertThat(one.completeness()).isEqualTo(1, EXACT);
    assertThat(one.ari()).isEqualTo(0, EXACT);
    assertThat(one.ami()).isEqualTo(0, EXACT);
  }

  @Test
  void nothingToCompareIsRefused() {
    assertThatThrownBy(() -> Agreement.of(List.of(), List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Agreement.of(List.of("a"), List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void purityIsTheShareOfTheMostFrequentLabel() {
    List<Purity> purities =
        Purity.of(List.of("a", "a", "b", "b", "b"), Arrays.asList("x", "x", "x", "y", null));
    assertThat(purities)
        .containsExactly(new Purity("x", 3, "a", 2 / 3.0), new Purity("y", 1, "b", 1));
  }

  @Test
  void stancesAreCountedByClass() {
    StanceAgreement stances =
        StanceAgreement.of(
            List.of(Stance.IRRITANT, Stance.IRRITANT, Stance.EXPECTATION, Stance.NEUTRAL),
            List.of(Stance.IRRITANT, Stance.EXPECTATION, Stance.EXPECTATION, Stance.DELIGHT));
    assertThat(stances.accuracy()).isEqualTo(0.5);
    StanceAgreement.ClassScore irritant = stances.classes().getFirst();
    assertThat(irritant.precision()).isEqualTo(1);
    assertThat(irritant.recall()).isEqualTo(0.5);
    assertThat(irritant.f1()).isEqualTo(2 / 3.0, EXACT);
    assertThat(stances.macroF1()).isEqualTo((2 / 3.0 + 2 / 3.0 + 0) / 3, EXACT);
    assertThat(stances.classes()).hasSize(4);
  }
}
