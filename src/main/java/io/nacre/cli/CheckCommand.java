package io.nacre.cli;

import io.nacre.corpus.OneLine;
import io.nacre.study.StudyCheck;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Verifies a study. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description =
        "Verifies the index of a study and its accounts; exits with 1 where one is wrong.")
final class CheckCommand implements Callable<Integer> {
  @Mixin StudyOption study = new StudyOption();
  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    StudyCheck check = StudyCheck.of(study.folder("check"));
    PrintWriter out = spec.commandLine().getOut();
    check.lines().forEach(line -> out.print(OneLine.of(line) + "\n"));
    out.flush();
    return check.isSound() ? 0 : Failures.FAILED;
  }
}
