package io.nacre.source;

import io.nacre.corpus.Accents;
import io.nacre.corpus.CamelCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The first row: names of columns, or data already. */
final class Headers {
  private static final int LOOKED_AT = 50;

  /** A number, a date, an amount: no name of a column. */
  private static final Pattern VALUE = Pattern.compile("[-+\\d.,:/ €%]+");

  private Headers() {}

  /** Lower case, no accents, words joined by {@code _}. */
  static String plain(String name) {
    StringBuilder plain = new StringBuilder();
    boolean between = false;
    for (int letter : Accents.fold(name.toLowerCase(Locale.ROOT)).codePoints().toArray()) {
      boolean ofWord = Character.isLetterOrDigit(letter);
      if (ofWord) {
        plain.append(between && !plain.isEmpty() ? "_" : "").appendCodePoint(letter);
      }
      between = !ofWord;
    }
    return plain.toString();
  }

  /** The plain words of a name, those of {@code reviewId} too. */
  static List<String> words(String name) {
    return List.of(plain(CamelCase.spaced(name)).split("_", -1));
  }

  static boolean isHeader(List<Table.Row> rows) {
    List<String> first = rows.getFirst().cells();
    for (String cell : first) {
      for (Role role : Role.values()) {
        int rank = role == Role.FACET ? -1 : role.rank(cell);
        if (rank >= 0 && rank < Role.MENTIONED) {
          return true;
        }
      }
    }
    if (rows.size() < 2 || first.size() < 2) {
      return false;
    }
    boolean distinct = first.stream().distinct().count() == first.size();
    boolean wordy =
        first.stream().noneMatch(cell -> cell.isBlank() || VALUE.matcher(cell).matches());
    if (distinct && wordy && namesValues(rows)) {
      return true;
    }
    // Names are shorter than what stands below them in the longest column.
    double below = 0;
    int looked = Math.min(rows.size(), LOOKED_AT);
    for (Table.Row row : rows.subList(1, looked)) {
      below += row.cells().stream().mapToInt(String::length).max().orElse(0);
    }
    int longest = first.stream().mapToInt(String::length).max().orElse(0);
    return distinct && wordy && longest < below / (looked - 1);
  }

  /** Whether words stand above a column of numbers or dates. */
  private static boolean namesValues(List<Table.Row> rows) {
    List<Table.Row> below = rows.subList(1, Math.min(rows.size(), LOOKED_AT));
    for (int column = 0; column < rows.getFirst().cells().size(); column++) {
      int filled = 0;
      int values = 0;
      for (Table.Row row : below) {
        String cell = column < row.cells().size() ? row.cells().get(column).strip() : "";
        filled += cell.isEmpty() ? 0 : 1;
        values += VALUE.matcher(cell).matches() ? 1 : 0;
      }
      if (values > 0.7 * filled && !VALUE.matcher(rows.getFirst().cells().get(column)).matches()) {
        return true;
      }
    }
    return false;
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
      String numbered = unique;
      for (int number = i + 1; columns.contains(numbered); number++) {
        numbered = unique + " (" + number + ")";
      }
      columns.add(numbered);
    }
    return columns;
  }
}
