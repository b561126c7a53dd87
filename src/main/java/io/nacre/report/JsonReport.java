package io.nacre.report;

import io.nacre.corpus.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** A report as the JSON that {@code -f json} writes, for those that read it again at once. */
public final class JsonReport {
  private static final int WIDTH = 80;

  private JsonReport() {}

  /** The whole report. */
  public static String of(Report report, Language language) {
    ReportOptions options =
        new ReportOptions(
            ReportTable.INSIGHTS,
            Integer.MAX_VALUE,
            null,
            null,
            language,
            WIDTH,
            false,
            false,
            false,
            false,
            new Provenance("", Map.of()));
    StringBuilder json = new StringBuilder();
    try {
      new JsonRenderer().render(report, options, json);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a StringBuilder does not fail
    }
    return json.toString();
  }
}
