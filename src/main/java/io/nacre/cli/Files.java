package io.nacre.cli;

import io.nacre.corpus.InputException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/** Writes output files: whole or not at all. */
final class Files {
  /** Writes text somewhere. */
  interface Content {
    void write(Appendable out) throws IOException;
  }

  private Files() {}

  /** Writes to a file where there is one, else to standard output. */
  static void write(@Nullable String file, PrintWriter standard, Content content)
      throws IOException {
    if (file == null) {
      content.write(standard);
      standard.flush();
    } else {
      write(file, content);
    }
  }

  /** Writes beside the file first and moves it there at the end, so that no half file is left. */
  static void write(String file, Content content) {
    Path target = Path.of(file).toAbsolutePath();
    Path folder = target.getParent();
    try {
      Path part = java.nio.file.Files.createTempFile(folder, ".nacre", ".part");
      try {
        try (Writer out = java.nio.file.Files.newBufferedWriter(part, StandardCharsets.UTF_8)) {
          content.write(out);
        }
        java.nio.file.Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        java.nio.file.Files.deleteIfExists(part);
      }
    } catch (IOException e) {
      throw new InputException(file + ": cannot be written");
    }
  }
}
