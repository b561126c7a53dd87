package io.nacre.index;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.FilterIndexOutput;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;

/** A disk that has room for so many bytes more, and says so in the words of a system. */
final class FullDisk extends FilterDirectory {
  private final AtomicLong left;
  private final String words;

  FullDisk(Directory directory, long room, String words) {
    super(directory);
    this.left = new AtomicLong(room);
    this.words = words;
  }

  long left() {
    return left.get();
  }

  private void take(long bytes) throws IOException {
    if (left.addAndGet(-bytes) < 0) {
      throw new IOException(words);
    }
  }

  @Override
  public IndexOutput createOutput(String name, IOContext context) throws IOException {
    return new Output(in.createOutput(name, context));
  }

  @Override
  public IndexOutput createTempOutput(String prefix, String suffix, IOContext context)
      throws IOException {
    return new Output(in.createTempOutput(prefix, suffix, context));
  }

  private final class Output extends FilterIndexOutput {
    Output(IndexOutput out) {
      super(out.toString(), out.getName(), out);
    }

    @Override
    public void writeByte(byte b) throws IOException {
      take(1);
      out.writeByte(b);
    }

    @Override
    public void writeBytes(byte[] bytes, int offset, int length) throws IOException {
      take(length);
      out.writeBytes(bytes, offset, length);
    }
  }
}
