package io.nacre.source;

import io.nacre.corpus.Verbatim;
import java.util.ArrayList;
import java.util.List;

/**
 * What was read of one file, before anything is known of the others.
 *
 * @param guess how it was read, with the rows that could not be
 * @param verbatims its rows with a text, in their order
 * @param empty how many rows have no text
 * @param warnings what an analyst should know about it, one line each
 */
public record FileReading(
    FileGuess guess, List<Verbatim> verbatims, long empty, List<String> warnings) {
  public FileReading {
    verbatims = List.copyOf(verbatims);
    warnings = List.copyOf(warnings);
  }

  /** The same with a warning more. */
  FileReading withWarning(String warning) {
    List<String> all = new ArrayList<>(warnings);
    all.add(warning);
    return new FileReading(guess, verbatims, empty, all);
  }
}
