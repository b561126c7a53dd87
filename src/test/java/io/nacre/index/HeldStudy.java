package io.nacre.index;

import java.io.IOException;
import java.nio.file.Path;

/** A program that writes to a study until its standard input ends. */
final class HeldStudy {
  private HeldStudy() {}

  public static void main(String[] arguments) throws IOException {
    try (StudyWriter writer = StudyWriter.open(Path.of(arguments[0]), "test")) {
      writer.note("note some", new byte[10]);
      System.out.write('!');
      System.out.flush();
      int next = System.in.read();
      while (next >= 0) {
        next = System.in.read();
      }
    }
  }
}
