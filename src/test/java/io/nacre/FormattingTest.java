package io.nacre;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every source file is as google-java-format writes it. It runs here, in the tests' newer JDK,
 * because Maven itself may run on one that the formatter does not know; {@code scripts/format}
 * mends what it finds.
 */
class FormattingTest {
  @Test
  void everySourceFileIsFormatted() throws IOException {
    List<Path> sources;
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      sources = files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
    assertThat(sources).isNotEmpty();
    assertThat(sources.stream().filter(FormattingTest::differs))
        .as("files that scripts/format would change")
        .isEmpty();
  }

  private static boolean differs(Path file) {
    try {
      String text = Files.readString(file);
      return !new Formatter().formatSourceAndFixImports(text).equals(text);
    } catch (FormatterException | IOException e) {
      throw new AssertionError(file + " cannot be formatted", e);
    }
  }
}
