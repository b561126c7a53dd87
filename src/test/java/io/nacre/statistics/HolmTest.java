package io.nacre.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The correction for several tests. */
class HolmTest {
  /** Worked out by hand: 4 times the least, 3 times the next, 2, 1, never falling. */
  @Test
  void theLeastIsMultipliedByAllTestsTheNextByOneFewer() {
    assertThat(Holm.adjust(new double[] {0.01, 0.04, 0.03, 0.005}))
        .containsExactly(new double[] {0.03, 0.06, 0.06, 0.02}, Offset.offset(1e-12));
    assertThat(Holm.adjust(new double[] {0.5, 0.6})).containsExactly(1, 1);
    assertThat(Holm.adjust(new double[] {0.03})).containsExactly(0.03);
    assertThat(Holm.adjust(new double[0])).isEmpty();
  }

  @Test
  void theOrderOfTheTestsStaysAndNothingBecomesLess() {
    Random random = new Random(7);
    for (int run = 0; run < 100; run++) {
      double[] p = random.doubles(1 + random.nextInt(9)).toArray();
      double[] adjusted = Holm.adjust(p);
      for (int i = 0; i < p.length; i++) {
        assertThat(adjusted[i]).isBetween(p[i], Math.min(1, p.length * p[i]));
        for (int j = 0; j < p.length; j++) {
          assertThat(p[i] < p[j] && adjusted[i] > adjusted[j]).isFalse();
        }
      }
    }
  }

  @Test
  void whatIsNoProbabilityIsRefused() {
    assertThatThrownBy(() -> Holm.adjust(new double[] {1.5})).hasMessageContaining("1.5");
    assertThatThrownBy(() -> Holm.adjust(new double[] {Double.NaN})).hasMessageContaining("NaN");
  }
}
