package io.nacre.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One table as lines of JSON objects. */
final class NdjsonRenderer implements TextualRenderer {
  private final JsonFactory factory = new JsonFactory();

  @Override
  public void render(Report report, ReportOptions options, Appendable out) throws IOException {
    WideTable table = WideTable.of(report, options);
    for (List<@Nullable Object> row : table.rows()) {
      StringWriter line = new StringWriter();
      try (JsonGenerator json = factory.createGenerator(line)) {
        json.writeStartObject();
        JsonDocument.cells(json, table.columns(), row);
        json.writeEndObject();
      }
      out.append(line.toString()).append('\n');
    }
  }
}
