package io.nacre.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.nacre.index.Hit;
import io.nacre.index.Hits;
import io.nacre.index.StatementThemes;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A concordance as one JSON document, {@code nacre-search/1}. */
public final class ConcordanceJson {
  private ConcordanceJson() {}

  /** Writes the concordance of a query. */
  public static void render(String query, Hits hits, StatementThemes themes, Appendable out)
      throws IOException {
    JsonDocument.write(
        "nacre-search/1",
        out,
        json -> {
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
        });
  }

  private static void line(JsonGenerator json, List<@Nullable Object> cells) throws IOException {
    json.writeStartObject();
    JsonDocument.cells(json, ConcordanceLine.COLUMNS, cells);
    json.writeEndObject();
  }
}
