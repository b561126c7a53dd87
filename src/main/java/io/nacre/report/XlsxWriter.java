package io.nacre.report;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Writes sheets into a workbook, row by row, and tells which limits of workbooks it met. */
final class XlsxWriter {
  /** The most rows that a sheet has below its header. */
  static final int MOST_ROWS = Worksheet.MAX_ROWS - 1;

  /** So many rows are held before they are written. */
  private static final int BLOCK = 1000;

  /** The height of a line in points. */
  private static final double LINE = 15;

  /** The height of a title in lines. */
  private static final double TITLE_LINES = 1.4;

  /** The days that every program counts alike: some take 1900 for a leap year. */
  private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

  private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

  private final Workbook workbook;
  private final Messages words;
  private final int mostRows;
  private final XlsxText texts = new XlsxText();
  private final List<String> limits = new ArrayList<>();

  XlsxWriter(Workbook workbook, Messages words, int mostRows) {
    this.workbook = workbook;
    this.words = words;
    this.mostRows = mostRows;
  }

  /** What does not stand in the workbook as it was said, one line each. */
  List<String> limits() {
    List<String> all = new ArrayList<>(limits);
    if (texts.cut() > 0) {
      all.add(words.get("limit.cut", texts.cut(), XlsxText.LONGEST));
    }
    if (texts.replaced() > 0) {
      all.add(words.get("limit.replaced", texts.replaced()));
    }
    return all;
  }

  /** Writes a table, its header in sight and filtered, as far as a sheet can hold it. */
  <T> void table(XlsxSheet<T> sheet) throws IOException {
    List<XlsxSheet.Column<T>> columns = columns(sheet);
    Worksheet to = worksheet(sheet.name());
    to.repeatRows(0);
    to.freezePane(sheet.pinned(), 1);
    header(to, columns);
    int row = 0;
    int left = 0;
    for (T each : sheet.rows()) {
      if (row == mostRows) {
        left++;
        continue;
      }
      row++;
      row(to, row, columns, each);
      if (row % BLOCK == 0) {
        style(to, row - BLOCK + 1, row, columns);
        to.flush();
      }
    }
    style(to, row - row % BLOCK + 1, row, columns);
    if (left > 0) {
      limits.add(words.get("limit.rows", sheet.name(), row, row + left));
    }
    to.setAutoFilter(0, 0, row, columns.size() - 1);
    int printed = Math.min(sheet.printed(), columns.size());
    to.range(0, 0, row, printed - 1).setName("_xlnm.Print_Area");
    to.finish();
  }

  /** A sheet that is printed as wide as a page. */
  private Worksheet worksheet(String name) {
    Worksheet sheet = workbook.newWorksheet(name);
    sheet.paperSize(PaperSize.A4_PAPER);
    sheet.pageOrientation("landscape");
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
    sheet.leftMargin(0.4f);
    sheet.rightMargin(0.4f);
    sheet.topMargin(0.5f);
    sheet.bottomMargin(0.6f);
    return sheet;
  }

  /** The columns that a sheet can hold. */
  private <T> List<XlsxSheet.Column<T>> columns(XlsxSheet<T> sheet) {
    int all = sheet.columns().size();
    if (all <= Worksheet.MAX_COLS) {
      return sheet.columns();
    }
    limits.add(words.get("limit.columns", sheet.name(), Worksheet.MAX_COLS, all));
    return sheet.columns().subList(0, Worksheet.MAX_COLS);
  }

  private <T> void header(Worksheet to, List<XlsxSheet.Column<T>> columns) {
    int lines = 1;
    for (int c = 0; c < columns.size(); c++) {
      XlsxSheet.Column<T> column = columns.get(c);
      XlsxStyle style = column.style().header();
      to.width(c, column.width());
      lines = Math.max(lines, put(to, 0, c, column.header(), style, column.width()));
      style.set(to.style(0, c), words);
    }
    heighten(to, 0, lines);
  }

  private <T> void row(Worksheet to, int row, List<XlsxSheet.Column<T>> columns, T shown) {
    int lines = 1;
    for (int c = 0; c < columns.size(); c++) {
      XlsxSheet.Column<T> column = columns.get(c);
      Object value = column.cell().of(shown);
      lines = Math.max(lines, put(to, row, c, value, column.style(), column.width()));
    }
    heighten(to, row, lines);
  }

  private <T> void style(Worksheet to, int from, int until, List<XlsxSheet.Column<T>> columns) {
    if (from <= until) {
      for (int c = 0; c < columns.size(); c++) {
        columns.get(c).style().set(to.range(from, c, until, c).style(), words);
      }
    }
  }

  /** Writes lines below each other, each with cells of its own. */
  void lines(String name, List<Integer> widths, List<XlsxMethod.Line> lines) throws IOException {
    Worksheet to = worksheet(name);
    for (int c = 0; c < widths.size(); c++) {
      to.width(c, widths.get(c));
    }
    for (int row = 0; row < lines.size(); row++) {
      XlsxMethod.Line line = lines.get(row);
      double high = line.look() == XlsxStyle.TITLE ? TITLE_LINES : 1;
      for (int c = 0; c < line.cells().size(); c++) {
        XlsxStyle style = line.style(c);
        high = Math.max(high, put(to, row, c, line.cells().get(c), style, widths.get(c)));
        style.set(to.style(row, c), words);
      }
      heighten(to, row, high);
    }
    to.finish();
  }

  /** Not every program finds the height of a row by itself. */
  private static void heighten(Worksheet to, int row, double lines) {
    if (lines > 1) {
      to.rowHeight(row, Math.min(Worksheet.MAX_ROW_HEIGHT, lines * LINE));
    }
  }

  /** Puts a value into a cell, and tells how many lines it takes there. */
  private int put(
      Worksheet to, int row, int column, @Nullable Object value, XlsxStyle style, int width) {
    switch (value) {
      case null -> {}
      case Number number -> to.value(row, column, number);
      case LocalDate day when !day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY) ->
          to.value(row, column, day);
      default -> {
        String text = texts.of(value.toString());
        if (!text.isEmpty()) {
          to.value(row, column, text);
          return style.wraps() ? XlsxText.lines(text, width) : 1;
        }
      }
    }
    return 1;
  }
}
