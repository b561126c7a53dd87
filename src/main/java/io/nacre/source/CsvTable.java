package io.nacre.source;

import io.nacre.corpus.Kind;
import io.nacre.corpus.Origin;
import io.nacre.corpus.Progress;
import io.nacre.corpus.Rejection;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads CSV and TSV: the delimiter and the header are found by looking at the rows. */
final class CsvTable {
  private static final char[] DELIMITERS = {',', ';', '\t', '|'};
  private static final int LOOKED_AT = 200;
  private static final int SUSPICIOUS_LINES = 50;

  private CsvTable() {}

  static Table read(String source, Encodings.Decoded file, ReadOptions options, Progress progress) {
    String text = file.text();
    int firstLine = 1;
    Character declared = null;
    if (text.startsWith("sep=") && text.length() > 5) { // Excel's own first line
      declared = text.charAt(4);
      int end = text.indexOf('\n');
      text = end < 0 ? "" : text.substring(end + 1);
      firstLine = 2;
    }
    char delimiter =
        options.delimiter() != null
            ? options.delimiter()
            : declared != null ? declared : delimiter(text);
    List<Table.Row> rows = new ArrayList<>();
    List<Rejection> rejections = new ArrayList<>();
    parse(source, text, delimiter, firstLine, rows, rejections, progress);
    int width = width(rows);
    boolean header = !rows.isEmpty() && Headers.isHeader(rows);
    List<String> columns = Headers.columns(header ? rows.getFirst().cells() : List.of(), width);
    List<Table.Row> data = new ArrayList<>();
    for (Table.Row row : header ? rows.subList(1, rows.size()) : rows) {
      if (row.cells().size() <= 1 && row.cells().stream().allMatch(String::isBlank)) {
        continue; // a line without anything
      }
      if (extra(row, columns.size())) {
        rejections.add(
            new Rejection(
                new Origin(source, row.line()),
                row.cells().size() + " fields where the header has " + columns.size(),
                String.join(String.valueOf(delimiter), row.cells())));
      } else {
        data.add(new Table.Row(row.line(), fit(row.cells(), columns.size())));
      }
    }
    rejections.sort(Comparator.comparing(Rejection::origin));
    String shown = delimiter == '\t' ? "tab" : "\"" + delimiter + "\"";
    return new Table(
        source,
        "CSV, " + file.name() + ", delimiter " + shown + (header ? "" : ", no header"),
        columns,
        data,
        rejections,
        Kind.CUSTOMER,
        false,
        List.of(
            "-d",
            delimiter == '\t' ? "tab" : String.valueOf(delimiter),
            "-e",
            file.charset().name()));
  }

  private static void parse(
      String source,
      String text,
      char delimiter,
      int firstLine,
      List<Table.Row> rows,
      List<Rejection> rejections,
      Progress progress) {
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(delimiter)
            .setIgnoreEmptyLines(false)
            .setTrailingData(true)
            .get();
    LineCounter lines = new LineCounter(text, firstLine);
    int from = 0;
    while (from < text.length()) {
      int broken = parseFrom(text, from, format, lines, rows, progress);
      if (broken < 0) {
        return;
      }
      // A quote that never closes: give up that line only, and go on behind it.
      int end = text.indexOf('\n', broken);
      String line = text.substring(broken, end < 0 ? text.length() : end).strip();
      Origin origin = new Origin(source, lines.line(broken));
      rejections.add(new Rejection(origin, "a quote opens and does not close", line));
      from = end < 0 ? text.length() : end + 1;
    }
  }

  /** Parses from an offset to the end; gives the offset of the row that cannot be read, or -1. */
  private static int parseFrom(
      String text,
      int from,
      CSVFormat format,
      LineCounter lines,
      List<Table.Row> rows,
      Progress progress) {
    int last = from;
    try (CSVParser parser =
        CSVParser.builder()
            .setReader(new StringReader(text.substring(from)))
            .setFormat(format)
            .get()) {
      Iterator<CSVRecord> records = parser.iterator();
      while (records.hasNext()) {
        CSVRecord record = records.next();
        int start = from + (int) record.getCharacterPosition();
        int width = rows.isEmpty() ? record.size() : rows.getFirst().cells().size();
        if (record.stream().anyMatch(cell -> swallows(cell, format.getDelimiterString(), width))) {
          return start;
        }
        rows.add(new Table.Row(lines.line(start), record.toList()));
        progress.advance(1);
        last = start;
      }
      return -1;
    } catch (IOException | UncheckedIOException | IllegalStateException e) {
      return rows.isEmpty() || (last == from && lines.line(from) > rows.getLast().line())
          ? from
          : nextRow(text, last);
    }
  }

