package io.nacre.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.AutoComplete;
import picocli.CommandLine;

/** Writes what is installed beside the program: its manual page and its completion for bash. */
final class Pages {
  private Pages() {}

  /** Takes the folder that holds them, such as {@code /usr/share}. */
  public static void main(String[] arguments) throws IOException {
    CommandLine nacre = Commands.all(new Main());
    Path share = Path.of(arguments[0]);
    write(share.resolve("man/man1/nacre.1"), ManualPage.of(nacre));
    write(share.resolve("bash-completion/completions/nacre"), AutoComplete.bash("nacre", nacre));
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
