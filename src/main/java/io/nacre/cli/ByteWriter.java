package io.nacre.cli;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** A stream that takes text, written in UTF-8, and once that is flushed bytes as well. */
final class ByteWriter extends PrintWriter {
  private final OutputStream stream;

  ByteWriter(OutputStream stream) {
    super(new OutputStreamWriter(stream, StandardCharsets.UTF_8), false);
    this.stream = stream;
  }

  /** Where the bytes go. */
  OutputStream stream() {
    return stream;
  }
}
