package io.nacre.study;

import io.nacre.corpus.Fingerprint;
import io.nacre.corpus.Verbatim;
import io.nacre.privacy.Masked;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * What tells the rows of a file from each other over time: the id that the data give, so that a
 * corrected text replaces the old one, else all that the row says, wherever it stands in the file.
 * The second row with the same id, or with the same words and no id, has a key of its own.
 */
final class RowKeys {
  private RowKeys() {}

  /** The rows of one file by their keys; the order in which they stand makes no difference. */
  static SequencedMap<String, Masked> of(Collection<Masked> rows) {
    SequencedMap<String, List<Masked>> alike = new LinkedHashMap<>();
    for (Masked row : rows) {
      alike.computeIfAbsent(same(row), any -> new ArrayList<>(1)).add(row);
    }
    SequencedMap<String, Masked> keyed = new LinkedHashMap<>();
    alike.forEach((same, group) -> {
      if (group.size() > 1) {
        group.sort(Masked.CANONICAL);
      }
      for (int i = 0; i < group.size(); i++) {
        keyed.put(i == 0 ? same : Fingerprint.of(same, String.valueOf(i)), group.get(i));
      }
    });
    return keyed;
  }

  private static String same(Masked row) {
    Verbatim verbatim = row.verbatim();
    String source = verbatim.origin().source();
    String id = row.identity().id();
    return id != null
        ? Fingerprint.of(source, "id", id)
        : Fingerprint.of(source, "row", content(row));
  }

  /** Whether two rows say the same, wherever they stand in their file. */
  static boolean sayTheSame(Masked one, Masked other) {
    return content(one).equals(content(other));
  }

  /** All that a row says, wherever it stands and whatever the numbers of its marks. */
  static String content(Masked row) {
    Verbatim verbatim = row.verbatim();
    return String.join(
        "\0",
        String.valueOf(row.identity().id()),
        row.plainText(),
        verbatim.kind().name(),
        String.valueOf(row.identity().voice()),
        String.valueOf(verbatim.date()),
        String.valueOf(verbatim.rating()),
        row.plainFacets().toString(),
        row.edits().stream().map(edit -> edit.mark() + " " + edit.original()).toList().toString());
  }
}
