package io.nacre.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import io.nacre.corpus.InputException;
import io.nacre.corpus.Kind;
import io.nacre.corpus.Origin;
import io.nacre.corpus.Progress;
import io.nacre.corpus.Rejection;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;

/**
 * Reads JSON arrays and lines of JSON; nested fields get dotted names, such as {@code user.name}.
 */
final class JsonTable {
  private static final JsonFactory JSON = new JsonFactory();

  /**
   * An item of a list.
   *
   * @param object whether it is an object, not a text alone
   */
  private record Item(long line, boolean object, Map<String, String> fields) {}

  private JsonTable() {}

  /**
   * A file of one JSON array, or of an object that holds one array of objects at any depth; one of
   * several objects is read as lines.
   */
  static Table array(
      String source, Encodings.Decoded file, ReadOptions options, Progress progress) {
    List<Item> items;
    try (JsonParser parser = JSON.createParser(file.text())) {
      JsonToken first = parser.nextToken();
      Map<String, List<Item>> lists = new LinkedHashMap<>();
      if (first == JsonToken.START_ARRAY) {
        lists.put("", items(source, parser, progress));
      } else if (first == JsonToken.START_OBJECT) {
        lists(source, "", parser, lists, progress);
      }
      if (parser.nextToken() != null && first == JsonToken.START_OBJECT) {
        return lines(source, file, options, progress);
      }
      if (parser.currentToken() != null) {
        long line = parser.currentTokenLocation().getLineNr();
        throw new InputException(source + ":" + line + ": another value follows the list");
      }
      items = theList(source, file, lists);
    } catch (JsonProcessingException e) {
      throw new InputException(source + ":" + line(e) + ": not valid JSON (" + reason(e) + ")");
    } catch (IOException e) {
      throw new InputException(source + ": " + e.getMessage());
    }
    return table(source, "JSON, " + file.name(), items, List.of());
  }

  /** The lists of the object in which a parser stands and of the objects in it, by their names. */
  private static void lists(
      String source,
      String prefix,
      JsonParser parser,
      Map<String, List<Item>> lists,
      Progress progress)
      throws IOException {
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = prefix + parser.currentName();
      switch (parser.nextToken()) {
        case START_OBJECT -> lists(source, name + ".", parser, lists, progress);
        case START_ARRAY -> lists.put(name, items(source, parser, progress));
        default -> {}
      }
    }
  }

  private static List<Item> items(String source, JsonParser parser, Progress progress)
      throws IOException {
    List<Item> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY && parser.currentToken() != null) {
      long line = parser.currentTokenLocation().getLineNr();
      items.add(new Item(line, parser.currentToken() == JsonToken.START_OBJECT, fields(parser)));
      progress.advance(1);
    }
    if (parser.currentToken() == null) {
      throw new InputException(source + ": the list does not end: the file is cut short");
    }
    return items;
  }

  /** The one list of objects among those of a file; where there is none of objects, the one. */
  private static List<Item> theList(
      String source, Encodings.Decoded file, Map<String, List<Item>> lists) {
    Map<String, List<Item>> wanted = new LinkedHashMap<>(lists);
    wanted.values().removeIf(items -> items.stream().noneMatch(Item::object));
    if (wanted.isEmpty()) {
      wanted = lists;
    }
    if (wanted.size() == 1) {
      return wanted.values().iterator().next();
    }
    if (file.text().contains("\"nacre-report/1\"")) {
      throw new InputException(
          source + ": is a report of nacre, no texts; two of them are compared as BASE NEW");
    }
    throw new InputException(
        source
            + (wanted.isEmpty()
                ? ": holds no list of texts"
                : ": holds several lists ("
                    + String.join(", ", wanted.keySet())
                    + "), and nacre reads one a file"));
  }

  /** A file of one JSON object a line; a line that is none is rejected. */
  static Table lines(
      String source, Encodings.Decoded file, ReadOptions options, Progress progress) {
    List<Item> items = new ArrayList<>();
    List<Rejection> rejections = new ArrayList<>();
    long line = 0;
    for (String text : (Iterable<String>) file.text().lines()::iterator) {
      line++;
      String value = value(text);
      if (value.isEmpty()) {
        continue;
      }
      try (JsonParser parser = JSON.createParser(value)) {
        boolean object = parser.nextToken() == JsonToken.START_OBJECT;
        Map<String, String> fields = fields(parser);
        if (parser.nextToken() != null) {
          throw new JsonParseException(parser, "more than one value");
        }
        items.add(new Item(line, object, fields));
        progress.advance(1);
      } catch (JsonProcessingException e) {
        rejections.add(
            new Rejection(new Origin(source, line), "not valid JSON (" + reason(e) + ")", text));
      } catch (IOException e) {
        throw new UncheckedIOException("a text in memory", e);
      }
    }
    return table(source, "NDJSON, " + file.name(), items, rejections);
  }

  /** What stands in a line, without the comma that ends each line of some lists. */
  private static String value(String line) {
    String value = line.strip();
    return value.endsWith(",") ? value.substring(0, value.length() - 1).strip() : value;
  }

  private static Table table(
      String source, String reading, List<Item> items, List<Rejection> rejections) {
    Set<String> columns = new LinkedHashSet<>();
    items.forEach(item -> columns.addAll(item.fields().keySet()));
    List<Table.Row> rows = new ArrayList<>();
    for (Item item : items) {
      rows.add(
          new Table.Row(
              item.line(),
              columns.stream().map(column -> item.fields().getOrDefault(column, "")).toList()));
    }
    return new Table(
        source,
        reading,
        List.copyOf(columns),
        rows,
        rejections,
        Kind.CUSTOMER,
        columns.size() == 1 && columns.contains("text"),
        List.of());
  }

  /** The fields of the value at which a parser stands; one that is no object has a text alone. */
  private static Map<String, String> fields(JsonParser parser) throws IOException {
    Map<String, String> fields = new LinkedHashMap<>();
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      flatten("", parser, fields);
    } else {
      fields.put("text", written(parser));
    }
    return fields;
  }

  private static void flatten(String prefix, JsonParser parser, Map<String, String> fields)
      throws IOException {
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = prefix + parser.currentName();
      switch (parser.nextToken()) {
        case START_OBJECT -> flatten(name + ".", parser, fields);
        case START_ARRAY -> fields.put(name, joined(parser));
        case VALUE_NULL -> {}
        default -> fields.put(name, parser.getText());
      }
    }
  }

  private static String joined(JsonParser parser) throws IOException {
    StringJoiner parts = new StringJoiner(", ");
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (parser.currentToken() != JsonToken.VALUE_NULL) {
        parts.add(written(parser));
      }
    }
    return parts.toString();
  }

  /** A value as text; an object or an array as its JSON. */
  private static String written(JsonParser parser) throws IOException {
    if (parser.currentToken().isScalarValue()) {
      return parser.getText();
    }
    StringWriter json = new StringWriter();
    try (JsonGenerator generator = JSON.createGenerator(json)) {
      generator.copyCurrentStructure(parser);
    }
    return json.toString();
  }

  private static long line(JsonProcessingException e) {
    return e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
  }

  private static String reason(JsonProcessingException e) {
    if (e instanceof StreamConstraintsException) {
      return "nested too deeply, or a name or number too long";
    }
    String message = e.getOriginalMessage();
    String line = message == null ? "" : message.lines().findFirst().orElse("");
    int where = line.indexOf(" (start marker");
    String plain = where > 0 ? line.substring(0, where) : line;
    return plain.length() > 80 ? plain.substring(0, 80) + "…" : plain;
  }
}
