package io.nacre.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Long texts that would send a careless pattern back again and again are masked in time. */
class HostileTextTest {
  private static final int LENGTH = 100_000;
  private static final Duration LIMIT = Duration.ofSeconds(20);

  static Stream<String> shapes() {
    return Stream.of(
        "{\"a\":".repeat(LENGTH / 5),
        "1".repeat(LENGTH),
        "12 ".repeat(LENGTH / 3),
        "1234 ".repeat(LENGTH / 5),
        "@".repeat(LENGTH),
        "a@".repeat(LENGTH / 2),
        "a".repeat(LENGTH),
        "A".repeat(LENGTH),
        ".".repeat(LENGTH),
        ":".repeat(LENGTH),
        "a:".repeat(LENGTH / 2),
        "www.".repeat(LENGTH / 4),
        "http://a".repeat(LENGTH / 8),
        "http://" + "a".repeat(LENGTH),
        "http://a.fr/?".concat("a".repeat(LENGTH)),
        "12 rue de la ".repeat(LENGTH / 13),
        "12 Ab ".repeat(LENGTH / 6),
        "commande ".repeat(LENGTH / 9),
        "commande n° ".repeat(LENGTH / 12),
        "M. ".repeat(LENGTH / 3),
        "M. Abc ".repeat(LENGTH / 7),
        "Ab ".repeat(LENGTH / 3),
        "Karim ".repeat(LENGTH / 6),
        "Karim-".repeat(LENGTH / 6),
        "Karim & ".repeat(LENGTH / 8),
        "\"@a.fr ".repeat(LENGTH / 7),
        "je m'appelle ".repeat(LENGTH / 13),
        "+".repeat(LENGTH),
        "(".repeat(LENGTH),
        "06 12 34 56 78 ".repeat(LENGTH / 15),
        "AB-123-".repeat(LENGTH / 7),
        "a-".repeat(LENGTH / 2),
        "A1-".repeat(LENGTH / 3),
        "order A1-".repeat(LENGTH / 9),
        "1a 2b ".repeat(LENGTH / 6),
        "e\u0301".repeat(LENGTH / 2),
        " ".repeat(LENGTH),
        "\n".repeat(LENGTH),
        "La caisse est trop lente et l'attente est pénible le samedi matin. ".repeat(LENGTH / 67));
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void isMaskedInTime(String text) {
    if (!text.isBlank()) {
      Masked masked = assertTimeoutPreemptively(LIMIT, () -> MaskingTable.mask(text));
      assertThat(masked.verbatim().text()).isNotBlank();
    }
  }
}
