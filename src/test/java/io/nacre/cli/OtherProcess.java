package io.nacre.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts the program, or another one of the tests, in a process of its own. */
public final class OtherProcess {
  private OtherProcess() {}

  /** Starts the command line as a user would. */
  public static Process nacre(String... arguments) {
    return start(Main.class, arguments);
  }

  /** Starts the {@code main} of a class; what it prints comes through the process. */
  public static Process start(Class<?> main, String... arguments) {
    try {
      return new ProcessBuilder(command("512m", main, arguments)).redirectErrorStream(true).start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * What starts the command line.
   *
   * @param memory the size of the heap, as {@code -Xmx} takes it
   */
  public static List<String> command(String memory, String... arguments) {
    return command(memory, Main.class, arguments);
  }

  private static List<String> command(String memory, Class<?> main, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx" + memory));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    command.addAll(List.of(arguments));
    return command;
  }
}
