package io.nacre.source;

import io.nacre.corpus.Rejection;
import java.util.List;

/**
 * How one file was read and why.
 *
 * @param source the file
 * @param reading format, encoding, delimiter
 * @param columns what every column was taken for
 * @param dates how its dates were read, or empty
 * @param rows how many rows it has
 * @param rejections rows that cannot be read
 * @param flags the options that would pin every guess, each ready for a shell
 */
public record FileGuess(
    String source,
    String reading,
    List<ColumnRole> columns,
    String dates,
    long rows,
    List<Rejection> rejections,
    List<String> flags) {
  public FileGuess {
    columns = List.copyOf(columns);
    rejections = List.copyOf(rejections);
    flags = List.copyOf(flags);
  }
}
