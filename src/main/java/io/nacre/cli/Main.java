package io.nacre.cli;

import io.nacre.corpus.Progress;
import io.nacre.report.Messages;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine.Model.CommandSpec;

/** The program. */
public final class Main {
  /**
   * Lucene remarks on the JVM that it runs in; the command line stays quiet. Held, as loggers are
   * weak.
   */
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  /** The start script says so where standard error is a terminal: its columns, or 0. */
  private static final String ERROR_COLUMNS = "nacre.stderr.columns";

  private static final int USUAL_COLUMNS = 80;

  private boolean verbose;

  private final Function<Messages, Progress> watching;
  private Progress progress = Progress.NONE;

  /** A program that nobody watches. */
  Main() {
    this(words -> Progress.NONE);
  }

  private Main(Function<Messages, Progress> watching) {
    this.watching = watching;
  }

  /** What it takes, without its commands. */
  CommandSpec spec() {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("nacre");
    spec.usageMessage()
        .description(
            "Finds the irritants and unmet expectations that recur in notes and verbatims.");
    Options options = new Options(spec);
    options.flagOfAll(
        "--verbose",
        given -> verbose = given,
        "Show all of each insight, the time and memory it took, and where a fault happened.");
    options.help();
    return spec;
  }

  /** Whether {@code --verbose} is given, at a command or before it. */
  static boolean verbose(CommandSpec command) {
    return command.root().userObject() instanceof Main main && main.verbose;
  }

  /**
   * What a command tells how far it is.
   *
   * @param words in which it is shown
   */
  static Progress progress(CommandSpec command, Messages words) {
    if (command.root().userObject() instanceof Main main) {
      Progress watched = main.watching.apply(words);
      main.progress =
          main.verbose ? new Effort(watched, words, command.commandLine().getErr()) : watched;
      return main.progress;
    }
    return Progress.NONE;
  }

  /** Runs one command and ends the process with its exit status. */
  @SuppressForbidden("the one place that ends the process")
  public static void main(String[] arguments) {
    StandardOutput standard = new StandardOutput();
    OutputStream standardError = new FileOutputStream(FileDescriptor.err);
    tellWhereNothingElseCan(standardError);
    Integer columns = Integer.getInteger(ERROR_COLUMNS);
    PrintWriter out;
    PrintWriter err;
    int status;
    if (columns == null) {
      out = new ByteWriter(standard);
      err = new ByteWriter(standardError);
      status = run(arguments, out, err);
    } else {
      StatusLine line = new StatusLine(standardError, columns > 0 ? columns : USUAL_COLUMNS);
      Runtime.getRuntime().addShutdownHook(new Thread(line::end)); // also where Ctrl-C ends it
      out = new ByteWriter(line.standardOutput(standard));
      err = new ByteWriter(line.standardError());
      status =
          run(arguments, out, err, words -> new ProgressLine(line, words, ProgressLine::later));
    }
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
   * What fails in another thread is told by the one that waits for it. Where this one cannot even
   * say that there is no memory, a line that was made before says so.
   */
  private static void tellWhereNothingElseCan(OutputStream standardError) {
    Thread main = Thread.currentThread();
    byte[] line = ("nacre: " + Failures.NO_MEMORY + "\n").getBytes(StandardCharsets.UTF_8);
    Thread.setDefaultUncaughtExceptionHandler((thread, e) -> {
      if (thread.equals(main)) {
        try {
          standardError.write(line);
        } catch (IOException nobodyReads) {
          return;
        }
      }
    });
  }

  /**
   * Runs one command; for tests as for {@link #main}.
   *
   * @param out takes bytes too where it is a {@link ByteWriter}
   */
  static int run(String[] arguments, PrintWriter out, PrintWriter err) {
    return run(arguments, out, err, words -> Progress.NONE);
  }

  /**
   * Runs one command that somebody watches.
   *
   * @param out takes bytes too where it is a {@link ByteWriter}
   * @param watching makes what is told how far the command is, given the words to show it in
   */
  static int run(
      String[] arguments, PrintWriter out, PrintWriter err, Function<Messages, Progress> watching) {
    LUCENE.setLevel(Level.SEVERE);
    Main main = new Main(watching);
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
    } catch (Error e) { // of memory or of depth, or of a class for which there was no memory
      return failures.failed(e, err);
    } finally {
      main.progress.end();
    }
  }
}
