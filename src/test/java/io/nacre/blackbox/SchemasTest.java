package io.nacre.blackbox;

import static io.nacre.cli.CommandLineRunner.nacre;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.nacre.cli.CommandLineRunner.Result;
import io.nacre.report.Report;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Iterator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What search, cite and compare write as JSON is what their schemas say, and no field is untold.
 */
class SchemasTest {
  private static final String TRIAL = "samples/essai/enquete.csv";

  @TempDir static Path folder;
  private static String study = "";

  @BeforeAll
  static void ingest() {
    study = folder.resolve("study").toString();
    json("ingest", "-q", "--study", study, "samples/boutique");
    json("report", "-q", "--study", study);
  }

  private static String json(String... arguments) {
    Result result = nacre(arguments);
    assertThat(result.status()).as(result.err()).isZero();
    return result.out();
  }

  private static void isAsTold(String schema, String document, String rows) throws IOException {
    ObjectMapper reader = new ObjectMapper();
    JsonNode told;
    try (InputStream in = Report.class.getResourceAsStream(schema)) {
      told = reader.readTree(in);
    }
    JsonNode json = reader.readTree(document);
    JsonSchema rules =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(told);
    assertThat(rules.validate(json)).isEmpty();
    assertThat(rules.validate(reader.readTree("{}"))).isNotEmpty();
    areTold(json, told);
    assertThat(json.path(rows)).isNotEmpty();
    JsonNode row = told.path("properties").path(rows).path("items");
    for (JsonNode each : json.path(rows)) {
      areTold(each, row);
    }
  }

  private static void areTold(JsonNode object, JsonNode schema) {
    for (Iterator<String> names = object.fieldNames(); names.hasNext(); ) {
      assertThat(schema.path("properties").has(names.next())).isTrue();
    }
  }

  @Test
  void aSearch() throws IOException {
    String lines = json("search", "--study", study, "-f", "json", "caisse OR stance:delight");
    isAsTold("nacre-search-1.schema.json", lines, "lines");
  }

  @Test
  void aCitation() throws IOException {
    String report = json("report", "-q", "-f", "json", "--study", study);
    String id = new ObjectMapper().readTree(report).path("insights").path(0).path("id").asText();
    String rows = json("cite", id, "-f", "json", "--study", study);
    isAsTold("nacre-citation-1.schema.json", rows, "rows");
  }

  @Test
  void aComparisonByAColumn() throws IOException {
    String themes =
        json("compare", "-f", "json", "--by", "phase", "--base", "avant", "--new", "après", TRIAL);
    isAsTold("nacre-comparison-1.schema.json", themes, "themes");
  }

  @Test
  void aComparisonByADay() throws IOException {
    String themes =
        json("compare", "-f", "json", "--at", "2026-04-01", "--study", study, "--about", "caisse");
    isAsTold("nacre-comparison-1.schema.json", themes, "themes");
  }
}
