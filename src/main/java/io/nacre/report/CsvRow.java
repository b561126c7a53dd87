package io.nacre.report;

import io.nacre.corpus.OneLine;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows as RFC 4180 has them. A cell that a spreadsheet would take for a formula gets an
 * apostrophe in front, and a character that a terminal obeys becomes U+FFFD, unless the exact text
 * is asked for.
 *
 * @param separator between cells
 * @param raw whether text is written without the guard against formulas
 * @param decimalComma whether decimal numbers are written as in French
 */
public record CsvRow(char separator, boolean raw, boolean decimalComma) {
  private static final char REPLACEMENT = '\uFFFD';

  /** What begins a formula, or stands before one that a spreadsheet strips. */
  private static final String FORMULA = "=+-@\t\r";

  /**
   * Begins a table with the names of its columns.
   *
   * @param delimiter between cells; a French Excel takes a semicolon for a comma
   * @param excel whether it is written as a French Excel opens it
   */
  static CsvRow table(
      List<String> columns, char delimiter, boolean excel, boolean raw, Appendable out)
      throws IOException {
    CsvRow row = new CsvRow(excel && delimiter == ',' ? ';' : delimiter, raw, excel);
    if (excel) {
      out.append('\uFEFF');
    }
    row.write(columns, out);
    return row;
  }

  /** Writes one row and its line end. A cell is a text, a number or null. */
  public void write(List<? extends @Nullable Object> cells, Appendable out) throws IOException {
    for (int i = 0; i < cells.size(); i++) {
      if (i > 0) {
        out.append(separator);
      }
      out.append(quoted(text(cells.get(i))));
    }
    out.append("\r\n");
  }

  private String text(@Nullable Object cell) {
    return switch (cell) {
      case null -> "";
      case Double number -> {
        String plain = String.format(Locale.ROOT, "%s", number);
        yield decimalComma ? plain.replace('.', ',') : plain;
      }
      case String text when !raw -> harmless(text);
      default -> cell.toString();
    };
  }

  /** A text that is no formula to a spreadsheet and no command to a terminal. */
  private static String harmless(String text) {
    String shown = text.chars().anyMatch(OneLine::acts) ? withoutActs(text) : text;
    return !shown.isEmpty() && FORMULA.indexOf(shown.charAt(0)) >= 0 ? "'" + shown : shown;
  }

  private static String withoutActs(String text) {
    StringBuilder shown = new StringBuilder(text);
    for (int i = 0; i < shown.length(); i++) {
      if (OneLine.acts(shown.charAt(i))) {
        shown.setCharAt(i, REPLACEMENT);
      }
    }
    return shown.toString();
  }

  private String quoted(String text) {
    boolean plain =
        text.indexOf(separator) < 0
            && text.indexOf('"') < 0
            && text.indexOf('\n') < 0
            && text.indexOf('\r') < 0;
    return plain ? text : "\"" + text.replace("\"", "\"\"") + "\"";
  }
}
