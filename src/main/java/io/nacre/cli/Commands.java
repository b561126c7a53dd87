package io.nacre.cli;

import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;

/** The commands, in the order in which the help lists them. */
final class Commands {
  private static final List<Listed> ALL =
      List.of(
          AnalyzeCommand.listed(),
          ShowCommand.listed(),
          CiteCommand.listed(),
          IngestCommand.listed(),
          ReportCommand.listed(),
          ForgetCommand.listed(),
          CheckCommand.listed(),
          SearchCommand.listed(),
          InspectCommand.listed(),
          EvaluateCommand.listed(),
          CompareCommand.listed(),
          LexiconCommand.listed());

  private Commands() {}

  /**
   * The command line of a run. To set up a command with all of its options takes a while, so only
   * those are that the arguments name; of the others what the help lists.
   */
  static CommandLine of(Main main, String[] arguments) {
    CommandLine line = new CommandLine(main.spec());
    List<String> given = Arrays.asList(arguments);
    ALL.forEach(
        each -> line.addSubcommand(each.name(), each.isIn(given) ? each.whole() : each.alone()));
    return line;
  }

  /** The command line with all options of all commands. */
  static CommandLine all(Main main) {
    CommandLine line = new CommandLine(main.spec());
    ALL.forEach(each -> line.addSubcommand(each.name(), each.whole()));
    return line;
  }
}
