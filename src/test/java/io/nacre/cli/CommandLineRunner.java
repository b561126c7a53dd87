package io.nacre.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** Runs the program as a user would, and keeps what it prints. */
public final class CommandLineRunner {
  /** What one run gave. */
  public record Result(int status, String out, String err) {}

  private CommandLineRunner() {}

  /** Runs one command line. */
  public static Result nacre(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int status = Main.run(arguments, new PrintWriter(out), new PrintWriter(err));
    return new Result(status, out.toString(), err.toString());
  }
}
