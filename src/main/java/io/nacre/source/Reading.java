package io.nacre.source;

import java.util.List;

/**
 * What was read.
 *
 * @param files what each file holds, in the order of the names
 * @param skipped files that were met and not read, each with the reason, in order
 * @param failures those of them that should have been read and could not be
 */
public record Reading(List<FileReading> files, List<String> skipped, List<String> failures) {
  public Reading {
    files = List.copyOf(files);
    skipped = List.copyOf(skipped);
    failures = List.copyOf(failures);
  }

  /** How each file was read, in the order of the names. */
  public List<FileGuess> guesses() {
    return files.stream().map(FileReading::guess).toList();
  }
}
