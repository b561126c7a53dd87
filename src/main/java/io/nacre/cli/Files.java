package io.nacre.cli;

import io.nacre.corpus.DiskFault;
import io.nacre.corpus.InputException;
import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Reads small files of the user, and writes output files: whole or not at all. */
final class Files {
  /** Writes text somewhere. */
  interface Content {
    void write(Appendable out) throws IOException;
  }

  /** Writes bytes somewhere. */
  interface Bytes {
    void write(OutputStream out) throws IOException;
  }

  /** What is left of files where the program is stopped while it writes them; it goes then. */
  private static final Set<Path> UNFINISHED = unfinished();

  private static Set<Path> unfinished() {
    Set<Path> parts = ConcurrentHashMap.newKeySet();
    Thread wiping = new Thread(() -> parts.forEach(part -> part.toFile().delete()));
    Runtime.getRuntime().addShutdownHook(wiping);
    return parts;
  }

  private Files() {}

  /**
   * The text of a UTF-8 file.
   *
   * @throws InputException where it cannot be read
   */
  static String read(String file) {
    try {
      Path path = Path.of(file);
      if (!java.nio.file.Files.isReadable(path)) {
        throw new InputException(
            file + ": cannot be read, there is no such file or no right to it");
      }
      return java.nio.file.Files.readString(path);
    } catch (IOException | java.nio.file.InvalidPathException e) {
      throw new InputException(file + ": cannot be read as UTF-8 text");
    }
  }

  /** Writes to a file where one is named, else, or to {@code -}, to standard output. */
  static void write(@Nullable String file, PrintWriter standard, Content content)
      throws IOException {
    if (file == null || file.equals("-")) {
      content.write(standard);
      standard.flush();
    } else {
      write(file, content);
    }
  }

  /** Writes text to a file, as {@link #writeBytes}. */
  static void write(String file, Content content) {
    writeBytes(
        file,
        out -> {
          Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
          content.write(writer);
          writer.flush();
        });
  }

  /**
   * Writes beside the file first and moves it there at the end, so that no half file is left. What
   * is no regular file, such as a pipe, is written to directly.
   *
   * @throws InputException where the file cannot be written
   */
  static void writeBytes(String file, Bytes content) {
    try {
      Path target = Path.of(file).toAbsolutePath();
      if (java.nio.file.Files.exists(target)) {
        target = target.toRealPath();
        if (java.nio.file.Files.isDirectory(target)) {
          throw new InputException(file + ": cannot be written, it is a folder");
        }
        if (!java.nio.file.Files.isRegularFile(target)) {
          fill(target, content);
          return;
        }
      }
      Path part = target.resolveSibling("." + target.getFileName() + ".part");
      try {
        UNFINISHED.add(part);
        fill(part, content);
        java.nio.file.Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        java.nio.file.Files.deleteIfExists(part);
        UNFINISHED.remove(part);
      }
    } catch (IOException | java.nio.file.InvalidPathException e) {
      throw new InputException(file + ": cannot be written" + reason(e));
    } catch (RuntimeException e) {
      // Libraries put exceptions of their own around that of the disk.
      for (Throwable each = e.getCause(); each != null; each = each.getCause()) {
        if (each instanceof IOException why) {
          throw new InputException(file + ": cannot be written" + reason(why));
        }
      }
      throw e;
    }
  }

  /** Why, as far as an analyst can do something about it. */
  private static String reason(Exception e) {
    DiskFault fault = DiskFault.of(e);
    if (fault != null) {
      return ", " + fault.words();
    }
    return switch (e) {
      case AccessDeniedException denied -> ", there is no right to it";
      case NoSuchFileException none -> ", there is no such folder";
      default -> "";
    };
  }

  private static void fill(Path file, Bytes content) throws IOException {
    try (OutputStream out = new BufferedOutputStream(java.nio.file.Files.newOutputStream(file))) {
      content.write(out);
    }
  }
}
