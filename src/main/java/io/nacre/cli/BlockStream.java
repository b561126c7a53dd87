package io.nacre.cli;

import java.io.IOException;
import java.io.OutputStream;

/** A stream that takes bytes in blocks; one alone is a block, too. */
abstract class BlockStream extends OutputStream {
  @Override
  public final void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public abstract void write(byte[] bytes, int start, int length) throws IOException;
}
