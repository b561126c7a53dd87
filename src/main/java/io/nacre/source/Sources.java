package io.nacre.source;

import static java.util.Objects.requireNonNull;

import io.nacre.corpus.InputException;
import io.nacre.corpus.InputException.Cause;
import io.nacre.corpus.Kind;
import io.nacre.corpus.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Files, folders and standard input become verbatims; every row of them is told of. */
public final class Sources {
  /** The name of standard input in origins. */
  public static final String STDIN = "stdin";

  private final ReadOptions options;
  private final Progress progress;
  private final Map<String, Table> tables = new TreeMap<>();
  private final Map<String, FileReading> readings = new TreeMap<>();
  private final List<String> skipped = new ArrayList<>();

  /** Files that cannot be read, each with what is told of it. */
  private final SortedMap<String, InputException> failures = new TreeMap<>();

  private Sources(ReadOptions options, Progress progress) {
    this.options = options;
    this.progress = progress;
  }

  /** Reads all that is named, as below, where nobody wants to know how far it is. */
  public static Reading read(List<String> arguments, InputStream stdin, ReadOptions options) {
    return read(arguments, stdin, options, Progress.NONE);
  }

  /**
   * Reads all that is named, and tells how many rows were read so far.
   *
   * @param arguments files, folders or {@code -}; standard input where there is none
   * @param stdin read at most once, and only where it is named
   * @throws InputException where something named cannot be read, an option names a column that no
   *     file has, or there is no text at all
   */
  public static Reading read(
      List<String> arguments, InputStream stdin, ReadOptions options, Progress progress) {
    progress.begin(Progress.Stage.READING, 0);
    Sources sources = new Sources(options, progress);
    for (String argument : arguments.isEmpty() ? List.of("-") : arguments) {
      if (argument.equals("-")) {
        sources.readStdin(stdin);
      } else {
        sources.readPath(plainest(argument));
      }
    }
    sources.checkAny();
    sources.checkColumns();
    return sources.reading();
  }

  /** The same path without detours: {@code ./a.csv} is no other file than {@code a.csv}. */
  private static String plainest(String path) {
    String normal = Path.of(path).normalize().toString();
    return normal.isEmpty() ? "." : normal;
  }

  private void readStdin(InputStream stdin) {
    try {
      byte[] bytes = stdin.readAllBytes();
      read(STDIN, Format.ofContent(STDIN, bytes, options), bytes);
    } catch (IOException e) {
      throw new InputException(STDIN + ": cannot be read");
    }
  }

  private void readPath(String argument) {
    Path path = Path.of(argument);
    if (Files.isDirectory(path)) {
      readFolder(argument, path);
      return;
    }
    if (!Files.exists(path)) {
      throw new InputException(argument + ": no such file or folder");
    }
    Format format = Format.ofName(argument);
    if (format == null) {
      throw new InputException(argument + ": unknown kind of file; nacre reads " + Format.known());
    }
    readOrTell(argument, format, path);
  }

  /** Reads a file; where it cannot be read, the others can. */
  private void readOrTell(String source, Format format, Path path) {
    try {
      read(source, format, bytes(source, path));
    } catch (InputException e) {
      if (e.kind() == Cause.USAGE) {
        throw e;
      }
      tables.remove(source);
      failures.put(source, e);
    }
  }

  /** What cannot be read alone is all that there is to tell. */
  private void checkAny() {
    if (readings.isEmpty() && !failures.isEmpty()) {
      InputException first = failures.values().iterator().next();
      boolean misnamed =
          first instanceof Roles.NoTextColumn && options.columns().containsKey(Role.TEXT);
      throw misnamed ? new InputException(Cause.USAGE, requireNonNull(first.getMessage())) : first;
    }
  }

