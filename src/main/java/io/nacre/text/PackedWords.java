package io.nacre.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the build makes of the lists of words, so that no start has to. */
final class PackedWords {
  private PackedWords() {}

  /** Packs them beside their texts, in the folder of classes. */
  public static void main(String[] folder) throws IOException {
    Path room = Path.of(folder[0], "io/nacre/text");
    Files.writeString(room.resolve(GenericWords.PACKED), GenericWords.pack()); // concepts need them
    Files.writeString(room.resolve(Concepts.PACKED), Concepts.pack());
  }
}
