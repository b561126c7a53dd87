package io.nacre.cli;

import io.nacre.corpus.Progress;
import io.nacre.report.Messages;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** Whether a command is silent beside what it prints. */
final class QuietOption {
  @Option(
      names = {"-q", "--quiet"},
      description = "Nothing on standard error but failures.")
  boolean quiet;

  /**
   * What the command tells how far it is.
   *
   * @param words in which it is shown
   */
  Progress progress(CommandSpec command, Messages words) {
    return quiet ? Progress.NONE : Main.progress(command, words);
  }
}
