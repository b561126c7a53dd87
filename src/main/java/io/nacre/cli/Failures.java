package io.nacre.cli;

import io.nacre.corpus.InputException;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The one place where an exception becomes a line and an exit status. */
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {
  static final int FAILED = 1;
  static final int USAGE = 2;
  static final int NOTHING = 4;

  @Override
  public int handleParseException(ParameterException e, String[] arguments) {
    PrintWriter err = e.getCommandLine().getErr();
    err.print("nacre: " + line(e.getMessage()) + "\n");
    err.print("Try nacre " + name(e.getCommandLine()) + "--help\n");
    return USAGE;
  }

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed)
      throws Exception {
    if (e instanceof InputException input) {
      command.getErr().print("nacre: " + line(input.getMessage()) + "\n");
      return switch (input.kind()) {
        case UNREADABLE -> FAILED;
        case USAGE -> USAGE;
        case NOTHING -> NOTHING;
      };
    }
    throw e;
  }

  private static String name(CommandLine command) {
    return command.getParent() == null ? "" : command.getCommandName() + " ";
  }

  private static String line(@Nullable String message) {
    return String.valueOf(message).replaceAll("[\\r\\n]+", " ");
  }
}
