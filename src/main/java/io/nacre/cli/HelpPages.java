package io.nacre.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine;

/**
 * Writes what {@code --help} prints to a file of the name of each command, and of {@code nacre}
 * itself, so that the start script shows it without a JVM.
 */
final class HelpPages {
  private HelpPages() {}

  /** Takes the folder that holds them. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    CommandLine nacre = Commands.all(new Main());
    Files.writeString(folder.resolve(nacre.getCommandName()), printed("--help"));
    for (String command : nacre.getSubcommands().keySet()) {
      Files.writeString(folder.resolve(command), printed(command, "--help"));
    }
  }

  private static String printed(String... arguments) {
    StringWriter printed = new StringWriter();
    PrintWriter writer = new PrintWriter(printed);
    int status = Main.run(arguments, writer, writer);
    writer.flush();
    if (status != 0) {
      throw new IllegalStateException(String.join(" ", arguments) + ": exit " + status);
    }
    return printed.toString();
  }
}
