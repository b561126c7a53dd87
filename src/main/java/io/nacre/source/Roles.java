package io.nacre.source;

import io.nacre.corpus.InputException;
import io.nacre.corpus.Kind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Decides which column of a table plays which role, from the names and from the values. */
final class Roles {
  private static final int LOOKED_AT = 2000;
  private static final int FACET_VALUES = 20;
  private static final double FACET_SHARE = 0.1;
  private static final int FACET_LENGTH = 40;
  private static final double TEXT_WORDS = 3;

  private final Table table;
  private final ReadOptions options;
  private final Map<Role, Integer> columns = new EnumMap<>(Role.class);
  private final List<Integer> facets = new ArrayList<>();
  private final Map<Integer, String> reasons = new TreeMap<>();

  private Roles(Table table, ReadOptions options) {
    this.table = table;
    this.options = options;
  }

  static Roles of(Table table, ReadOptions options) {
    Roles roles = new Roles(table, options);
    roles.override();
    roles.text();
    for (Role role : List.of(Role.DATE, Role.ID, Role.RATING, Role.VOICE, Role.KIND)) {
      roles.named(role);
    }
    roles.facets();
    return roles;
  }

  /** The 0-based column of a role, or -1. */
  int column(Role role) {
    return columns.getOrDefault(role, -1);
  }

  List<Integer> facetColumns() {
    return List.copyOf(facets);
  }

  List<String> values(int column) {
    return table.rows().stream().map(row -> row.cells().get(column)).toList();
  }

