package io.nacre.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatingsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 2 5|5|1",
        "1 2 5|1|0",
        "0 3 10|3|0.3",
        "4/5 1/5|4/5|0.75",
        "2/10 4/10|4/10|0.4",
        "2/10 4|4|0.4",
        "4/5 8/10|4/5|0.8",
        "3% 5%|5%|0.05",
        "12 19|12|0.6"
      })
  void ratingsAreSharesOfTheirScale(String column, String value, double share) {
    assertThat(Ratings.of(List.of(column.split(" ", -1))).parse(value)).isEqualTo(share);
  }

  @Test
  void aFewMistakesDoNotChangeTheScale() {
    List<String> column = new ArrayList<>(Collections.nCopies(60, "8"));
    column.add("11");

    assertThat(Ratings.of(column).parse("8")).isEqualTo(0.8);
    assertThat(Ratings.of(column).parse("11")).isNull();
    assertThat(Ratings.of(List.of("8", "11")).parse("8")).isEqualTo(0.4);
    List<String> low = new ArrayList<>(Collections.nCopies(60, "3"));
    low.add("9");
    assertThat(Ratings.of(low).parse("9")).isEqualTo(0.9);
    List<String> stars = new ArrayList<>(Collections.nCopies(60, "1"));
    stars.add("0");
    assertThat(Ratings.of(stars).parse("1")).isZero();
  }

  @Test
  void starsAreCounted() {
    assertThat(Ratings.of(List.of("★★★☆☆", "★★★★★")).parse("★★★☆☆")).isEqualTo(0.5);
  }

  @Test
  void wordsAreNoRatings() {
    assertThat(Ratings.fits(List.of("note de service", "à lire"))).isFalse();
    assertThat(Ratings.of(List.of("bien")).parse("bien")).isNull();
  }
}
