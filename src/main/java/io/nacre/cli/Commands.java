package io.nacre.cli;

import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;

/** The commands, in the order in which the help lists them. */
final class Commands {
  private static final List<Class<?>> ALL =
      List.of(
          AnalyzeCommand.class,
          ShowCommand.class,
          CiteCommand.class,
          IngestCommand.class,
          ReportCommand.class,
          ForgetCommand.class,
          CheckCommand.class,
          SearchCommand.class,
          InspectCommand.class,
          EvaluateCommand.class,
          CompareCommand.class,
          LexiconCommand.class);

  private Commands() {}

  /**
   * The command line of a run. To set up a command with all of its options takes longer than to
   * start the JVM, so where the first argument names one, that one is all there is; else there are
   * those that any argument names, and of the others what the help lists.
   */
  static CommandLine of(Main main, String[] arguments) {
    CommandLine line = new CommandLine(main);
    if (arguments.length > 0) {
      for (Class<?> command : ALL) {
        if (isNamed(command.getAnnotation(Command.class), List.of(arguments[0]))) {
          return line.addSubcommand(command);
        }
      }
    }
    for (Class<?> command : ALL) {
      Command known = command.getAnnotation(Command.class);
      if (isNamed(known, List.of(arguments))) {
        line.addSubcommand(command);
      } else {
        line.addSubcommand(known.name(), listed(known));
      }
    }
    return line;
  }

  /** The command line with all options of all commands. */
  static CommandLine all(Main main) {
    CommandLine line = new CommandLine(main);
    ALL.forEach(line::addSubcommand);
    return line;
  }

  private static boolean isNamed(Command command, List<String> arguments) {
    return arguments.contains(command.name())
        || Arrays.stream(command.aliases()).anyMatch(arguments::contains);
  }

  private static CommandSpec listed(Command known) {
    CommandSpec spec = CommandSpec.create().name(known.name()).aliases(known.aliases());
    spec.usageMessage().description(known.description());
    return spec;
  }
}