  /** What every column was taken for. */
  List<ColumnRole> shown() {
    List<ColumnRole> shown = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      int column = i;
      String role =
          columns.entrySet().stream()
              .filter(entry -> entry.getValue() == column)
              .map(entry -> entry.getKey().option().substring(2))
              .findFirst()
              .orElse(facets.contains(i) ? "facet" : ColumnRole.IGNORED);
      shown.add(new ColumnRole(table.columns().get(i), role, reasons.getOrDefault(i, "not used")));
    }
    return shown;
  }

  private void override() {
    options
        .columns()
        .forEach((role, wanted) -> {
          int column = find(wanted);
          if (column >= 0) {
            take(role, column, "asked for with " + role.option());
          }
        });
    for (String wanted : options.facets()) {
      int column = find(wanted);
      if (column >= 0) {
        facets.add(column);
        reasons.put(column, "asked for with --facet");
      }
    }
  }

  /** The column of a name, exactly or but for case and accents, or of a 1-based number; or -1. */
  static int find(List<String> columns, String wanted) {
    int exact = columns.indexOf(wanted);
    if (exact >= 0) {
      return exact;
    }
    for (int i = 0; i < columns.size(); i++) {
      if (Headers.plain(columns.get(i)).equals(Headers.plain(wanted))) {
        return i;
      }
    }
    boolean number = wanted.matches("\\d{1,4}");
    int position = number ? Integer.parseInt(wanted) - 1 : -1;
    return position < columns.size() ? position : -1;
  }

  private int find(String wanted) {
    return find(table.columns(), wanted);
  }

  private void take(Role role, int column, String reason) {
    columns.put(role, column);
    reasons.put(column, reason);
  }

  private boolean taken(int column) {
    return columns.containsValue(column);
  }

  private void text() {
    if (columns.containsKey(Role.TEXT)) {
      return;
    }
    if (table.free()) {
      take(Role.TEXT, 0, "the text of the file");
      return;
    }
    int best = -1;
    double bestValue = 0;
    for (int i = 0; i < table.columns().size(); i++) {
      if (taken(i)) {
        continue;
      }
      double words = words(i);
      boolean named = Role.TEXT.rank(Headers.plain(table.columns().get(i))) >= 0;
      double value =
          named ? 1000 + words - Role.TEXT.rank(Headers.plain(table.columns().get(i))) : words;
      boolean prose = named ? words >= 1 && !tokens(i) : words >= TEXT_WORDS && !tokens(i);
      if (prose && value > bestValue) {
        best = i;
        bestValue = value;
      }
    }
    if (best < 0) {
      throw new NoTextColumn(
          table.source()
              + ": no column of free text among "
              + String.join(", ", table.columns())
              + "; name it with --text COLUMN");
    }
    String words = Math.round(words(best)) + " words on average";
    take(
        Role.TEXT, best, (bestValue >= 500 ? "named like a text, " : "the longest text, ") + words);
  }

  /** Thrown where a table has no text; a folder's walk goes on without the file. */
  static final class NoTextColumn extends InputException {
    private static final long serialVersionUID = 1L;

    NoTextColumn(String line) {
      super(line);
    }
  }

  /** Words in the filled cells of a column, on average. */
  private double words(int column) {
    return table.rows().stream()
        .limit(LOOKED_AT)
        .map(row -> row.cells().get(column).strip())
        .filter(cell -> !cell.isEmpty() && cell.chars().anyMatch(Character::isLetter))
        .mapToInt(cell -> cell.split("\\s+", -1).length)
        .average()
        .orElse(0);
  }

  /** Whether a column holds ids or codes: no cell has a space, and hardly any repeats. */
  private boolean tokens(int column) {
    List<String> filled =
        values(column).stream().limit(LOOKED_AT).filter(cell -> !cell.isBlank()).toList();
    return filled.size() > 1
        && filled.stream().noneMatch(cell -> cell.strip().contains(" "))
        && filled.stream().anyMatch(cell -> cell.chars().anyMatch(Character::isDigit));
  }

  private void named(Role role) {
    if (columns.containsKey(role)) {
      return;
    }
    int best = -1;
    int bestRank = Integer.MAX_VALUE;
    for (int i = 0; i < table.columns().size(); i++) {
      String plain = Headers.plain(table.columns().get(i));
      int rank = role.rank(plain.substring(plain.lastIndexOf('.') + 1));
      if (!taken(i) && rank >= 0 && rank < bestRank && valuesFit(role, i)) {
        best = i;
        bestRank = rank;
      }
    }
    if (best >= 0) {
      take(
          role,
          best,
          "named like " + (role == Role.ID ? "an id" : "a " + role.option().substring(2)));
    }
  }

  private boolean valuesFit(Role role, int column) {
    List<String> values = values(column);
    return switch (role) {
      case RATING -> Ratings.fits(values);
      case DATE -> {
        Dates dates = Dates.of(values);
        long filled = values.stream().filter(value -> !value.isBlank()).count();
        long days = values.stream().filter(value -> dates.parse(value) != null).count();
        yield filled > 0 && days >= 0.5 * filled;
      }
      case KIND -> values.stream().anyMatch(value -> kind(value) != null);
      case TEXT, ID, VOICE, FACET -> values.stream().anyMatch(value -> !value.isBlank());
    };
  }

  /** The kind that a cell names, or null. */
  static @Nullable Kind kind(String value) {
    return switch (Headers.plain(value)) {
      case "customer", "client", "cliente", "customers", "clients", "user", "consumer" ->
          Kind.CUSTOMER;
      case "field",
          "terrain",
          "equipe",
          "team",
          "staff",
          "employee",
          "collaborateur",
          "vendeur",
          "observation",
          "note_terrain" ->
          Kind.FIELD;
      default -> null;
    };
  }

  private void facets() {
    if (!options.facets().isEmpty()) {
      return;
    }
    for (int i = 0; i < table.columns().size(); i++) {
      if (taken(i)) {
        continue;
      }
      Set<String> distinct = new HashSet<>(values(i));
      distinct.removeIf(String::isBlank);
      int most = (int) Math.max(FACET_VALUES, FACET_SHARE * table.rows().size());
      boolean few =
          distinct.size() <= most && distinct.stream().allMatch(v -> v.length() <= FACET_LENGTH);
      boolean repeats = distinct.size() < table.rows().size() || table.free();
      // A column that never changes still tells where the rows come from, if it says it in words.
      boolean words = distinct.stream().anyMatch(v -> v.codePoints().anyMatch(Character::isLetter));
      boolean tells = distinct.size() > 1 || words;
      if (few && repeats && tells) {
        facets.add(i);
        reasons.put(i, distinct.size() + (distinct.size() == 1 ? " value" : " different values"));
      } else {
        reasons.put(i, distinct.size() == 1 ? "always the same" : "too many different values");
      }
    }
  }
}
