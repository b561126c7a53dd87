package io.nacre.cli;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Starts the program, or another one of the tests, in a process of its own. */
public final class OtherProcess {
  private static final List<String> JAVA =
      List.of(
          Path.of(System.getProperty("java.home"), "bin", "java").toString(),
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1");

  /**
   * Lets a process be interrupted also where the tests run in the background of a script, whose
   * processes ignore that; nothing where there is no such {@code env}.
   */
  private static final List<String> HEEDING = heeding();

  /** What an archive of the JVM takes: the program in a jar, and its libraries. */
  private static final String JARS = jars();

  private static final List<String> ARCHIVE = archive();

  private OtherProcess() {}

  private static String jars() {
    try {
      Path jar = Files.createTempFile("nacre", ".jar");
      jar.toFile().deleteOnExit();
      String[] make = {"-c", "-0", "-f", jar.toString(), "-C", folder(Main.class), "."};
      int status = ToolProvider.findFirst("jar").orElseThrow().run(System.out, System.err, make);
      if (status != 0) {
        throw new IllegalStateException("no jar of the program");
      }
      String[] paths = System.getProperty("java.class.path").split(File.pathSeparator, -1);
      return Stream.concat(
              Stream.of(jar.toString()), Stream.of(paths).filter(path -> path.endsWith(".jar")))
          .collect(Collectors.joining(File.pathSeparator));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The folder that a class was compiled into. */
  private static String folder(Class<?> of) {
    try {
      return Path.of(of.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The options that use the archive of a run on the sample; none where there is none. */
  private static List<String> archive() {
    try {
      Path archive = Files.createTempFile("nacre", ".jsa");
      archive.toFile().deleteOnExit();
      List<String> command = new ArrayList<>(JAVA);
      command.addAll(List.of("-Xlog:disable", "-XX:ArchiveClassesAtExit=" + archive));
      command.addAll(List.of("-cp", JARS, Main.class.getName()));
      command.addAll(List.of("analyze", "-q", "samples/boutique"));
      ProcessBuilder process = new ProcessBuilder(command);
      process.redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD);
      return process.start().waitFor() == 0 && Files.size(archive) > 0
          ? List.of("-Xlog:disable", "-XX:SharedArchiveFile=" + archive)
          : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

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
    List<String> command = new ArrayList<>(JAVA);
    command.addAll(ARCHIVE);
    String classpath = JARS + File.pathSeparator + folder(OtherProcess.class);
    command.addAll(List.of("-Xmx" + memory, "-cp", classpath, main.getName()));
    command.addAll(List.of(arguments));
    return command;
  }
}
