package io.nacre.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** The sheets of a workbook as a program reads them: texts, numbers and days. */
public final class ReadSheets {
  private static final Pattern SEQUENCE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private final Map<String, List<List<@Nullable Object>>> rows = new LinkedHashMap<>();

  /** Reads all sheets of a workbook. */
  public ReadSheets(byte[] bytes) throws IOException {
    try (ReadableWorkbook workbook =
        new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, false))) {
      for (Sheet sheet : workbook.getSheets().toList()) {
        List<List<@Nullable Object>> read = new ArrayList<>();
        for (Row row : sheet.read()) {
          while (read.size() < row.getRowNum() - 1) {
            read.add(List.of());
          }
          List<@Nullable Object> cells = new ArrayList<>();
          for (int c = 0; c < row.getCellCount(); c++) {
            cells.add(row.getOptionalCell(c).map(ReadSheets::value).orElse(null));
          }
          read.add(Collections.unmodifiableList(cells));
        }
        rows.put(sheet.getName(), read);
      }
    }
  }

  /** The value of a cell; a formula is none. */
  private static @Nullable Object value(Cell cell) {
    assertThat(cell.getType()).isIn(CellType.STRING, CellType.NUMBER, CellType.EMPTY);
    if (cell.getType() == CellType.EMPTY) {
      return null;
    }
    if (cell.getType() == CellType.STRING) {
      return SEQUENCE
          .matcher(cell.asString())
          .replaceAll(found ->
              String.valueOf((char) Integer.parseInt(found.group(1), 16)).replace("\\", "\\\\"));
    }
    String format = cell.getDataFormatString();
    if (format != null && format.contains("yyyy")) {
      return cell.asDate().toLocalDate();
    }
    return cell.asNumber().doubleValue();
  }

  /** The names of the sheets, in their order. */
  public List<String> names() {
    return List.copyOf(rows.keySet());
  }

  /** All rows of a sheet, those between them as empty. */
  public List<List<@Nullable Object>> all(String sheet) {
    return rows.getOrDefault(sheet, List.of());
  }

  /** The header of a table. */
  public List<String> header(String sheet) {
    return all(sheet).getFirst().stream().map(String::valueOf).toList();
  }

  /** The values of a column of a table, below its header. */
  public List<@Nullable Object> column(String sheet, String header) {
    int column = header(sheet).indexOf(header);
    assertThat(column).as(header).isNotNegative();
    List<@Nullable Object> values = new ArrayList<>();
    for (List<@Nullable Object> row : all(sheet).subList(1, all(sheet).size())) {
      values.add(column < row.size() ? row.get(column) : null);
    }
    return values;
  }

  /** What stands beside a name in the sheet of the method. */
  public @Nullable Object beside(String sheet, String name) {
    return all(sheet).stream()
        .filter(row -> row.size() > 1 && name.equals(row.getFirst()))
        .findFirst()
        .orElseThrow()
        .get(1);
  }
}
