package io.nacre.source;

import io.nacre.corpus.Accents;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The first row: names of columns, or data already. */
final class Headers {
  private Headers() {}

  /** Lower case, no accents, words joined by {@code _}. */
  static String plain(String name) {
    return Accents.fold(name.toLowerCase(Locale.ROOT))
        .replaceAll("[^\\p{L}\\p{N}]+", "_")
        .replaceAll("^_+|_+$", "");
  }

  static boolean isHeader(List<Table.Row> rows) {
    List<String> first = rows.getFirst().cells();
    for (String cell : first) {
      for (Role role : Role.values()) {
        if (role != Role.FACET && role.rank(plain(cell)) >= 0) {
          return true;
        }
      }
    }
    if (rows.size() < 2 || first.size() < 2) {
      return false;
    }
    boolean distinct = first.stream().distinct().count() == first.size();
    boolean wordy =
        first.stream().noneMatch(cell -> cell.isBlank() || cell.matches("[-\\d.,:/ €%]+"));
    // Names are shorter than what stands below them in the longest column.
    double below = 0;
    int looked = Math.min(rows.size(), 50);
    for (Table.Row row : rows.subList(1, looked)) {
      below += row.cells().stream().mapToInt(String::length).max().orElse(0);
    }
    int longest = first.stream().mapToInt(String::length).max().orElse(0);
    return distinct && wordy && longest < below / (looked - 1);
  }

  /** Unique names, as many as there are columns: numbered where there is none. */
  static List<String> columns(List<String> names, int width) {
    List<String> columns = new ArrayList<>();
    for (int i = 0; i < Math.max(width, names.size()); i++) {
      String name = i < names.size() ? names.get(i).strip() : "";
      if (i >= width && name.isEmpty()) {
        continue;
      }
      String unique = name.isEmpty() ? "column " + (i + 1) : name;
      columns.add(columns.contains(unique) ? unique + " (" + (i + 1) + ")" : unique);
    }
    return columns;
  }
}
