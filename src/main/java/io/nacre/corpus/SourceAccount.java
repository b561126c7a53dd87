package io.nacre.corpus;

import java.util.List;

/**
 * What became of the rows of one file.
 *
 * @param source the file
 * @param reading how it was read, in a few words: {@code CSV ; windows-1252, 190 rows}
 * @param read rows found
 * @param accepted rows that became verbatims
 * @param duplicate rows that repeat another one
 * @param empty rows without a text
 * @param rejected rows that could not be read
 */
public record SourceAccount(
    String source,
    String reading,
    long read,
    long accepted,
    long duplicate,
    long empty,
    long rejected) {
  public SourceAccount {
    if (read != accepted + duplicate + empty + rejected) {
      throw new IllegalStateException(
          source
              + ": "
              + read
              + " rows read are not accepted + duplicate + empty + rejected: "
              + List.of(accepted, duplicate, empty, rejected));
    }
  }
}
