package io.nacre.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/**
 * The whole report as a workbook for analysts: what was found, the words behind it, and how. No
 * cell is a formula.
 */
final class XlsxRenderer implements Renderer {
  private static final List<Integer> METHOD_WIDTHS = List.of(48, 84, 10, 10, 10, 10, 10);

  private final int mostRows;

  XlsxRenderer() {
    this(XlsxWriter.MOST_ROWS);
  }

  /**
   * A renderer of smaller sheets.
   *
   * @param mostRows the most rows below a header
   */
  XlsxRenderer(int mostRows) {
    this.mostRows = mostRows;
  }

  @Override
  public void render(Report report, ReportOptions options, OutputStream out) throws IOException {
    Messages words = new Messages(options.language());
    ByteArrayOutputStream made = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(made, "nacre", null)) {
      XlsxWriter to = new XlsxWriter(workbook, words, mostRows);
      XlsxTexts texts = new XlsxTexts(report, options);
      to.table(new XlsxInsights(report, options).sheet());
      to.table(texts.quotes());
      to.table(texts.verbatims());
      to.table(XlsxMatrix.sheet(report, options));
      to.table(texts.signals());
      to.lines(
          words.get("sheet.method"),
          METHOD_WIDTHS,
          new XlsxMethod(report, options).lines(to.limits()));
    }
    XlsxPackage.copy(made.toByteArray(), out);
  }
}
