package io.nacre.privacy;

import io.nacre.corpus.Rejection;
import io.nacre.source.FileReading;
import io.nacre.source.Reading;
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

  /** Masks the rows of all files. */
  public static List<MaskedFile> of(Reading reading) {
    return reading.files().stream().map(MaskedFile::of).toList();
  }

  private static MaskedFile of(FileReading file) {
    return new MaskedFile(
        file.guess().source(),
        file.guess().reading(),
        file.verbatims().stream().map(Masker::mask).toList(),
        file.empty(),
        file.guess().rejections(),
        file.warnings());
  }
}
