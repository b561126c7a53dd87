package io.nacre.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Standard output that remembers why it failed. A reader that has seen enough ({@code | head}) is
 * no failure: what follows is dropped in silence.
 */
final class StandardOutput extends BlockStream {
  private final OutputStream out = new FileOutputStream(FileDescriptor.out);
  private boolean closed;
  private @Nullable String failure;

  /** Why writing failed, or null. */
  @Nullable String failure() {
    return failure;
  }

  @Override
  public void write(byte[] bytes, int start, int length) {
    if (closed) {
      return;
    }
    try {
      out.write(bytes, start, length);
    } catch (IOException e) {
      closed = true;
      String message = String.valueOf(e.getMessage());
      failure = message.toLowerCase(Locale.ROOT).contains("pipe") ? null : message;
    }
  }
}
