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

  /** What each process runs: the classes in a jar, which an archive of the JVM takes. */
  private static final String CLASSPATH = classpath();

  private static final List<String> ARCHIVE = archive();

  private OtherProcess() {}

  /** The jars first, as what an archive knows must come first and holds no folders. */
  private static String classpath() {
    try {
      Path jar = Files.createTempFile("nacre", ".jar");
      jar.toFile().deleteOnExit();
      Path classes =
          Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      String[] make = {"-c", "-0", "-f", jar.toString(), "-C", classes.toString(), "."};
      int status = ToolProvider.findFirst("jar").orElseThrow().run(System.out, System.err, make);
      if (status != 0) {
        throw new IllegalStateException("no jar of " + classes);
      }
      String[] paths = System.getProperty("java.class.path").split(File.pathSeparator, -1);
      List<String> all = new ArrayList<>(List.of(jar.toString()));
      Stream.of(paths).filter(path -> path.endsWith(".jar")).forEach(all::add);
      Stream.of(paths).filter(path -> !path.endsWith(".jar")).forEach(all::add);
      all.remove(classes.toString());
      return String.join(File.pathSeparator, all);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The options that use the archive of a run on the sample; none where there is none. */
  private static List<String> archive() {
    try {
      Path archive = Files.createTempFile("nacre", ".jsa");
      archive.toFile().deleteOnExit();
      int folders = CLASSPATH.lastIndexOf(".jar") + ".jar".length();
      List<String> command = new ArrayList<>(JAVA);
      command.addAll(List.of("-Xlog:disable", "-XX:ArchiveClassesAtExit=" + archive));
      command.addAll(List.of("-cp", CLASSPATH.substring(0, folders), Main.class.getName()));
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
    command.addAll(List.of("-Xmx" + memory, "-cp", CLASSPATH, main.getName()));
    command.addAll(List.of(arguments));
    return command;
  }
}