  private void readFolder(String argument, Path folder) {
    int before = tables.size();
    int told = skipped.size();
    for (Path file : Folders.files(folder)) {
      String source = file.normalize().toString().replace('\\', '/');
      Format format = Format.ofName(source);
      if (format == null) {
        String why = Files.isReadable(file) ? "unknown kind of file" : "cannot be read";
        skipped.add(source + ": " + why);
        continue;
      }
      readOrTell(source, format, file);
      if (failures.get(source) instanceof Roles.NoTextColumn) {
        failures.remove(source);
        skipped.add(source + ": no column of free text");
      }
    }
    if (tables.size() == before && failures.isEmpty()) {
      String none = argument + ": no file that nacre reads (" + Format.known() + ")";
      throw new InputException(
          Cause.NOTHING, skipped.size() == told ? none : none + "; " + skipped.getLast());
    }
  }

  private static byte[] bytes(String source, Path path) {
    try {
      if (Files.size(path) > Integer.MAX_VALUE / 2) {
        throw new InputException(source + ": larger than 1 GB; cut it into smaller files");
      }
      return Files.readAllBytes(path);
    } catch (AccessDeniedException e) {
      throw new InputException(source + ": cannot be read, there is no right to it");
    } catch (IOException e) {
      throw new InputException(source + ": cannot be read");
    }
  }

  private void read(String source, Format format, byte[] bytes) {
    if (tables.containsKey(source)) {
      return; // named twice
    }
    Table whole =
        bytes.length == 0
            ? Table.blank(source, "empty file", List.of(), Kind.CUSTOMER)
            : table(source, format, bytes);
    tables.put(source, whole);
    Table table = bytes.length == 0 ? whole : readable(whole);
    readings.put(source, TableReader.read(table, options.named(whole.columns())));
  }

  /** What is left of a table; where no row is, it needs no column to be found. */
  private Table readable(Table whole) {
    Table left = whole.without(options.dropped());
    return left.rows().isEmpty()
        ? Table.blank(left.source(), left.reading(), left.rejections(), left.kind())
        : left;
  }

  private Table table(String source, Format format, byte[] bytes) {
    try {
      return format.read(source, bytes, options, progress);
    } catch (StackOverflowError e) {
      throw new InputException(source + ": nested too deeply to be read");
    }
  }

  /** A column that no file has is a mistake of the command line. */
  private void checkColumns() {
    List<String> wanted = new ArrayList<>(options.facets());
    wanted.addAll(options.dropped());
    options
        .columns()
        .forEach((role, name) -> {
          if (role != Role.KIND || Roles.kind(name) == null) {
            wanted.add(name);
          }
        });
    for (String name : wanted) {
      if (tables.values().stream().noneMatch(table -> Roles.find(table.columns(), name) >= 0)) {
        Table first = tables.values().iterator().next();
        throw new InputException(
            Cause.USAGE,
            first.source()
                + ": no column \""
                + name
                + "\"; its columns are "
                + String.join(", ", first.columns()));
      }
    }
  }

  /** Beside notes by teams, who speaks in plain text is no more than a guess. */
  private void warnOfGuessedSides() {
    boolean teams = tables.values().stream().anyMatch(table -> speak(table, Kind.FIELD));
    if (!teams || options.columns().containsKey(Role.KIND)) {
      return;
    }
    tables.forEach((source, table) -> {
      if (table.free() && speak(table, Kind.CUSTOMER)) {
        String warning =
            source
                + ": taken for customers, beside notes by teams; --kind field where it is by teams";
        readings.computeIfPresent(source, (name, file) -> file.withWarning(warning));
      }
    });
  }

  private static boolean speak(Table table, Kind kind) {
    return table.kind() == kind && !table.rows().isEmpty();
  }

  private Reading reading() {
    warnOfGuessedSides();
    List<String> failed =
        failures.values().stream().map(e -> String.valueOf(e.getMessage())).toList();
    List<String> told = Stream.concat(skipped.stream(), failed.stream()).sorted().toList();
    return new Reading(List.copyOf(readings.values()), told, failed);
  }
}
