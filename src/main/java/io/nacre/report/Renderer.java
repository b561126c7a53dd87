package io.nacre.report;

import java.io.IOException;
import java.io.OutputStream;

/** Lays out a report. */
public interface Renderer {
  /**
   * Writes the whole report.
   *
   * @param out stays open
   * @throws IOException where {@code out} fails
   */
  void render(Report report, ReportOptions options, OutputStream out) throws IOException;
}
