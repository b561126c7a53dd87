package io.nacre.report;

import java.util.Locale;
import java.util.function.Supplier;

/** The ways a report can be written, each with its renderer. */
public enum ReportFormat {
  TEXT(Use.PEOPLE, TextRenderer::new),
  CSV(Use.ROWS, () -> new CsvRenderer(',')),
  TSV(Use.ROWS, () -> new CsvRenderer('\t')),
  JSON(Use.PROGRAMS, JsonRenderer::new),
  NDJSON(Use.ROWS, NdjsonRenderer::new),
  MARKDOWN(Use.PEOPLE, MarkdownRenderer::new),
  HTML(Use.FILE, HtmlRenderer::new),
  XLSX(Use.FILE, XlsxRenderer::new),
  QDC(Use.FILE, CodebookRenderer::new),
  QDPX(Use.FILE, ProjectRenderer::new);

  /** What a format is for. */
  private enum Use {
    /** What a reader sees first, as text. */
    PEOPLE,
    /** The rows of one table. */
    ROWS,
    /** All there is, as text for a program. */
    PROGRAMS,
    /** All there is, as a file that another program opens. */
    FILE
  }

  private final Use use;
  private final Supplier<Renderer> renderer;

  ReportFormat(Use use, Supplier<Renderer> renderer) {
    this.use = use;
    this.renderer = renderer;
  }

  /** The name that {@code --format} takes. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it writes the rows of one table, which {@code --table} names. */
  public boolean hasRows() {
    return use == Use.ROWS;
  }

  /** Whether it shows only what a reader sees first, none of the verbatims one by one. */
  boolean isHead() {
    return use == Use.PEOPLE;
  }

  /** Whether it is for another program to open, not for a terminal to show. */
  public boolean isFile() {
    return use == Use.FILE;
  }

  /** A renderer for one report. */
  public Renderer renderer() {
    return renderer.get();
  }
}
