package io.nacre.cli;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;

/** Writes half of a file and waits until somebody stops it. */
final class SlowWriter {
  private SlowWriter() {}

  public static void main(String[] arguments) {
    Files.writeBytes(
        arguments[0],
        out -> {
          out.write("half of it".getBytes(StandardCharsets.UTF_8));
          out.flush();
          System.out.println("writing");
          try {
            new CountDownLatch(1).await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
  }
}
