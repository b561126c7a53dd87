package io.nacre.cli;

import io.nacre.corpus.Intake;
import io.nacre.report.Messages;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How much is made of what became of the rows. */
final class AccountOptions {
  boolean strict;
  @Nullable String rejects;
  final QuietOption silence;

  /** Adds them to those of a command. */
  AccountOptions(Options options) {
    options.flag("--strict", given -> strict = given, "Exit with status 1 when a row is rejected.");
    options.text(
        "--rejects",
        "FILE",
        given -> rejects = given,
        "Write all rejected rows to this file, as CSV.");
    silence = new QuietOption(options);
  }

  /** Tells the account in some words and writes down the rejected rows, as far as is asked for. */
  void tell(Intake intake, Map<String, Integer> masked, Messages words, PrintWriter err)
      throws IOException {
    AccountPrinter account = new AccountPrinter(intake, masked, words);
    if (!silence.quiet) {
      account.print(err);
    }
    if (rejects != null) {
      Files.write(rejects, account::writeRejections);
    }
  }

  /** The exit status that the account asks for. */
  int status(Intake intake, InputOptions input, PrintWriter err) {
    int status = input.status(silence.quiet, err);
    return strict && intake.rejected() > 0 ? Failures.FAILED : status;
  }
}
