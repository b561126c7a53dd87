package io.nacre.study;

import io.nacre.corpus.InputException;
import io.nacre.corpus.Intake;
import io.nacre.index.IndexCheck;
import io.nacre.index.StudyIndex;
import io.nacre.stance.Heard;
import io.nacre.study.Study.Contents;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether a study can be trusted: its index can be read to the last byte, each row is known, and
 * the accounts add up.
 *
 * @param isSound whether nothing is wrong
 * @param lines what was looked at and what was found
 */
public record StudyCheck(boolean isSound, List<String> lines) {
  public StudyCheck {
    lines = List.copyOf(lines);
  }

  /**
   * Checks a study.
   *
   * @throws InputException where there is none
   */
  public static StudyCheck of(Path folder) {
    List<String> lines = new ArrayList<>();
    boolean sound;
    try (Study study = Study.open(folder)) {
      IndexCheck index = IndexCheck.of(folder);
      lines.add(
          index.sound()
              ? "index: sound, "
                  + index.documents()
                  + " documents in "
                  + index.segments()
                  + " parts"
              : "index: DAMAGED, " + index.what());
      sound = index.sound() && rows(study, lines);
    } catch (InputException e) {
      if (e.kind() == InputException.Cause.USAGE) {
        throw e;
      }
      String told = String.valueOf(e.getMessage());
      lines.add(told.replace(StudyIndex.checkTellsMore(folder), ""));
      sound = false;
    }
    lines.add(
        sound ? "the study is sound" : "the study is NOT sound: put back a copy of the folder");
    return new StudyCheck(sound, lines);
  }

  private static boolean rows(Study study, List<String> lines) {
    Contents contents = study.contents();
    Intake intake = contents.corpus().intake();
    lines.add(
        "rows: "
            + intake.balance()
            + ", from "
            + intake.sources().size()
            + (intake.sources().size() == 1 ? " file" : " files"));
    int statements = contents.heard().stream().map(Heard::spans).mapToInt(List::size).sum();
    int indexed = study.index().statements();
    lines.add("statements: " + statements + " known, " + indexed + " can be searched");
    int runs = study.runs().all().size();
    lines.add("reports remembered: " + runs);
    return statements == indexed;
  }
}
