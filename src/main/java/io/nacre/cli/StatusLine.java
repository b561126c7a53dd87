package io.nacre.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The last line of a terminal on standard error, where it is told how far the work is. It gives way
 * to whatever else is written, and comes again below it, until standard output is written to.
 */
final class StatusLine {
  /** Makes a terminal clear the rest of a line. */
  private static final String TO_THE_END = "\u001B[K";

  private final OutputStream terminal;
  private final int columns;
  private @Nullable String shown;
  private boolean midLine;
  private boolean ended;

  /**
   * A line that shows nothing yet.
   *
   * @param terminal the terminal
   * @param columns how wide it is
   */
  StatusLine(OutputStream terminal, int columns) {
    this.terminal = terminal;
    this.columns = columns;
  }

  /** How many columns a text may take, so that the terminal does not begin another line. */
  int columns() {
    return columns - 1;
  }

  /**
   * Shows a text in the place of what is shown, unless a line of something else is half written.
   */
  synchronized void show(String text) {
    if (!ended && !midLine && !text.equals(shown)) {
      write(text);
      shown = text;
    }
  }

  /** Leaves the line clean, for good. */
  synchronized void end() {
    wipe();
    ended = true;
  }

  /** The terminal, for what else goes to standard error. */
  OutputStream standardError() {
    return new BlockStream() {
      @Override
      public void write(byte[] bytes, int start, int length) throws IOException {
        synchronized (StatusLine.this) {
          if (length > 0) {
            wipe();
            terminal.write(bytes, start, length);
            midLine = bytes[start + length - 1] != '\n';
          }
        }
      }
    };
  }

  /**
   * Standard output, which may be the same terminal or a pager in it: once something is written to
   * it, the line is gone.
   */
  OutputStream standardOutput(OutputStream out) {
    return new BlockStream() {
      @Override
      public void write(byte[] bytes, int start, int length) throws IOException {
        end();
        out.write(bytes, start, length);
      }
    };
  }

  private void wipe() {
    if (shown != null) {
      write("");
      shown = null;
    }
  }

  private void write(String text) {
    try {
      terminal.write(("\r" + text + TO_THE_END).getBytes(StandardCharsets.UTF_8));
      terminal.flush();
    } catch (IOException e) {
      ended = true; // the terminal is gone; the work goes on
    }
  }
}
