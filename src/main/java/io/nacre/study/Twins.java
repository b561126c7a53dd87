package io.nacre.study;

import io.nacre.index.StudyRow;
import io.nacre.privacy.Masked;
import io.nacre.privacy.MaskedFile;
import io.nacre.study.StudyChange.Twin;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Files that hold the same rows under two names, such as {@code march.csv} and {@code
 * data/march.csv}: whoever speaks in them would count twice.
 */
final class Twins {
  private Twins() {}

  /** The files of the study that hold just what a new one does. */
  static List<Twin> of(MaskedFile file, Collection<StudyRow> study) {
    Map<String, List<Masked>> bySource = new TreeMap<>();
    for (StudyRow row : study) {
      String source = row.masked().verbatim().origin().source();
      bySource.computeIfAbsent(source, any -> new ArrayList<>()).add(row.masked());
    }
    bySource.values().removeIf(rows -> rows.size() != file.rows().size());
    if (bySource.isEmpty()) {
      return List.of();
    }
    List<String> own = contents(file.rows());
    return bySource.entrySet().stream()
        .filter(each -> contents(each.getValue()).equals(own))
        .map(each -> new Twin(file.source(), each.getKey()))
        .toList();
  }

  private static List<String> contents(List<Masked> rows) {
    return rows.stream().map(RowKeys::content).sorted().toList();
  }
}
