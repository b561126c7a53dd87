package io.nacre.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.nacre.comparison.SavedReport;
import io.nacre.comparison.SavedReport.Said;
import io.nacre.corpus.InputException;
import io.nacre.corpus.InputException.Cause;
import io.nacre.corpus.Kind;
import io.nacre.corpus.Origin;
import io.nacre.privacy.Masks;
import io.nacre.stance.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads what a comparison needs of a report that was written with {@code -f json}. */
public final class ReportReader {
  private final String name;
  private boolean numbered;

  private ReportReader(String name) {
    this.name = name;
  }

  /**
   * A report.
   *
   * @param name how messages call it
   * @param text the JSON
   * @throws InputException where it is no report of nacre, or lacks statements
   */
  public static SavedReport read(String name, String text) {
    return new ReportReader(name).read(text);
  }

  private SavedReport read(String text) {
    JsonNode report = parsed(text);
    if (!report.path("schema").asText().equals(JsonRenderer.SCHEMA)) {
      throw refused("no report of nacre: write one with nacre analyze -f json");
    }
    JsonNode told = report.path("statements");
    if (told.isEmpty() || told.size() != report.path("summary").path("statements").asInt()) {
      throw refused("lacks statements: write the report without --stance");
    }
    // Each report counts its voices from 1: the same number is another voice in another report.
    numbered = report.path("summary").path("masked").has(Masks.VOICE);
    List<Said> statements = new ArrayList<>();
    try {
      told.forEach(each -> statements.add(said(each)));
    } catch (IllegalArgumentException e) {
      throw refused("not as nacre writes a report: " + e.getMessage());
    }
    return new SavedReport(name, statements);
  }

  private JsonNode parsed(String text) {
    try {
      return new ObjectMapper().readTree(text);
    } catch (JsonProcessingException e) {
      throw refused("no report of nacre: it is not JSON; write one with nacre analyze -f json");
    }
  }

  private InputException refused(String why) {
    return new InputException(Cause.USAGE, name + ": " + why);
  }

  private @Nullable String voice(JsonNode statement) {
    String voice = text(statement, "voice");
    return voice != null && numbered ? voice + " of " + name : voice;
  }

  private Said said(JsonNode statement) {
    Origin origin = new Origin(statement.path("source").asText(), statement.path("line").asLong());
    return new Said(
        text(statement, "id") == null ? origin.toString() : statement.path("id").asText(),
        statement.path("statement").asInt(),
        statement.path("text").asText(),
        text(statement, "theme"),
        Stance.valueOf(statement.path("stance").asText().toUpperCase(Locale.ROOT)),
        statement.path("intensity").asInt(),
        origin,
        voice(statement),
        Kind.valueOf(statement.path("kind").asText().toUpperCase(Locale.ROOT)));
  }

  private static @Nullable String text(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isTextual() ? value.asText() : null;
  }
}
