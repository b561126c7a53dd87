package io.nacre.index;

import io.nacre.corpus.DiskFault;
import io.nacre.corpus.InputException;
import io.nacre.corpus.InputException.Cause;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.NIOFSDirectory;

/** The folder of a study, and what an analyst is told where it cannot be used. */
final class StudyFolder {
  /** Opens the files of a study; tests put a failing one in its place. */
  interface Opener {
    Directory open(Path folder) throws IOException;
  }

  private StudyFolder() {}

  /**
   * The files of a study; without memory maps, which take longer to set up than a study to read.
   */
  static Directory open(Path folder) throws IOException {
    return new NIOFSDirectory(folder);
  }

  /**
   * Refuses what another nacre wrote in a form that this one does not know.
   *
   * @param data the data of the last commit
   */
  static void checkVersion(Path folder, Map<String, String> data) {
    String version = data.get(StudyFormat.VERSION_DATA);
    if (version == null) {
      throw new InputException(Cause.USAGE, folder + ": is a Lucene index, but no study of nacre");
    }
    if (!version.equals(StudyFormat.VERSION)) {
      String writer = data.getOrDefault(StudyFormat.WRITER_DATA, "another nacre");
      throw otherVersion(folder, "was written by " + writer + " in form " + version);
    }
  }

  private static InputException otherVersion(Path folder, String why) {
    return new InputException(
        folder
            + ": this study "
            + why
            + ", which this nacre does not read; use the nacre that wrote it, or ingest the files"
            + " again into a new folder");
  }

  /**
   * What is told where reading a study fails. Lucene reads most bytes without a look at their
   * checksums, so that damaged ones may fail anyhow; a fault of the program is thrown on as it is.
   */
  static InputException unreadable(Path folder, Exception e) {
    return switch (e) {
      case InputException told -> told;
      case RuntimeException fault when !isDamaged(folder) -> throw fault;
      case IndexNotFoundException none -> noStudy(folder);
      case IndexFormatTooNewException tooNew -> otherVersion(folder, "is of a newer Lucene");
      case IndexFormatTooOldException tooOld -> otherVersion(folder, "is of an older Lucene");
      case AccessDeniedException denied ->
          new InputException(folder + ": the study cannot be read, there is no right to it");
      default -> damaged(folder, e);
    };
  }

  private static boolean isDamaged(Path folder) {
    try {
      return Files.isDirectory(folder) && !IndexCheck.of(folder).sound();
    } catch (InputException e) {
      return true;
    }
  }

  private static InputException damaged(Path folder, Exception e) {
    boolean damage = e instanceof CorruptIndexException || e instanceof RuntimeException;
    String what = damage ? "is damaged" : "cannot be read";
    return new InputException(
        folder
            + ": the study "
            + what
            + StudyIndex.checkTellsMore(folder)
            + "; put back a copy of the folder or ingest the files again into a new"
            + " one");
  }

  static InputException noStudy(Path folder) {
    String why =
        Files.isDirectory(folder)
            ? ": there is no study in this folder"
            : Files.exists(folder) ? ": is a file, a study is a folder" : ": no such folder";
    return new InputException(
        Cause.USAGE, folder + why + "; nacre ingest --study " + folder + " FILE... makes one");
  }

  /** What is told where writing to a study fails; the last complete commit stands. */
  static InputException unwritable(Path folder, IOException e) {
    String line =
        switch (e) {
          case LockObtainFailedException locked ->
              ": another nacre writes to this study; try again when it has finished";
          case AccessDeniedException denied -> ": the study cannot be written, no right to it";
          case NotDirectoryException file -> ": is a file, a study is a folder";
          case FileAlreadyExistsException file -> ": is a file, a study is a folder";
          default -> {
            DiskFault fault = DiskFault.of(e);
            if (fault == DiskFault.FULL) {
              yield ": the disk is full; the study is as it was before";
            }
            if (fault == DiskFault.READ_ONLY) {
              yield ": the study cannot be written, the disk is read-only";
            }
            // Of the system, in its words; the others are of Lucene, and tell what it read.
            yield e.getClass() == IOException.class
                ? ": the study cannot be written (" + e.getMessage() + "); it is as it was before"
                : null;
          }
        };
    return line == null ? unreadable(folder, e) : new InputException(folder + line);
  }
}
