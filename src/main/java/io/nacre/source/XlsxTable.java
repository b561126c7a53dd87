package io.nacre.source;

import io.nacre.corpus.InputException;
import io.nacre.corpus.Kind;
import io.nacre.corpus.Progress;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Reads one sheet of a workbook: the first that holds text, or the one that was asked for. */
final class XlsxTable {
  private XlsxTable() {}

  static Table read(String source, byte[] bytes, ReadOptions options, Progress progress) {
    ZipBomb.refuse(source, bytes);
    try {
      try {
        return read(source, bytes, options, true, progress);
      } catch (IOException | ExcelReaderException withFormats) {
        // A workbook may come without its styles.
        return read(source, bytes, options, false, progress);
      }
    } catch (IOException | ExcelReaderException e) {
      throw new InputException(source + ": the workbook is damaged or cut short");
    } catch (InputException e) {
      throw e;
    } catch (RuntimeException e) {
      throw new InputException(source + ": not a workbook that can be read");
    }
  }

  private static Table read(
      String source, byte[] bytes, ReadOptions options, boolean formats, Progress progress)
      throws IOException {
    try (ReadableWorkbook workbook =
        new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(formats, false))) {
      List<Sheet> sheets = workbook.getSheets().toList();
      if (options.sheet() != null) {
        return table(source, called(source, sheets, options.sheet()), progress);
      }
      Table first = firstWithText(source, sheets, options, progress);
      return sheets.size() <= 1 ? first : first.saying(unread(sheets.size() - 1));
    }
  }

  private static String unread(int others) {
    return others == 1 ? ", another sheet not read" : ", " + others + " other sheets not read";
  }

  /** The first sheet that has a text; where none has, the first that has something. */
  private static Table firstWithText(
      String source, List<Sheet> sheets, ReadOptions options, Progress progress)
      throws IOException {
    Table first = table(source, "none", List.of());
    for (Sheet sheet : sheets) {
      Table table = table(source, sheet, progress);
      if (!table.rows().isEmpty() && hasText(table, options)) {
        return table;
      }
      first = first.rows().isEmpty() ? table : first;
    }
    return first;
  }

  private static boolean hasText(Table table, ReadOptions options) {
    try {
      return Roles.of(table, options).column(Role.TEXT) >= 0;
    } catch (Roles.NoTextColumn e) {
      return false;
    }
  }

  private static Sheet called(String source, List<Sheet> sheets, String wanted) {
    return sheets.stream()
        .filter(sheet -> isCalled(sheet, wanted))
        .findFirst()
        .orElseThrow(() ->
            new InputException(
                InputException.Cause.USAGE,
                source
                    + ": no sheet \""
                    + wanted
                    + "\"; it has "
                    + String.join(", ", sheets.stream().map(Sheet::getName).toList())));
  }

  private static Table table(String source, Sheet sheet, Progress progress) throws IOException {
    return table(source, sheet.getName(), rows(sheet, progress));
  }

  private static boolean isCalled(Sheet sheet, String wanted) {
    return sheet.getName().equalsIgnoreCase(wanted)
        || String.valueOf(sheet.getIndex() + 1).equals(wanted);
  }

  private static Table table(String source, String sheet, List<Table.Row> rows) {
    int width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    boolean header = !rows.isEmpty() && Headers.isHeader(rows);
    List<String> columns = Headers.columns(header ? rows.getFirst().cells() : List.of(), width);
    List<Table.Row> data = new ArrayList<>();
    for (Table.Row row : header ? rows.subList(1, rows.size()) : rows) {
      List<String> cells = new ArrayList<>(row.cells());
      cells.addAll(Collections.nCopies(columns.size() - cells.size(), ""));
      data.add(new Table.Row(row.line(), cells));
    }
    return new Table(
        source,
        "XLSX, sheet \"" + sheet + "\"" + (header ? "" : ", no header"),
        columns,
        data,
        List.of(),
        Kind.CUSTOMER,
        false,
        List.of("--sheet", sheet));
  }

  private static List<Table.Row> rows(Sheet sheet, Progress progress) throws IOException {
    List<Table.Row> rows = new ArrayList<>();
    try (Stream<Row> stream = sheet.openStream()) {
      for (Row row : (Iterable<Row>) stream::iterator) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
          cells.add(row.getOptionalCell(i).map(XlsxTable::text).orElse(""));
        }
        if (!cells.stream().allMatch(String::isBlank)) {
          rows.add(new Table.Row(row.getRowNum(), cells));
          progress.advance(1);
        }
      }
    }
    return rows;
  }

  private static String text(Cell cell) {
    if (cell.getType() == CellType.NUMBER) {
      String format = cell.getDataFormatString();
      return format != null && isDate(format) ? date(cell) : number(cell);
    }
    String text = cell.getText();
    return text == null ? "" : text;
  }

  /** The date of a cell; its number where no calendar has such a date. */
  private static String date(Cell cell) {
    LocalDateTime date;
    try {
      date = cell.asDate();
    } catch (DateTimeException e) {
      return number(cell);
    }
    return date.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? date.toLocalDate().toString()
        : date.toString();
  }

  private static String number(Cell cell) {
    return cell.asNumber().stripTrailingZeros().toPlainString();
  }

  private static boolean isDate(String format) {
    String plain = format.toLowerCase(Locale.ROOT).replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "");
    return plain.contains("yy") || plain.contains("d/m") || plain.contains("dd");
  }
}
