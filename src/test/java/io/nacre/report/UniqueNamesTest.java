package io.nacre.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.nacre.corpus.Facets;
import io.nacre.corpus.Kind;
import io.nacre.corpus.Origin;
import io.nacre.report.Report.Ending;
import io.nacre.report.Report.VerbatimEntry;
import io.nacre.stance.Stance;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class UniqueNamesTest {
  @Test
  void aNameThatIsTakenGetsANumber() {
    UniqueNames names = new UniqueNames();
    assertThat(names.of("Caisse")).isEqualTo("Caisse");
    assertThat(names.of("caisse")).isEqualTo("caisse (2)");
    assertThat(names.of("CAISSE")).isEqualTo("CAISSE (3)");
    assertThat(names.of("caisse (2)")).isEqualTo("caisse (2) (2)");
    assertThat(names.of("Été")).isEqualTo("Été");
    assertThat(names.of("E\u0301te\u0301")).isEqualTo("E\u0301te\u0301 (2)");
  }

  @Test
  void aNameIsShortAndOnOneLine() {
    UniqueNames names = new UniqueNames();
    assertThat(names.of(" une\r\nligne\u0007 ")).isEqualTo("une ligne");
    String words = "mot ".repeat(40);
    assertThat(names.of(words)).hasSizeLessThanOrEqualTo(54).endsWith("…");
    assertThat(names.of(words)).hasSizeLessThan(63).endsWith("… (2)");
  }

  @Test
  @Timeout(20)
  void aNameMayComeAHundredThousandTimes() {
    UniqueNames names = new UniqueNames();
    String last = "";
    for (int i = 0; i < 100_000; i++) {
      last = names.of("x");
    }
    assertThat(last).isEqualTo("x (100000)");
  }

  @Test
  void aSourceIsNamedByItsIdElseByItsPlaceAsAFileOnAnySystem() {
    SourceNames names = new SourceNames();
    assertThat(names.of(verbatim("R-1"))).isEqualTo("R-1");
    assertThat(names.of(verbatim("r-1"))).isEqualTo("r-1 (2)");
    assertThat(names.of(verbatim("a/b:c*?\"<>|\\."))).isEqualTo("a_b_c_______");
    assertThat(names.of(verbatim("été/avis.csv:7"))).isEqualTo("avis.csv_7");
    assertThat(names.of(verbatim("..."))).isEqualTo("avis.csv_7 (2)");
    assertThat(names.of(verbatim("\u0007"))).isEqualTo("avis.csv_7 (3)");
  }

  private static VerbatimEntry verbatim(String id) {
    return new VerbatimEntry(
        id,
        "texte",
        Ending.ALONE,
        null,
        null,
        Stance.NEUTRAL,
        Set.of(),
        new Origin("été/avis.csv", 7),
        Kind.CUSTOMER,
        null,
        null,
        null,
        Facets.NONE);
  }
}
