package io.nacre.report;

import java.io.IOException;

/** Lays out a report. */
public interface Renderer {
  /**
   * Writes the whole report.
   *
   * @param out lines end with {@code \n}, but where a format says otherwise
   * @throws IOException where {@code out} fails
   */
  void render(Report report, ReportOptions options, Appendable out) throws IOException;
}
