package io.nacre.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.nacre.corpus.InputException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is asked, the answer or one clear line comes soon, on a busy machine too. */
class HostileQueryTest {
  private static final Duration LIMIT = Duration.ofSeconds(10);
  private static final String PHRASES =
      IntStream.range(0, 12)
          .mapToObj(i -> "\"la caisse de " + i + "\"")
          .collect(Collectors.joining(" OR ", "(", ")"));

  @TempDir static Path folder;
  private static @Nullable StudyIndex study;

  @BeforeAll
  static void write() {
    SmallStudy shop = SmallStudy.shop();
    for (int i = 0; i < 5_000; i++) {
      String word = Integer.toString(i * 7_919, 36).replaceAll("[0-9]", "x");
      shop.add("x" + i, "caisse ra" + word + " la caisse rb" + word, null, null);
    }
    study = shop.open(folder);
  }

  @AfterAll
  static void close() {
    if (study != null) {
      study.close();
    }
  }

  private static Hits find(String query) {
    assert study != null;
    return StudySearch.search(study, query, 100, StatementThemes.NONE);
  }

  static Stream<String> refused() {
    return Stream.of(
        "ab* ".repeat(1_000),
        "ab* ".repeat(400),
        "a* ".repeat(64),
        "*a* ".repeat(300),
        "id:*a* ".repeat(200),
        "id:a*b*c*d*e*f*",
        "ra*",
        "(".repeat(10_000),
        "(".repeat(1_000),
        "(".repeat(900) + "a" + ")".repeat(900),
        ")".repeat(1_000),
        "a".repeat(1_000_000),
        "a ".repeat(999),
        "NOT ".repeat(400) + "a",
        "-".repeat(1_000) + "a",
        "-(".repeat(500),
        "a NEAR ".repeat(200) + "a",
        "NEAR ".repeat(300),
        "a OR ".repeat(300) + "a",
        "\"".repeat(1_001),
        "\"a ".repeat(333),
        "\"" + "la caisse ".repeat(190) + "\"",
        "date:[".repeat(300),
        "=".repeat(1_000),
        "a:".repeat(1_000),
        "~".repeat(1_000),
        ":".repeat(1_000),
        "[".repeat(1_000),
        "\u001B[31mcaisse\u0007 (",
        "\uD83D",
        "caisse \uDE00 (",
        "\u202E(",
        String.join(" NEAR ", Collections.nCopies(5, PHRASES)));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void isRefusedInOneLine(String query) {
    assertTimeout(
        LIMIT,
        () ->
            assertThatThrownBy(() -> find(query))
                .isInstanceOf(InputException.class)
                .satisfies(e -> assertThat(String.valueOf(e.getMessage())).hasSizeLessThan(400)));
  }

  static Stream<String> answered() {
    return Stream.of(
        "caisse ".repeat(64),
        "raxa* rbxa* OR raxb* OR rbxc* OR caiss*",
        "(".repeat(20) + "caisse" + ")".repeat(20),
        "\"" + "la caisse ".repeat(25) + "\"",
        "a".repeat(2_000),
        "caisse NEAR caisse NEAR caisse NEAR caisse NEAR caisse",
        "raxa* NEAR/50 rbxa* NEAR/50 raxb* NEAR/50 rbxb*",
        "-caisse",
        "NOT (NOT caisse)",
        "caisse\u0000la",
        "\u0000\u0001\u001B[31m",
        "raxxx~2 OR rbxxx~2 OR rayyy~2",
        "id:*9*");
  }

  @ParameterizedTest
  @MethodSource("answered")
  void isAnswered(String query) {
    assertTimeout(LIMIT, () -> find(query));
  }

  @Test
  void charactersInAnyOrderGiveHitsOrOneLine() {
    List<String> pieces =
        List.of(
            "caisse",
            "\"",
            "(",
            ")",
            "-",
            "=",
            "*",
            "~",
            "~2",
            ":",
            "[",
            "]",
            " ",
            " OR ",
            " AND ",
            " NEAR ",
            "NOT ",
            "date:",
            "magasin:",
            "2026",
            " TO ",
            "é",
            "😡",
            "\uD83D",
            "\u0000",
            "«",
            "»",
            "ra",
            "'",
            "l'",
            "’");
    Random random = new Random(7);
    assertTimeout(
        Duration.ofSeconds(20),
        () -> {
          for (int round = 0; round < 3_000; round++) {
            StringBuilder query = new StringBuilder();
            for (int i = random.nextInt(14); i >= 0; i--) {
              query.append(pieces.get(random.nextInt(pieces.size())));
            }
            try {
              assertThat(find(query.toString()).statements()).isNotNegative();
            } catch (InputException e) {
              assertThat(e.getMessage()).isNotBlank();
            }
          }
        });
  }
}
