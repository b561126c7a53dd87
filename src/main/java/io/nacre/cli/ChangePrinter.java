package io.nacre.cli;

import io.nacre.corpus.OneLine;
import io.nacre.study.StudyChange;
import io.nacre.study.StudyChange.FileChange;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Tells what an ingest changed in a study. */
final class ChangePrinter {
  private final Path folder;

  ChangePrinter(Path folder) {
    this.folder = folder;
  }

  void print(StudyChange change, PrintWriter out) {
    for (FileChange file : change.files()) {
      line(file.source() + ": " + counts(file), out);
      if (file.missing() > 0 && !file.withdrawn()) {
        line(
            "  "
                + rows(file.missing())
                + " of an earlier ingest not in the file any more: kept"
                + " (--replace takes such rows out)",
            out);
      }
    }
    for (StudyChange.Twin twin : change.twins()) {
      line(
          "warning: "
              + twin.file()
              + " holds the same rows as "
              + twin.known()
              + "; if they are one file: nacre forget --study "
              + folder
              + " --source "
              + twin.file(),
          out);
    }
    line(
        folder
            + ": "
            + (change.isNothing() ? "nothing changed, " : "")
            + plural(change.verbatims(), "verbatim")
            + " from "
            + plural(change.sources(), "file")
            + (change.repeating() == 0 ? "" : "; " + repeating(change.repeating())),
        out);
    out.flush();
  }

  private static String counts(FileChange file) {
    List<String> counts = new ArrayList<>();
    add(file.added(), " added", counts);
    add(file.corrected(), " corrected", counts);
    add(file.unchanged(), " unchanged", counts);
    add(file.withdrawn() ? file.missing() : 0, " withdrawn", counts);
    add(file.erased(), " of forgotten voices left out", counts);
    return counts.isEmpty() ? "no row with a text" : String.join(", ", counts);
  }

  private static void add(int count, String what, List<String> counts) {
    if (count > 0) {
      counts.add(count + what);
    }
  }

  static String rows(int count) {
    return count == 1 ? "1 row" : count + " rows";
  }

  private static String repeating(long count) {
    return count == 1 ? "1 further row repeats one" : count + " further rows repeat one";
  }

  private static String plural(int count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }

  private static void line(String line, PrintWriter out) {
    String indent = line.startsWith("  ") ? "  " : "";
    out.print(indent + OneLine.of(line) + "\n");
  }
}
