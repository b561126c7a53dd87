package io.nacre.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import picocli.CommandLine;
import picocli.CommandLine.Command;

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
   * start the JVM, so where the arguments name some, only these are.
   */
  static CommandLine of(Main main, String[] arguments) {
    CommandLine line = new CommandLine(main);
    SequencedMap<String, Class<?>> commands = byName();
    List<String> given = List.of(arguments);
    if (given.stream().anyMatch(commands::containsKey)) {
      commands.keySet().retainAll(given);
    }
    commands.forEach(line::addSubcommand);
    return line;
  }

  private static SequencedMap<String, Class<?>> byName() {
    SequencedMap<String, Class<?>> byName = new LinkedHashMap<>();
    ALL.forEach(each -> byName.put(each.getAnnotation(Command.class).name(), each));
    return byName;
  }
}
