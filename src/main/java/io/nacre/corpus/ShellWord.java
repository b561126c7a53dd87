package io.nacre.corpus;

/** Words of a command line as a shell takes them (POSIX, single quotes). */
public final class ShellWord {
  private ShellWord() {}

  /** A value as one word: in quotes where a shell would take it for something else. */
  public static String of(String value) {
    return value.matches("[\\p{Alnum}_./-]+") ? value : "'" + value.replace("'", "'\\''") + "'";
  }
}
