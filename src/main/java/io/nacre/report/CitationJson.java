package io.nacre.report;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A citation as one JSON document, {@code nacre-citation/1}. */
public final class CitationJson {
  private CitationJson() {}

  /** Writes the citation. */
  public static void render(Citation citation, Appendable out) throws IOException {
    JsonDocument.write(
        "nacre-citation/1",
        out,
        json -> {
          json.writeStringField("id", citation.theme().id());
          json.writeStringField("label", citation.theme().label());
          json.writeStringField("figure", citation.figure().word());
          json.writeNumberField("value", citation.units().size());
          json.writeArrayFieldStart("rows");
          for (List<@Nullable Object> cells : citation.cells()) {
            json.writeStartObject();
            JsonDocument.cells(json, Citation.COLUMNS, cells);
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }
}
