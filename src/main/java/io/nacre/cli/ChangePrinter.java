package io.nacre.cli;

import io.nacre.corpus.OneLine;
import io.nacre.report.Messages;
import io.nacre.study.StudyChange;
import io.nacre.study.StudyChange.FileChange;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Tells what an ingest changed in a study. */
final class ChangePrinter {
  private final Path folder;
  private final Messages words;

  ChangePrinter(Path folder, Messages words) {
    this.folder = folder;
    this.words = words;
  }

  void print(StudyChange change, PrintWriter out) {
    for (FileChange file : change.files()) {
      line("", words.get("ingest.file", file.source(), counts(file)), out);
      if (file.missing() > 0 && !file.withdrawn()) {
        line("  ", words.get("ingest.missing", file.missing()), out);
      }
    }
    for (StudyChange.Twin twin : change.twins()) {
      String same = words.get("ingest.twin", twin.file(), twin.known(), folder);
      line("", words.get("account.warning", same), out);
    }
    line("", study(change), out);
    out.flush();
  }

  private String study(StudyChange change) {
    String study =
        words.get(
            change.isNothing() ? "ingest.study.same" : "ingest.study",
            folder,
            words.get("header.verbatims", change.verbatims()),
            words.get("header.files", change.sources()));
    return change.repeating() == 0
        ? study
        : study + words.get("ingest.repeating", change.repeating());
  }

  private String counts(FileChange file) {
    List<String> counts = new ArrayList<>();
    add("ingest.added", file.added(), counts);
    add("ingest.corrected", file.corrected(), counts);
    add("ingest.unchanged", file.unchanged(), counts);
    add("ingest.withdrawn", file.withdrawn() ? file.missing() : 0, counts);
    add("ingest.erased", file.erased(), counts);
    return counts.isEmpty() ? words.get("ingest.textless") : String.join(", ", counts);
  }

  private void add(String key, int count, List<String> counts) {
    if (count > 0) {
      counts.add(words.get(key, count));
    }
  }

  private static void line(String indent, String line, PrintWriter out) {
    out.print(indent + OneLine.of(line) + "\n");
  }
}
