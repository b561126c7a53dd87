package io.nacre.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/** What a command takes and does: its options are added when it is made. */
abstract class Subcommand implements Callable<Integer> {
  final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);
  final Options options = new Options(spec);
}
