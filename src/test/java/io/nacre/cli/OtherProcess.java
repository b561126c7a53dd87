package io.nacre.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts the program, or another one of the tests, in a process of its own. */
public final class OtherProcess {
  /**
   * Lets a process be interrupted also where the tests run in the background of a script, whose
   * processes ignore that; nothing where there is no such {@code env}.
   */
  private static final List<String> HEEDING = heeding();

  private OtherProcess() {}

  private static List<String> heeding() {
    List<String> env = List.of("env", "--default-signal=INT");
    List<String> tried = new ArrayList<>(env);
    tried.add("true");
    try {
      return new ProcessBuilder(tried).start().waitFor() == 0 ? env : List.of();
    } catch (IOException e) {
      return List.of();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Starts the command line as a user would. */
  public static Process nacre(String... arguments) {
    return start(Main.class, arguments);
  }

  /** Starts the {@code main} of a class; what it prints comes through the process. */
  public static Process start(Class<?> main, String... arguments) {
    try {
      List<String> command = new ArrayList<>(HEEDING);
      command.addAll(command("512m", main, arguments));
      return new ProcessBuilder(command).redirectErrorStream(true).start();
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
