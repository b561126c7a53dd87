package io.nacre.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HelpPagesTest {
  @TempDir Path folder;

  @Test
  void eachCommandHasTheHelpThatItPrints() throws IOException {
    HelpPages.main(new String[] {folder.toString()});
    Set<String> pages;
    try (Stream<Path> all = Files.list(folder)) {
      pages = all.map(page -> page.getFileName().toString()).collect(Collectors.toSet());
    }
    assertThat(pages).contains("nacre", "analyze", "analyse", "forget");
    assertThat(folder.resolve("nacre"))
        .content()
        .isEqualTo(CommandLineRunner.nacre("--help").out());
    for (String command : pages) {
      if (!command.equals("nacre")) {
        assertThat(folder.resolve(command))
            .content()
            .isEqualTo(CommandLineRunner.nacre(command, "--help").out())
            .startsWith("Usage: nacre ");
      }
    }
  }
}
