package io.nacre.blackbox;

import static io.nacre.cli.CommandLineRunner.nacre;
import static org.assertj.core.api.Assertions.assertThat;

import io.nacre.cli.CommandLineRunner.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The commands that the README shows work as they stand there. */
class ReadmeTest {
  private static final String COMMAND = "scripts/nacre ";

  static Stream<String> commands() throws IOException {
    List<String> commands =
        Files.readString(Path.of("README.md"))
            .lines()
            .filter(line -> line.startsWith(COMMAND))
            .map(line -> line.replaceFirst("\\s+#.*$", "").substring(COMMAND.length()))
            .toList();
    assertThat(commands).hasSizeGreaterThanOrEqualTo(5);
    return commands.stream();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void aCommandOfTheReadmeWorks(String command) {
    Result result = nacre(command.split(" +", -1));
    assertThat(result.status()).as(result.err()).isZero();
    assertThat(result.out()).isNotBlank();
  }
}
