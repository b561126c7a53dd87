package io.nacre.corpus;

/** What the user has to mend, said in one short line; never a bug of the program. */
public class InputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What went wrong, as far as the exit status tells. */
  public enum Cause {
    /** A file cannot be read or holds something else than it should. */
    UNREADABLE,
    /** An option does not fit the data, such as a column that is not there. */
    USAGE,
    /** Everything could be read, and there is no text in it. */
    NOTHING
  }

  private final Cause kind;

  public InputException(Cause kind, String line) {
    super(line);
    this.kind = kind;
  }

  /** An input that cannot be read. */
  public InputException(String line) {
    this(Cause.UNREADABLE, line);
  }

  /** What went wrong, as far as the exit status tells. */
  public Cause kind() {
    return kind;
  }
}
