package io.nacre.source;

import io.nacre.corpus.Facets;
import io.nacre.corpus.Kind;
import io.nacre.corpus.Origin;
import io.nacre.corpus.Rejection;
import io.nacre.corpus.ShellWord;
import io.nacre.corpus.Verbatim;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Rows become verbatims by the roles of their columns. */
final class TableReader {
  /** A cell of more characters is no text that somebody wrote. */
  static final int LONGEST_TEXT = 1_000_000;

  /** Two people hardly ever write the same so many words. */
  private static final int LONG = 5;

  /** So many columns are named in a warning. */
  private static final int NAMED = 5;

  private final Table table;
  private final Roles roles;
  private final @Nullable Kind forced;
  private final Dates dates;
  private final Ratings ratings;

  /** Rows that cannot be read, in their order. */
  private final List<Rejection> rejections;

  /** The facets that rows have, by their values: few rows have some of their own. */
  private final Map<List<String>, Facets> facets = new HashMap<>();

  private TableReader(Table table, ReadOptions options) {
    this.table = table;
    this.rejections = new ArrayList<>(table.rejections());
    this.roles = Roles.of(table, options);
    this.forced = forced(options);
    this.dates = Dates.of(column(Role.DATE));
    this.ratings = Ratings.of(column(Role.RATING));
  }

  static FileReading read(Table table, ReadOptions options) {
    return new TableReader(table, options).read();
  }

  private static @Nullable Kind forced(ReadOptions options) {
    String wanted = options.columns().get(Role.KIND);
    return wanted == null ? null : Roles.kind(wanted);
  }

  private List<String> column(Role role) {
    return roles.column(role) < 0 ? List.of() : roles.values(roles.column(role));
  }

  private FileReading read() {
    List<Verbatim> verbatims = new ArrayList<>();
    long empty = 0;
    Doubts doubts = new Doubts(table.source());
    boolean nameless = isNameless();
    Set<List<String>> seen = new HashSet<>();
    for (Table.Row row : table.rows()) {
      String given = row.cells().get(roles.column(Role.TEXT));
      if (given.length() > LONGEST_TEXT) {
        rejections.add(tooLong(row, given));
        continue;
      }
      String text = clean(given);
      if (text.isBlank()) {
        empty++;
        continue;
      }
      String day = cell(row, Role.DATE);
      LocalDate date = day.isEmpty() ? null : dates.parse(day);
      if (!day.isEmpty() && date == null) {
        doubts.see(Doubts.Doubt.DATE, row.line());
      }
      String rated = cell(row, Role.RATING);
      Double rating = rated.isEmpty() ? null : ratings.parse(rated);
      if (!rated.isEmpty() && rating == null) {
        doubts.see(Doubts.Doubt.RATING, row.line());
      }
      doubts.text(text, row.line());
      if (nameless && text.split(" ", LONG).length == LONG && !seen.add(row.cells())) {
        doubts.see(Doubts.Doubt.REPEAT, row.line());
      }
      verbatims.add(
          new Verbatim(
              orNull(cell(row, Role.ID)),
              text,
              new Origin(table.source(), row.line()),
              kind(row),
              orNull(cell(row, Role.VOICE)),
              date,
              rating,
              facets(row)));
    }
    rejections.sort(Comparator.comparing(Rejection::origin));
    List<String> warnings = doubts.warnings();
    if (!dates.decided()) {
      warnings.add(
          table.source()
              + ": day and month cannot be told apart in the dates; read as "
              + dates.order());
    }
    List<String> unread = roles.otherTexts();
    if (!unread.isEmpty()) {
      warnings.add(
          table.source()
              + ": free text in another column is not read ("
              + named(unread)
              + "); --text COLUMN chooses it");
    }
    return new FileReading(guess(), verbatims, empty, warnings);
  }

  /** The first few names of columns, and how many more there are. */
  private static String named(List<String> columns) {
    int more = columns.size() - NAMED;
    String few = columns.stream().limit(NAMED).collect(Collectors.joining(", "));
    return more > 0 ? few + " and " + more + " more" : few;
  }

  /** Whether only its cells tell a row from others. */
  private boolean isNameless() {
    return !table.free() && roles.column(Role.ID) < 0 && roles.column(Role.VOICE) < 0;
  }

  private Rejection tooLong(Table.Row row, String text) {
    return new Rejection(
        new Origin(table.source(), row.line()),
        String.format(Locale.ROOT, "a text of more than %,d characters", LONGEST_TEXT),
        text);
  }

  private String cell(Table.Row row, Role role) {
    return roles.column(role) < 0 ? "" : row.cells().get(roles.column(role)).strip();
  }

  private static @Nullable String orNull(String value) {
    return value.isEmpty() ? null : value;
  }

  private Kind kind(Table.Row row) {
    if (forced != null) {
      return forced;
    }
    String told = cell(row, Role.KIND);
    Kind named = told.isEmpty() ? null : Roles.kind(told);
    return named != null ? named : table.kind();
  }

  private Facets facets(Table.Row row) {
    List<String> cells =
        roles.facetColumns().stream().map(column -> row.cells().get(column).strip()).toList();
    return facets.computeIfAbsent(cells, this::newFacets);
  }

  private Facets newFacets(List<String> cells) {
    SortedMap<String, String> values = new TreeMap<>();
    for (int i = 0; i < cells.size(); i++) {
      if (!cells.get(i).isEmpty()) {
        values.put(table.columns().get(roles.facetColumns().get(i)), cells.get(i));
      }
    }
    return values.isEmpty() ? Facets.NONE : new Facets(values);
  }

  /**
   * The text as given, but a written-out {@code \n} becomes a line end and what no text can hold
   * becomes U+FFFD; the length, and so every offset, stays.
   */
  private static String clean(String text) {
    if (isClean(text)) {
      return text;
    }
    StringBuilder clean = new StringBuilder(text.replace("\\n", " \n"));
    for (int i = 0; i < clean.length(); i++) {
      char c = clean.charAt(i);
      boolean pair =
          Character.isHighSurrogate(c)
              && i + 1 < clean.length()
              && Character.isLowSurrogate(clean.charAt(i + 1));
      if (pair) {
        i++;
      } else if (c == 0 || Character.isSurrogate(c)) {
        clean.setCharAt(i, '\uFFFD');
      }
    }
    return clean.toString();
  }

  private static boolean isClean(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\' || c == 0 || Character.isSurrogate(c)) {
        return false;
      }
    }
    return true;
  }

  private FileGuess guess() {
    List<String> flags = new ArrayList<>();
    for (ColumnRole column : roles.shown()) {
      if (!column.role().equals(ColumnRole.IGNORED) && !table.free()) {
        flags.add("--" + column.role() + " " + ShellWord.of(column.column()));
      }
    }
    for (int i = 0; i + 1 < table.flags().size(); i += 2) {
      flags.add(table.flags().get(i) + " " + ShellWord.of(table.flags().get(i + 1)));
    }
    return new FileGuess(
        table.source(),
        table.reading(),
        roles.shown(),
        roles.column(Role.DATE) < 0 ? "" : dates.order(),
        table.rows().size() + table.rejections().size(),
        rejections,
        flags);
  }
}
