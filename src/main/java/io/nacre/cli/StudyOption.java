package io.nacre.cli;

import io.nacre.corpus.InputException;
import io.nacre.corpus.InputException.Cause;
import io.nacre.index.StudyIndex;
import io.nacre.study.Study;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The study that a command works on. */
final class StudyOption {
  @Nullable String folder;

  /** Adds them to those of a command. */
  StudyOption(Options options) {
    options.text("--study", "DIR", given -> folder = given, "The folder of the study.");
  }

  /** Whether one is named. */
  boolean isNamed() {
    return folder != null;
  }

  /**
   * The folder.
   *
   * @param command the command that needs it, for the message
   * @throws InputException where none is named
   */
  Path folder(String command) {
    if (folder == null) {
      throw new InputException(
          Cause.USAGE, command + " needs --study DIR, the folder of the study");
    }
    try {
      return Path.of(folder);
    } catch (InvalidPathException e) {
      throw new InputException(Cause.USAGE, "--study: \"" + folder + "\" is no name of a folder");
    }
  }

  /** Whether an argument is the folder of a study. */
  static boolean isStudy(String argument) {
    try {
      return StudyIndex.isIn(Path.of(argument));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /**
   * Refuses files beside a study.
   *
   * @param command the command, for the message
   */
  static void refuseFiles(String command, List<String> files) {
    if (!files.isEmpty()) {
      throw new InputException(
          Cause.USAGE, command + " takes --study DIR or files, not both: " + files.getFirst());
    }
  }

  /** Opens the study. */
  Study open(String command) {
    return Study.open(folder(command));
  }

  /** The name of a facet as the study's files write it. */
  String facet(String name, Study opened) {
    return InputOptions.facet("--by", name, opened.contents().corpus());
  }
}
