package io.nacre.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Lays out a report as text, in UTF-8. */
interface TextualRenderer extends Renderer {
  /**
   * Writes the whole report.
   *
   * @param out lines end with {@code \n}, but where a format says otherwise
   * @throws IOException where {@code out} fails
   */
  void render(Report report, ReportOptions options, Appendable out) throws IOException;

  @Override
  default void render(Report report, ReportOptions options, OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    render(report, options, writer);
    writer.flush();
  }
}
