package io.nacre.report;

import java.util.Locale;
import java.util.function.Supplier;

/** The ways a report can be written, each with its renderer. */
public enum ReportFormat {
  TEXT(TextRenderer::new),
  CSV(() -> new CsvRenderer(',')),
  TSV(() -> new CsvRenderer('\t')),
  JSON(JsonRenderer::new),
  NDJSON(NdjsonRenderer::new),
  MARKDOWN(MarkdownRenderer::new);

  private final Supplier<Renderer> renderer;

  ReportFormat(Supplier<Renderer> renderer) {
    this.renderer = renderer;
  }

  /** The name that {@code --format} takes. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it writes the rows of one table, which {@code --table} names. */
  public boolean hasRows() {
    return this == CSV || this == TSV || this == NDJSON;
  }

  /** A renderer for one report. */
  public Renderer renderer() {
    return renderer.get();
  }
}
