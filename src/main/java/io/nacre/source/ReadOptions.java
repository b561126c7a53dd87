package io.nacre.source;

import java.nio.charset.Charset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What the user says about the files; everything else is found by looking.
 *
 * @param columns the column that plays a role, by name or 1-based number
 * @param facets the columns that are facets; empty where they are to be found
 * @param dropped the columns that are not read
 * @param delimiter the delimiter of CSV files, or null
 * @param encoding the encoding of text files, or null
 * @param sheet the sheet of workbooks, by name or 1-based number, or null
 * @param unit what is one verbatim in plain text, or null
 */
public record ReadOptions(
    Map<Role, String> columns,
    List<String> facets,
    List<String> dropped,
    @Nullable Character delimiter,
    @Nullable Charset encoding,
    @Nullable String sheet,
    @Nullable TextUnit unit) {
  /** Everything is found by looking. */
  public static final ReadOptions DEFAULTS =
      new ReadOptions(Map.of(), List.of(), List.of(), null, null, null, null);

  public ReadOptions {
    columns = Map.copyOf(columns);
    facets = List.copyOf(facets);
    dropped = List.copyOf(dropped);
  }

  /** The same with columns by the names that a file has for them, those asked for by number too. */
  ReadOptions named(List<String> names) {
    UnaryOperator<String> name =
        wanted -> {
          int column = Roles.find(names, wanted);
          return column < 0 ? wanted : names.get(column);
        };
    Map<Role, String> named = new EnumMap<>(Role.class);
    columns.forEach((role, wanted) -> named.put(role, name.apply(wanted)));
    return new ReadOptions(
        named, facets.stream().map(name).toList(), dropped, delimiter, encoding, sheet, unit);
  }
}
