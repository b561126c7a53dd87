package io.nacre.report;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One table as CSV or as TSV. */
final class CsvRenderer implements TextualRenderer {
  private final char delimiter;

  CsvRenderer(char delimiter) {
    this.delimiter = delimiter;
  }

  @Override
  public void render(Report report, ReportOptions options, Appendable out) throws IOException {
    WideTable table = WideTable.of(report, options);
    CsvRow row = CsvRow.table(table.columns(), delimiter, options.excel(), options.raw(), out);
    for (List<@Nullable Object> cells : table.rows()) {
      row.write(cells, out);
    }
  }
}
