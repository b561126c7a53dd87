package io.nacre.corpus;

import java.nio.file.FileSystemException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a disk lacks where it cannot be written, as far as somebody can do something about it. */
public enum DiskFault {
  FULL("the disk is full", "no space", "quota", "aucun espace"),
  READ_ONLY("the disk is read-only", "read-only", "lecture seul"),
  LIMITED("it would be larger than is allowed here", "too large", "trop gros");

  private final String words;

  /** What the system's messages say, which are in the language of the user. */
  private final List<String> said;

  DiskFault(String words, String... said) {
    this.words = words;
    this.said = List.of(said);
  }

  /** It in a few words. */
  public String words() {
    return words;
  }

  /** What a failure, or what caused it, says of the disk; null where it says nothing of it. */
  public static @Nullable DiskFault of(Throwable failure) {
    String reason = reason(failure).toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(fault -> fault.said.stream().anyMatch(reason::contains))
        .findFirst()
        .orElse(null);
  }

  /** The reason that the system gives, of the exception or of what caused it. */
  private static String reason(Throwable failure) {
    StringBuilder reasons = new StringBuilder();
    for (Throwable each = failure; each != null; each = each.getCause()) {
      String reason =
          each instanceof FileSystemException file ? file.getReason() : each.getMessage();
      reasons.append(reason).append('\n');
      for (Throwable also : each.getSuppressed()) {
        reasons.append(also.getMessage()).append('\n');
      }
    }
    return reasons.toString();
  }
}
