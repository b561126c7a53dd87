package io.nacre.blackbox;

import static io.nacre.cli.CommandLineRunner.nacre;
import static org.assertj.core.api.Assertions.assertThat;

import io.nacre.cli.CommandLineRunner.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The commands that the README shows work as they stand there. */
class ReadmeTest {
  private static final String COMMAND = "scripts/nacre ";

  /** A word of a shell: in single quotes, or up to the next space. */
  private static final Pattern WORD = Pattern.compile("'([^']*)'|\\S+");

  /** The study that the commands build up, in their order. */
  @TempDir static Path folder;

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
    String here =
        command
            .replace("--study etude", "--study " + folder.resolve("etude"))
            .replace("-o report", "-o " + folder.resolve("report"));
    String[] arguments =
        WORD.matcher(here)
            .results()
            .map(word -> word.group(1) == null ? word.group() : word.group(1))
            .toArray(String[]::new);
    Result result = nacre(arguments);
    assertThat(result.status()).as(result.err()).isZero();
    String written = here.replaceFirst(".* -o (\\S+) .*", "$1");
    if (written.equals(here)) {
      assertThat(result.out()).isNotBlank();
    } else {
      assertThat(Path.of(written)).isNotEmptyFile();
    }
  }
}
