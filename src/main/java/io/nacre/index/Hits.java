package io.nacre.index;

import java.util.List;

/**
 * What a query finds.
 *
 * @param hits the first statements, by file, line, row and number
 * @param statements how many there are in all
 * @param verbatims how many verbatims have one of them
 * @param voices how many people said them; a verbatim without a voice is one
 */
public record Hits(List<Hit> hits, int statements, int verbatims, int voices) {
  public Hits {
    hits = List.copyOf(hits);
  }
}