  /**
   * Whether a cell of several lines looks like rows behind a quote that was never closed: all of
   * its inner lines have the delimiters of a row, or it is long and most of them have at least as
   * many.
   */
  private static boolean swallows(String cell, String delimiter, int width) {
    if (cell.indexOf('\n') < 0) {
      return false;
    }
    List<String> lines = cell.lines().toList();
    List<String> inner = lines.subList(1, Math.max(1, lines.size() - 1));
    long exact = inner.stream().filter(line -> count(line, delimiter) == width - 1).count();
    long enough = inner.stream().filter(line -> count(line, delimiter) >= width - 1).count();
    int few = width == 1 ? SUSPICIOUS_LINES : width == 2 ? 5 : 2;
    return (inner.size() >= few && exact == inner.size())
        || (inner.size() > SUSPICIOUS_LINES && 2 * enough > inner.size());
  }

  private static int count(String line, String delimiter) {
    return line.split(Pattern.quote(delimiter), -1).length - 1;
  }

  /** The offset behind the row that starts at an offset. */
  private static int nextRow(String text, int start) {
    boolean quoted = false;
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == '\n' && !quoted) {
        return i + 1;
      }
    }
    return text.length();
  }

  private static boolean extra(Table.Row row, int width) {
    for (int i = width; i < row.cells().size(); i++) {
      if (!row.cells().get(i).isBlank()) {
        return true;
      }
    }
    return false;
  }

  private static List<String> fit(List<String> cells, int width) {
    if (cells.size() == width) {
      return cells;
    }
    List<String> fitted = new ArrayList<>(cells.subList(0, Math.min(width, cells.size())));
    fitted.addAll(Collections.nCopies(width - fitted.size(), ""));
    return fitted;
  }

  /** The number of fields that most rows have, the larger at a tie. */
  private static int width(List<Table.Row> rows) {
    Map<Integer, Integer> widths = new TreeMap<>();
    rows.stream()
        .limit(LOOKED_AT)
        .forEach(row -> widths.merge(row.cells().size(), 1, Integer::sum));
    return widths.entrySet().stream()
        .max(
            Map.Entry.<Integer, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(1);
  }

  /** The delimiter whose number of fields is the most regular, the most fields at a tie. */
  static char delimiter(String text) {
    char best = ',';
    double bestScore = 0;
    for (char candidate : DELIMITERS) {
      List<Integer> counts = counts(text, candidate);
      Map<Integer, Long> same = new TreeMap<>();
      counts.forEach(count -> same.merge(count, 1L, Long::sum));
      for (Map.Entry<Integer, Long> each : same.entrySet()) {
        double regular = (double) each.getValue() / counts.size();
        int header = counts.getFirst();
        double score =
            each.getKey() == 0
                ? 0
                : regular * (header == each.getKey() ? 2 : 1) + each.getKey() * 1e-3;
        if (score > bestScore) {
          bestScore = score;
          best = candidate;
        }
      }
    }
    return best;
  }

  /** How often the delimiter stands outside quotes in each of the first rows. */
  private static List<Integer> counts(String text, char delimiter) {
    List<Integer> counts = new ArrayList<>();
    int count = 0;
    boolean quoted = false;
    boolean fieldStart = true;
    int lines = 0;
    for (int i = 0; i < text.length() && counts.size() < LOOKED_AT; i++) {
      char c = text.charAt(i);
      if (c == '"' && (quoted || fieldStart)) {
        quoted = !quoted;
        fieldStart = false;
        lines = 0;
      } else if (c == '\n' && (!quoted || ++lines > SUSPICIOUS_LINES)) {
        counts.add(count);
        count = 0;
        quoted = false;
        fieldStart = true;
      } else if (c == delimiter && !quoted) {
        count++;
        fieldStart = true;
      } else {
        fieldStart = false;
      }
    }
    if (count > 0 || counts.isEmpty()) {
      counts.add(count);
    }
    return counts;
  }
}
