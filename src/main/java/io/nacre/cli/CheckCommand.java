package io.nacre.cli;

import io.nacre.corpus.OneLine;
import io.nacre.study.StudyCheck;
import java.io.PrintWriter;

/** Verifies a study. */
final class CheckCommand extends Subcommand {
  private final StudyOption study = new StudyOption(options);

  /** How the help lists it. */
  static Listed listed() {
    return new Listed(
        "check",
        CheckCommand::new,
        "Verifies the index of a study and its accounts; exits with 1 where one is wrong.");
  }

  @Override
  public Integer call() {
    StudyCheck check = StudyCheck.of(study.folder("check"));
    PrintWriter out = spec.commandLine().getOut();
    check.lines().forEach(line -> out.print(OneLine.of(line) + "\n"));
    out.flush();
    return check.isSound() ? 0 : Failures.FAILED;
  }
}
