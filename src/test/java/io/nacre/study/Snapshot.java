package io.nacre.study;

import io.nacre.index.StudyIndex;
import io.nacre.index.StudyRow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What a study holds, its rows or its files, to be compared with what it held before. */
public final class Snapshot {
  private Snapshot() {}

  /** All rows by their keys. */
  public static Map<String, StudyRow> rows(Path study) {
    Map<String, StudyRow> rows = new TreeMap<>();
    try (StudyIndex index = StudyIndex.open(study)) {
      index.rows().forEach(row -> rows.put(row.key(), row));
    }
    return rows;
  }

  /** The names of the files, without that of the lock, which comes and stays. */
  public static NavigableSet<String> names(Path study) {
    try (Stream<Path> files = Files.list(study)) {
      NavigableSet<String> names = new TreeSet<>();
      files.map(file -> file.getFileName().toString()).forEach(names::add);
      names.remove("write.lock");
      return names;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The fingerprints of all files by their names. */
  public static Map<String, Integer> bytes(Path study) {
    Map<String, Integer> bytes = new TreeMap<>();
    for (String name : names(study)) {
      try {
        bytes.put(name, Arrays.hashCode(Files.readAllBytes(study.resolve(name))));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return bytes;
  }

  /** Copies a study into a new folder. */
  public static Path copy(Path study, Path to) {
    try {
      Files.createDirectories(to);
      for (String name : names(study)) {
        Files.copy(study.resolve(name), to.resolve(name));
      }
      return to;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
