package io.nacre.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nacre.corpus.InputException;
import io.nacre.insight.Concrete.Marker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the score is made of: weights, markers of the concrete. */
class ScoreTest {
  @Test
  void aFileOfWeightsReplacesThoseItNames() {
    Weights mine = Weights.defaults().with("w.txt", "# ours\nreach = 0\n\nTrend=2,5 # half\n");
    assertThat(mine.of(TermName.REACH)).isZero();
    assertThat(mine.of(TermName.TREND)).isEqualTo(2.5);
    assertThat(mine.of(TermName.INTENSITY))
        .isEqualTo(Weights.defaults().of(TermName.INTENSITY))
        .isPositive();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "reach|w.txt:1: a weight is written reach = 30",
        "reach = -1|w.txt:1: a weight",
        "reach = x|w.txt:1: a weight",
        "reach = NaN|w.txt:1: a weight",
        "wealth = 3|w.txt:1: no such term: wealth",
      })
  void aBrokenWeightIsNamedWithFileAndLine(String line, String says) {
    assertThatThrownBy(() -> Weights.defaults().with("w.txt", line))
        .isInstanceOf(InputException.class)
        .hasMessageContaining(says);
  }

  @Test
  void weightsThatAreAllZeroAreRefused() {
    StringBuilder zeros = new StringBuilder();
    for (TermName term : TermName.values()) {
      zeros.append(term.word()).append(" = 0\n");
    }
    assertThatThrownBy(() -> Weights.defaults().with("w.txt", zeros.toString()))
        .isInstanceOf(InputException.class)
        .hasMessage("w.txt: one term at least must weigh more than 0");
  }

  @Test
  void anObservationIsConcreteAndAnOpinionIsNot() {
    Concrete concrete = new Concrete();
    assertThat(concrete.markers("Samedi à 18 h, douze personnes attendent à la caisse 3"))
        .contains(Marker.FIGURE, Marker.MOMENT, Marker.PLACE, Marker.GESTURE);
    assertThat(concrete.markers("On Monday two printers jammed at the front desk"))
        .contains(Marker.FIGURE, Marker.MOMENT, Marker.PLACE, Marker.OBJECT);
    assertThat(Concrete.degree(concrete.markers("Je suis vraiment très déçu de vous"))).isZero();
  }
}
