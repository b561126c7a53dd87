package io.nacre.report;

import java.io.IOException;
import java.io.OutputStream;

/**
 * The themes and stances as a codebook that programs for qualitative analysis open: QDC of REFI-QDA
 * 1.5 (qdasoftware.org).
 */
final class CodebookRenderer implements Renderer {
  private static final String NAMESPACE = "urn:QDA-XML:codebook:1.0";

  @Override
  public void render(Report report, ReportOptions options, OutputStream out) throws IOException {
    Codebook codebook = new Codebook(report, options);
    XmlDocument.write(
        NAMESPACE,
        "CodeBook",
        out,
        xml -> {
          xml.attribute("origin", options.provenance().version());
          codebook.write(xml);
        });
  }
}
