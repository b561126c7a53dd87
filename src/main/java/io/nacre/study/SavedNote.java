package io.nacre.study;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Bytes that hold for one state of the rows. */
final class SavedNote {
  private SavedNote() {}

  /** The bytes with the number of the state that they hold for. */
  static byte[] of(long revision, byte[] bytes) {
    return ByteBuffer.allocate(Long.BYTES + bytes.length).putLong(revision).put(bytes).array();
  }

  /** The bytes, or null where they hold for another state. */
  static byte @Nullable [] of(byte[] note, long revision) {
    return ByteBuffer.wrap(note).getLong() == revision
        ? Arrays.copyOfRange(note, Long.BYTES, note.length)
        : null;
  }
}
