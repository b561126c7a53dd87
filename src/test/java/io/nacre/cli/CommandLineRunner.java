package io.nacre.cli;

import io.nacre.corpus.Progress;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

/** Runs the program as a user would, and keeps what it prints. */
public final class CommandLineRunner {
  /** What one run gave. */
  public record Result(int status, String out, String err) {}

  private CommandLineRunner() {}

  /** Runs one command line. */
  public static Result nacre(String... arguments) {
    return watched(Progress.NONE, arguments);
  }

  /** Runs one command line that tells how far it is. */
  public static Result watched(Progress progress, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteWriter writer = new ByteWriter(out);
    StringWriter err = new StringWriter();
    int status = Main.run(arguments, writer, new PrintWriter(err), words -> progress);
    writer.flush();
    return new Result(status, out.toString(StandardCharsets.UTF_8), err.toString());
  }
}
