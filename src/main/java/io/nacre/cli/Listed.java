package io.nacre.cli;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;

/** A command as the help of the program lists it, without its options. */
final class Listed {
  private final List<String> names;
  private final Supplier<Subcommand> making;
  private final String[] description;

  /**
   * A command.
   *
   * @param names the name, and others by which it can be called: {@code analyze, analyse}
   * @param making makes it with all of its options
   */
  Listed(String names, Supplier<Subcommand> making, String... description) {
    this.names = Arrays.asList(names.split(", ", -1));
    this.making = making;
    this.description = description;
  }

  String name() {
    return names.getFirst();
  }

  /** Whether one of some arguments names it. */
  boolean isIn(List<String> arguments) {
    return names.stream().anyMatch(arguments::contains);
  }

  /** The command with all of its options. */
  CommandSpec whole() {
    Subcommand command = making.get();
    command.options.help();
    return described(command.spec);
  }

  /** What the help of the program needs to know of the command. */
  CommandSpec alone() {
    return described(CommandSpec.create());
  }

  private CommandSpec described(CommandSpec spec) {
    spec.usageMessage().description(description);
    return spec.name(name()).aliases(names.subList(1, names.size()).toArray(new String[0]));
  }
}
