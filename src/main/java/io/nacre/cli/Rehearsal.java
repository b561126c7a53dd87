package io.nacre.cli;

import java.io.OutputStream;

/**
 * Does in one process what the commands do most, so that the JVM can keep what it learns of their
 * classes for the next starts; see {@code scripts/nacre}.
 */
final class Rehearsal {
  private Rehearsal() {}

  /** Takes the files to rehearse with, and a folder for a study, which it makes. */
  public static void main(String[] arguments) {
    String files = arguments[0];
    String study = arguments[1];
    run("--help");
    run("analyze", files);
    run("analyze", "-f", "html", files);
    run("analyze", "-f", "xlsx", files);
    run("ingest", "--study", study, files);
    run("report", "--study", study); // made
    run("report", "--study", study); // as it was kept
    Main.main(new String[] {"search", "--study", study, "retour*"}); // ends the process
  }

  private static void run(String... arguments) {
    ByteWriter nowhere = new ByteWriter(OutputStream.nullOutputStream());
    StatusLine line = new StatusLine(OutputStream.nullOutputStream(), 80);
    int status =
        Main.run(
            arguments,
            nowhere,
            nowhere,
            words -> new ProgressLine(line, words, (delay, task) -> {}));
    if (status != 0) {
      throw new IllegalStateException(String.join(" ", arguments) + ": exit " + status);
    }
  }
}
