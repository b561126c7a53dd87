package io.nacre.cli;

import io.nacre.corpus.InputException;
import io.nacre.corpus.OneLine;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The one place where an exception becomes a line and an exit status. */
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {
  static final int FAILED = 1;
  static final int USAGE = 2;

  /** A gate is crossed, and nothing failed. */
  static final int GATE = 3;

  static final int NOTHING = 4;

  static final String NO_MEMORY =
      "not enough memory for these files: allow more, such as NACRE_OPTS=-Xmx4g, or give fewer";

  private final BooleanSupplier verbose;

  /**
   * Handles the failures of one run.
   *
   * @param verbose whether a fault of the program shows its stack
   */
  Failures(BooleanSupplier verbose) {
    this.verbose = verbose;
  }

  @Override
  public int handleParseException(ParameterException e, String[] arguments) {
    PrintWriter err = e.getCommandLine().getErr();
    err.print("nacre: " + line(explain(e)) + "\n");
    err.print("Try nacre " + name(e.getCommandLine()) + "--help\n");
    return USAGE;
  }

  /** What picocli says, in the words of those who are no programmers. */
  private static @Nullable String explain(ParameterException e) {
    if (e.getArgSpec() instanceof OptionSpec option && e.getValue() != null) {
      return option.longestName() + " takes " + Options.takes(option) + ", not " + e.getValue();
    }
    if (e instanceof MissingParameterException missing
        && missing.getMissing().getFirst() instanceof OptionSpec option) {
      String name = option.longestName();
      return name + " needs a value: " + name + " " + option.paramLabel();
    }
    if (!(e instanceof UnmatchedArgumentException surplus)) {
      return e.getMessage();
    }
    String argument = surplus.getUnmatched().getFirst();
    if (surplus.isUnknownOption()) {
      return "there is no option " + argument;
    }
    CommandLine command = e.getCommandLine();
    if (command.getParent() == null) {
      List<String> alike = surplus.getSuggestions();
      String meant = alike.isEmpty() ? "" : "; perhaps " + String.join(" or ", alike);
      return "\"" + argument + "\" is no command of nacre" + meant;
    }
    boolean study = command.getCommandSpec().findOption("--study") != null;
    return command.getCommandName()
        + " does not take \""
        + argument
        + "\""
        + (study ? "; a study is named with --study DIR" : "");
  }

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
    return failed(e, command.getErr());
  }

  /** Says what failed in one line and gives the exit status. */
  int failed(Throwable e, PrintWriter err) {
    if (e instanceof InputException input) {
      err.print("nacre: " + line(input.getMessage()) + "\n");
      return switch (input.kind()) {
        case UNREADABLE -> FAILED;
        case USAGE -> USAGE;
        case NOTHING -> NOTHING;
      };
    }
    err.print("nacre: " + explain(isOfMemory(e) ? new OutOfMemoryError() : e) + "\n");
    if (verbose.getAsBoolean()) {
      e.printStackTrace(err);
    }
    return FAILED;
  }

  private static boolean isOfMemory(Throwable e) {
    for (Throwable each = e; each != null; each = each.getCause()) {
      // A class that could not be made ready keeps of the reason no more than its words.
      if (each instanceof OutOfMemoryError
          || String.valueOf(each.getMessage()).contains(OutOfMemoryError.class.getName())) {
        return true;
      }
    }
    return false;
  }

  private static String explain(Throwable e) {
    return switch (e) {
      case OutOfMemoryError memory -> NO_MEMORY;
      case InvalidPathException name ->
          "the name of a file has characters that this system's locale does not know: start nacre"
              + " with LC_ALL=C.UTF-8";
      case StackOverflowError stack -> "a text or file is nested too deeply to be read";
      default -> {
        String name = e.getClass().getSimpleName();
        String message = e.getMessage() == null ? name : name + ": " + line(e.getMessage());
        yield "this is a fault of the program (" + message + "); --verbose shows where";
      }
    };
  }

  private static String name(CommandLine command) {
    return command.getParent() == null ? "" : command.getCommandName() + " ";
  }

  private static String line(@Nullable String message) {
    return OneLine.of(String.valueOf(message));
  }
}
