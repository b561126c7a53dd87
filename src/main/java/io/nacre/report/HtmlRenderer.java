package io.nacre.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * The report as one HTML page that needs nothing else: it opens from a mail, reads without scripts,
 * and loads nothing. Its templates stand in {@code src/main/jte}; they escape all that they show.
 */
final class HtmlRenderer implements Renderer {
  @Override
  public void render(Report report, ReportOptions options, OutputStream out) throws IOException {
    TemplateEngine engine =
        TemplateEngine.createPrecompiled(
            null, ContentType.Html, HtmlRenderer.class.getClassLoader(), "io.nacre.report");
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    engine.render("page.jte", new Page(report, options), new WriterOutput(writer));
    writer.flush();
  }
}
