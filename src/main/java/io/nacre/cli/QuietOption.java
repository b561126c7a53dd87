package io.nacre.cli;

import io.nacre.corpus.Progress;
import io.nacre.report.Messages;
import picocli.CommandLine.Model.CommandSpec;

/** Whether a command is silent beside what it prints. */
final class QuietOption {
  boolean quiet;

  /** Adds them to those of a command. */
  QuietOption(Options options) {
    options.flag("-q, --quiet", given -> quiet = given, "Nothing on standard error but failures.");
  }

  /**
   * What the command tells how far it is.
   *
   * @param words in which it is shown
   */
  Progress progress(CommandSpec command, Messages words) {
    return quiet ? Progress.NONE : Main.progress(command, words);
  }
}
