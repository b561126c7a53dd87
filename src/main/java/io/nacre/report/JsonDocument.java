package io.nacre.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One JSON object that names its schema first. */
final class JsonDocument {
  /** Writes what the document holds behind its schema. */
  interface Body {
    void write(JsonGenerator json) throws IOException;
  }

  private JsonDocument() {}

  /** Writes a document and a line end. */
  static void write(String schema, Appendable out, Body body) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      json.writeStringField("schema", schema);
      body.write(json);
      json.writeEndObject();
    }
    out.append(text.toString()).append('\n');
  }

  /** Writes a row of a table as the fields of an object that is open. */
  static void cells(JsonGenerator json, List<String> columns, List<? extends @Nullable Object> row)
      throws IOException {
    for (int i = 0; i < row.size(); i++) {
      json.writeFieldName(columns.get(i));
      value(json, row.get(i));
    }
  }

  /** A cell of a table: a text, a number or null. */
  private static void value(JsonGenerator json, @Nullable Object cell) throws IOException {
    switch (cell) {
      case null -> json.writeNull();
      case Integer number -> json.writeNumber(number);
      case Long number -> json.writeNumber(number);
      case Double number -> json.writeNumber(number);
      default -> json.writeString(cell.toString());
    }
  }
}
