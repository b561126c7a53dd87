package io.nacre.cli;

import java.io.IOException;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;

/** Where a command writes: a file, else standard output, which may be a terminal. */
final class OutputFile {
  private static final String COLUMNS = "nacre.columns";
  private static final int PIPE_WIDTH = 80;
  private static final int NARROWEST = 40;

  @Nullable String file;

  /** Adds them to those of a command. */
  OutputFile(Options options) {
    options.text(
        "-o, --output",
        "FILE",
        given -> file = given,
        "Write to this file instead of standard output.");
  }

  /** Writes there: a file whole or not at all. */
  void write(PrintWriter standard, Files.Content content) throws IOException {
    Files.write(file, standard, content);
  }

  /** Writes bytes there: a file whole or not at all. */
  void writeBytes(PrintWriter standard, Files.Bytes content) throws IOException {
    if (file != null && !isStandard()) {
      Files.writeBytes(file, content);
    } else if (standard instanceof ByteWriter bytes) {
      bytes.flush();
      content.write(bytes.stream());
    } else {
      throw new IllegalStateException("standard output takes no bytes");
    }
  }

  /** Whether what is written to takes colour: no terminal that cannot, or is not to, has any. */
  boolean colour() {
    return isTerminal() && environment("NO_COLOR").isEmpty() && !environment("TERM").equals("dumb");
  }

  private static String environment(String name) {
    String value = System.getenv(name);
    return value == null ? "" : value;
  }

  /** The columns of the terminal that is written to; a pipe or a file has 80. */
  int width() {
    int columns = isTerminal() ? Integer.getInteger(COLUMNS, PIPE_WIDTH) : PIPE_WIDTH;
    return columns > 0 ? Math.max(NARROWEST, columns) : PIPE_WIDTH; // some do not know their width
  }

  /** The start script says how wide the terminal is; a pipe has no width. */
  boolean isTerminal() {
    return Integer.getInteger(COLUMNS) != null && isStandard();
  }

  private boolean isStandard() {
    return file == null || file.equals("-");
  }
}
