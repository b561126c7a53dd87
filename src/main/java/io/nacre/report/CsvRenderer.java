package io.nacre.report;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One table as RFC 4180 CSV or as TSV. A cell that a spreadsheet would take for a formula gets an
 * apostrophe in front, unless the options ask for the raw text.
 */
final class CsvRenderer implements Renderer {
  private final char delimiter;

  CsvRenderer(char delimiter) {
    this.delimiter = delimiter;
  }

  @Override
  public void render(Report report, ReportOptions options, Appendable out) throws IOException {
    if (options.excel()) {
      out.append('\uFEFF');
    }
    write(List.copyOf(options.table().columns()), options, out);
    for (List<@Nullable Object> row : options.table().rows(report, options)) {
      write(row, options, out);
    }
  }

  private void write(List<? extends @Nullable Object> cells, ReportOptions options, Appendable out)
      throws IOException {
    char separator = options.excel() && delimiter == ',' ? ';' : delimiter;
    for (int i = 0; i < cells.size(); i++) {
      if (i > 0) {
        out.append(separator);
      }
      out.append(quoted(text(cells.get(i), options), separator));
    }
    out.append("\r\n");
  }

  private static String text(@Nullable Object cell, ReportOptions options) {
    if (cell == null) {
      return "";
    }
    if (cell instanceof Double number) {
      String plain = String.format(Locale.ROOT, "%s", number);
      return options.excel() ? plain.replace('.', ',') : plain;
    }
    String text = cell.toString();
    return cell instanceof String && !options.raw() ? guarded(text) : text;
  }

  /** The text, with an apostrophe where a spreadsheet would calculate. */
  static String guarded(String text) {
    boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    return formula ? "'" + text : text;
  }

  private static String quoted(String text, char separator) {
    boolean plain =
        text.indexOf(separator) < 0
            && text.indexOf('"') < 0
            && text.indexOf('\n') < 0
            && text.indexOf('\r') < 0;
    return plain ? text : "\"" + text.replace("\"", "\"\"") + "\"";
  }
}
