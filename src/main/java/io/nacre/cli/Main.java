package io.nacre.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program. */
@Command(
    name = "nacre",
    description = "Finds the irritants and unmet expectations that recur in notes and verbatims.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
public final class Main {
  /**
   * Lucene remarks on the JVM that it runs in; the command line stays quiet. Held, as loggers are
   * weak.
   */
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  @Option(
      names = "--verbose",
      scope = ScopeType.INHERIT,
      description = "Show all of each insight, and where in the program a fault happened.")
  boolean verbose;

  private Main() {}

  /** Whether {@code --verbose} is given, at a command or before it. */
  static boolean verbose(CommandSpec command) {
    return command.root().userObject() instanceof Main main && main.verbose;
  }

  /** Runs one command and ends the process with its exit status. */
  @SuppressForbidden("the one place that ends the process")
  public static void main(String[] arguments) {
    StandardOutput standard = new StandardOutput();
    PrintWriter out = new ByteWriter(standard);
    PrintWriter err = new ByteWriter(new FileOutputStream(FileDescriptor.err));
    int status = run(arguments, out, err);
    out.flush();
    String failure = standard.failure();
    if (failure != null) {
      err.print("nacre: standard output: " + failure + "\n");
      status = Failures.FAILED;
    }
    err.flush();
    System.exit(status);
  }

  /**
   * Runs one command; for tests as for {@link #main}.
   *
   * @param out takes bytes too where it is a {@link ByteWriter}
   */
  static int run(String[] arguments, PrintWriter out, PrintWriter err) {
    LUCENE.setLevel(Level.SEVERE);
    Main main = new Main();
    Failures failures = new Failures(() -> main.verbose);
    try {
      return Commands.of(main, arguments)
          .setOut(out)
          .setErr(err)
          .setCaseInsensitiveEnumValuesAllowed(true)
          .setUsageHelpAutoWidth(false)
          .setExecutionExceptionHandler(failures)
          .setParameterExceptionHandler(failures)
          .execute(arguments);
    } catch (OutOfMemoryError | StackOverflowError e) {
      return failures.failed(e, err);
    }
  }
}
