package io.nacre.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program. */
@Command(
    name = "nacre",
    description = "Finds the irritants and unmet expectations that recur in notes and verbatims.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommands = {AnalyzeCommand.class, InspectCommand.class})
public final class Main {
  /**
   * Lucene remarks on the JVM that it runs in; the command line stays quiet. Held, as loggers are
   * weak.
   */
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  private Main() {}

  /** Runs one command and ends the process with its exit status. */
  @SuppressForbidden("the one place that ends the process")
  public static void main(String[] arguments) {
    PrintWriter out = writer(FileDescriptor.out);
    PrintWriter err = writer(FileDescriptor.err);
    int status = run(arguments, out, err);
    out.flush();
    err.flush();
    System.exit(status);
  }

  /** Runs one command; for tests as for {@link #main}. */
  static int run(String[] arguments, PrintWriter out, PrintWriter err) {
    LUCENE.setLevel(Level.SEVERE);
    Failures failures = new Failures();
    return new CommandLine(new Main())
        .setOut(out)
        .setErr(err)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpAutoWidth(false)
        .setExecutionExceptionHandler(failures)
        .setParameterExceptionHandler(failures)
        .execute(arguments);
  }

  private static PrintWriter writer(FileDescriptor descriptor) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), false);
  }
}
