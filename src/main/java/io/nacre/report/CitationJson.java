package io.nacre.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A citation as one JSON document, {@code nacre-citation/1}. */
public final class CitationJson {
  private CitationJson() {}

  /** Writes the citation. */
  public static void render(Citation citation, Appendable out) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      json.writeStringField("schema", "nacre-citation/1");
      json.writeStringField("id", citation.theme().id());
      json.writeStringField("label", citation.theme().label());
      json.writeStringField("figure", citation.figure().word());
      json.writeNumberField("value", citation.units().size());
      json.writeArrayFieldStart("rows");
      for (List<@Nullable Object> cells : citation.cells()) {
        json.writeStartObject();
        for (int i = 0; i < cells.size(); i++) {
          json.writeFieldName(Citation.COLUMNS.get(i));
          JsonRenderer.value(json, cells.get(i));
        }
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    out.append(text.toString()).append('\n');
  }
}
