package io.nacre.corpus;

import java.util.List;
import java.util.function.ToLongFunction;

/**
 * The account of all rows: read = accepted + duplicate + empty + rejected, for each file and
 * together.
 *
 * @param sources one account a file, in the order of the names
 * @param rejections every rejected row, in the order of the files and lines
 * @param skipped files that were met and not read, each with the reason: {@code logo.png: ...}
 * @param warnings what an analyst should know before trusting the figures, one line each
 */
public record Intake(
    List<SourceAccount> sources,
    List<Rejection> rejections,
    List<String> skipped,
    List<String> warnings) {
  public Intake {
    sources = List.copyOf(sources);
    rejections = List.copyOf(rejections);
    skipped = List.copyOf(skipped);
    warnings = List.copyOf(warnings);
    long rejected = sources.stream().mapToLong(SourceAccount::rejected).sum();
    if (rejected != rejections.size()) {
      throw new IllegalStateException(
          rejected + " rows are counted as rejected, " + rejections.size() + " are listed");
    }
  }

  /** The account in words: {@code 9 read = 7 accepted + 1 duplicate + 1 empty + 0 rejected}. */
  public String balance() {
    return read()
        + " read = "
        + accepted()
        + " accepted + "
        + duplicate()
        + " duplicate + "
        + empty()
        + " empty + "
        + rejected()
        + " rejected";
  }

  public long read() {
    return sum(SourceAccount::read);
  }

  public long accepted() {
    return sum(SourceAccount::accepted);
  }

  public long duplicate() {
    return sum(SourceAccount::duplicate);
  }

  public long empty() {
    return sum(SourceAccount::empty);
  }

  public long rejected() {
    return sum(SourceAccount::rejected);
  }

  private long sum(ToLongFunction<SourceAccount> column) {
    return sources.stream().mapToLong(column).sum();
  }
}
