package io.nacre.cli;

import io.nacre.corpus.Accents;
import io.nacre.corpus.InputException;
import io.nacre.corpus.InputException.Cause;
import io.nacre.corpus.Intake;
import io.nacre.corpus.OneLine;
import io.nacre.corpus.Progress;
import io.nacre.corpus.ShellWord;
import io.nacre.corpus.SourceAccount;
import io.nacre.privacy.Corpus;
import io.nacre.report.Messages;
import io.nacre.source.ReadOptions;
import io.nacre.source.Reading;
import io.nacre.source.Role;
import io.nacre.source.Sources;
import io.nacre.source.TextUnit;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What all commands that read files share. */
final class InputOptions {
  final List<String> files = new ArrayList<>();
  @Nullable String text;
  @Nullable String id;
  @Nullable String date;
  @Nullable String voice;
  @Nullable String rating;
  @Nullable String kind;
  final List<String> facets = new ArrayList<>();
  @Nullable String delimiter;
  @Nullable String encoding;
  @Nullable String sheet;
  @Nullable TextUnit unit;
  final List<String> dropped = new ArrayList<>();

  /** The files that could not be read, each with the reason. */
  private List<String> failures = List.of();

  final MaskingOptions masking;

  /** Adds them to those of a command. */
  InputOptions(Options options) {
    options.operands(
        "FILE", "0..*", files, "Files, folders, or - for standard input (the default).");
    options.text(
        "--text",
        "COLUMN",
        given -> text = given,
        "The column of the text, by name or 1-based number.");
    options.text("--id", "COLUMN", given -> id = given, "The column of the id.");
    options.text("--date", "COLUMN", given -> date = given, "The column of the date.");
    options.text(
        "--voice",
        "COLUMN",
        given -> voice = given,
        "The column that tells one person from another.");
    options.text("--rating", "COLUMN", given -> rating = given, "The column of the rating.");
    options.text(
        "--kind",
        "COLUMN|customer|field",
        given -> kind = given,
        "The column that tells customers from teams, or what all rows are.");
    options.texts(
        "--facet", "COLUMN", facets, "A column that describes the texts; may be repeated.");
    options.text(
        "-d, --delimiter",
        "CHAR",
        given -> delimiter = given,
        "The delimiter of CSV files: one character, or tab.");
    options.text(
        "-e, --encoding",
        "NAME",
        given -> encoding = given,
        "The encoding of text files, such as UTF-8 or windows-1252.");
    options.text(
        "--sheet",
        "NAME",
        given -> sheet = given,
        "The sheet of workbooks, by name or 1-based number.");
    options.choice(
        "--unit",
        "line|paragraph|file",
        TextUnit.class,
        given -> unit = given,
        "What is one verbatim in plain text.");
    options.texts(
        "--drop", "COLUMN", dropped, "A column that is not read at all; may be repeated.");
    masking = new MaskingOptions(options);
  }

  /** Reads the files, as {@link #read}, and masks what identifies a person. */
  Corpus corpus(Messages words, PrintWriter err, Progress progress, int threads) {
    return Corpus.of(read(words, err, progress), masking.masking(), threads, progress);
  }

  /** Those that guard personal data, each ready for a shell. */
  List<String> privacyFlags() {
    List<String> flags = new ArrayList<>(masking.flags());
    dropped.forEach(column -> flags.add("--drop " + ShellWord.of(column)));
    return flags;
  }

  /** Adds those that change what is known of the texts. */
  void tell(Map<String, String> options) {
    masking.tell(options);
    if (!dropped.isEmpty()) {
      options.put("--drop", String.join(", ", dropped));
    }
  }

  /**
   * Reads the files; says that it waits where it would read from a keyboard.
   *
   * @param words in which it says so
   * @param err where it says so
   * @param progress is told how many rows were read, but not of texts that somebody types
   */
  Reading read(Messages words, PrintWriter err, Progress progress) {
    boolean standardInput = files.isEmpty() || files.contains("-");
    // The start script knows whether standard input is a keyboard.
    Progress watched = progress;
    if (standardInput && Boolean.getBoolean("nacre.keyboard")) {
      err.print("nacre: " + words.get("account.keyboard") + "\n");
      err.flush();
      watched = Progress.NONE;
    }
    Reading reading = Sources.read(files, System.in, options(), watched);
    failures = reading.failures();
    return reading;
  }

  /**
   * The exit status where all else went well: files that could not be read are a failure.
   *
   * @param untold whether the account does not tell of them
   */
  int status(boolean untold, PrintWriter err) {
    if (untold) {
      failures.forEach(failure -> err.print("nacre: " + OneLine.of(failure) + "\n"));
      err.flush();
    }
    return failures.isEmpty() ? 0 : Failures.FAILED;
  }

  /**
   * Refuses files without any text.
   *
   * @throws InputException with the status of nothing to analyse
   */
  static void requireText(Intake intake) {
    if (intake.accepted() == 0) {
      List<SourceAccount> sources = intake.sources();
      String where = sources.size() == 1 ? sources.getFirst().source() : sources.size() + " files";
      throw new InputException(Cause.NOTHING, where + ": no text, nothing to analyse");
    }
  }

  /**
   * The name of a facet as the files write it.
   *
   * @param option the option that names it, for messages
   * @param name its name, whatever the case and the accents
   * @throws InputException if no text has it
   */
  static String facet(String option, String name, Corpus corpus) {
    SortedSet<String> facets = new TreeSet<>();
    corpus.verbatims().forEach(each -> facets.addAll(each.facets().values().keySet()));
    String found = Accents.find(facets, name);
    if (found == null) {
      String known = facets.isEmpty() ? "there is none" : "there are " + String.join(", ", facets);
      throw new InputException(Cause.USAGE, option + ": no facet \"" + name + "\", " + known);
    }
    return found;
  }

  private ReadOptions options() {
    Map<Role, String> columns = new EnumMap<>(Role.class);
    put(columns, Role.TEXT, text);
    put(columns, Role.ID, id);
    put(columns, Role.DATE, date);
    put(columns, Role.VOICE, voice);
    put(columns, Role.RATING, rating);
    put(columns, Role.KIND, kind);
    return new ReadOptions(columns, facets, dropped, delimiter(), charset(), sheet, unit);
  }

  private static void put(Map<Role, String> columns, Role role, @Nullable String column) {
    if (column != null) {
      columns.put(role, column);
    }
  }

  private @Nullable Character delimiter() {
    String given = delimiter;
    if (given == null) {
      return null;
    }
    if (given.equalsIgnoreCase("tab") || given.equals("\\t")) {
      return '\t';
    }
    if (given.length() != 1) {
      throw new InputException(
          Cause.USAGE, "--delimiter takes one character or tab, not \"" + given + "\"");
    }
    return given.charAt(0);
  }

  private @Nullable Charset charset() {
    try {
      return encoding == null ? null : Charset.forName(encoding);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new InputException(Cause.USAGE, "--encoding: unknown encoding \"" + encoding + "\"");
    }
  }
}
