package io.nacre.privacy;

import io.nacre.corpus.Rejection;
import java.util.List;

/**
 * What was read of one file, without what identifies a person.
 *
 * @param source the file
 * @param reading how it was read, in a few words
 * @param rows its rows with a text, in their order
 * @param empty how many rows have no text
 * @param rejections the rows that could not be read
 * @param warnings what an analyst should know about it, one line each
 */
public record MaskedFile(
    String source,
    String reading,
    List<Masked> rows,
    long empty,
    List<Rejection> rejections,
    List<String> warnings) {
  public MaskedFile {
    rows = List.copyOf(rows);
    rejections = List.copyOf(rejections);
    warnings = List.copyOf(warnings);
  }

  /** The same file with other rows. */
  public MaskedFile withRows(List<Masked> newRows) {
    return new MaskedFile(source, reading, newRows, empty, rejections, warnings);
  }
}
