package io.nacre.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The committed corpus of the fuzzer, which holds every input that ever broke something: nothing of
 * it does now.
 */
class FuzzCorpusTest {
  private static final Path CORPUS = Path.of("src/test/fuzz");
  private static final Duration LIMIT = Duration.ofSeconds(20);

  @ParameterizedTest
  @EnumSource(Target.class)
  void nothingOfTheCorpusBreaksAnything(Target target) throws IOException {
    List<Path> inputs;
    try (Stream<Path> files = Files.list(CORPUS.resolve(target.folder()))) {
      inputs = files.sorted().toList();
    }
    assertThat(inputs).hasSizeGreaterThan(2);
    for (Path input : inputs) {
      byte[] data = Files.readAllBytes(input);
      Assertions.assertTimeout(
          LIMIT,
          () ->
              assertThatCode(() -> target.run(data))
                  .as(input.toString())
                  .doesNotThrowAnyException(),
          input.toString());
    }
  }
}
