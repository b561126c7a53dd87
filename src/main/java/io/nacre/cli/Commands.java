package io.nacre.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
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
   * start the JVM, so only those are that the arguments name; of the others what the help lists.
   */
  static CommandLine of(Main main, String[] arguments) {
    CommandLine line = new CommandLine(main);
    Set<String> given = Set.copyOf(Arrays.asList(arguments));
    for (Class<?> command : ALL) {
      CommandSpec listed = listed(command);
      if (given.contains(listed.name())
          || Arrays.stream(listed.aliases()).anyMatch(given::contains)) {
        line.addSubcommand(command);
      } else {
        line.addSubcommand(listed.name(), listed);
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

  private static CommandSpec listed(Class<?> command) {
    Command known = command.getAnnotation(Command.class);
    CommandSpec spec = CommandSpec.create().name(known.name()).aliases(known.aliases());
    spec.usageMessage().description(known.description());
    return spec;
  }
}
