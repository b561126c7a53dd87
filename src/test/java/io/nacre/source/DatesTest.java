package io.nacre.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025-12-31|2025-12-31",
        "2025-12-31T23:30:00+02:00|2025-12-31",
        "2025-12-31 23:30:00.123Z|2025-12-31",
        "31/12/2025|2025-12-31",
        "31.12.25 18:00|2025-12-31",
        "31 déc. 2025|2025-12-31",
        "mercredi 31 décembre 2025|2025-12-31",
        "1er février 2026|2026-02-01",
        "Dec 31, 2025|2025-12-31",
        "31st December 2025|2025-12-31",
        "juillet 4 2025|2025-07-04",
        "1767139200|2025-12-31",
        "1767139200000|2025-12-31",
      })
  void daysAreRead(String value, String day) {
    assertThat(Dates.of(List.of(value)).parse(value)).hasToString(day);
  }

  @Test
  void theOrderOfDayAndMonthIsDecidedByAllRows() {
    Dates french = Dates.of(List.of("03/04/2025", "25/04/2025"));
    assertThat(french.decided()).isTrue();
    assertThat(french.parse("03/04/2025")).hasToString("2025-04-03");
    Dates american = Dates.of(List.of("03/04/2025", "04/25/2025"));
    assertThat(american.decided()).isTrue();
    assertThat(american.parse("03/04/2025")).hasToString("2025-03-04");
  }

  @Test
  void whereTheRowsCannotTellDayFirstIsTakenAndSaid() {
    Dates dates = Dates.of(List.of("03/04/2025", "05/06/2025"));
    assertThat(dates.decided()).isFalse();
    assertThat(dates.parse("03/04/2025")).hasToString("2025-04-03");
  }

  @ParameterizedTest
  @CsvSource({"hier", "32/12/2025", "2025-13-01", "12", "''"})
  void whatIsNoDayIsNone(String value) {
    assertThat(Dates.of(List.of(value)).parse(value)).isNull();
  }
}
