package io.nacre.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.nacre.index.Hit;
import io.nacre.index.Hits;
import io.nacre.index.StatementThemes;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A concordance as one JSON document, {@code nacre-search/1}. */
public final class ConcordanceJson {
  private ConcordanceJson() {}

  /** Writes the concordance of a query. */
  public static void render(String query, Hits hits, StatementThemes themes, Appendable out)
      throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      json.writeStringField("schema", "nacre-search/1");
      json.writeStringField("query", query);
      json.writeNumberField("statements", hits.statements());
      json.writeNumberField("verbatims", hits.verbatims());
      json.writeNumberField("voices", hits.voices());
      json.writeNumberField("shown", hits.hits().size());
      json.writeArrayFieldStart("lines");
      for (Hit hit : hits.hits()) {
        for (ConcordanceLine line : ConcordanceLine.of(hit, themes, ConcordanceCsv.CONTEXT)) {
          line(json, line.cells());
        }
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    out.append(text.toString()).append('\n');
  }

  private static void line(JsonGenerator json, List<@Nullable Object> cells) throws IOException {
    json.writeStartObject();
    for (int i = 0; i < cells.size(); i++) {
      json.writeFieldName(ConcordanceLine.COLUMNS.get(i));
      JsonRenderer.value(json, cells.get(i));
    }
    json.writeEndObject();
  }
}
