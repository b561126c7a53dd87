package io.nacre.source;

import io.nacre.corpus.InputException;
import io.nacre.corpus.Progress;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The kinds of file that are read, each with its reader and the endings of its names. */
enum Format {
  CSV(textual(CsvTable::read), ".csv", ".tsv", ".tab"),
  XLSX(XlsxTable::read, ".xlsx"),
  JSON(textual(JsonTable::array), ".json"),
  NDJSON(textual(JsonTable::lines), ".jsonl", ".ndjson"),
  MARKDOWN(textual(MarkdownTable::read), ".md", ".markdown"),
  TEXT(textual(TextTable::read), ".txt");

  /** Reads the bytes of a file, and tells of each row. */
  interface Reader {
    Table read(String source, byte[] bytes, ReadOptions options, Progress progress);
  }

  /** Reads the characters of a file, and tells of each row. */
  interface TextReader {
    Table read(String source, Encodings.Decoded file, ReadOptions options, Progress progress);
  }

  private final Reader reader;
  private final List<String> endings;

  Format(Reader reader, String... endings) {
    this.reader = reader;
    this.endings = List.of(endings);
  }

  /** The format that a file's name tells, or null. */
  static @Nullable Format ofName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(format -> format.endings.stream().anyMatch(lower::endsWith))
        .findFirst()
        .orElse(null);
  }

  /** The format of bytes without a name, by looking: never a workbook without its signature. */
  static Format ofContent(String source, byte[] bytes, ReadOptions options) {
    if (bytes.length >= 4 && bytes[0] == 'P' && bytes[1] == 'K') {
      return XLSX;
    }
    Binary.refuse(source, bytes);
    String text = Encodings.decode(source, bytes, options.encoding()).text();
    String start = text.stripLeading();
    if (start.startsWith("---\n") || start.startsWith("---\r\n") || start.startsWith("# ")) {
      return MARKDOWN;
    }
    if (start.startsWith("[")) {
      return JSON;
    }
    if (start.startsWith("{")) {
      String first = start.lines().findFirst().orElse("").strip();
      return first.endsWith("}") ? NDJSON : JSON;
    }
    String firstLine = start.lines().findFirst().orElse("");
    boolean columns =
        options.delimiter() != null
            || Arrays.stream(Headers.plain(firstLine).split("_", -1))
                .anyMatch(word -> Role.TEXT.rank(word) >= 0);
    boolean several =
        firstLine.chars().anyMatch(c -> c == ';' || c == '\t' || c == '|' || c == ',');
    return columns && (several || !firstLine.contains(" ")) ? CSV : TEXT;
  }

  /** All endings, for messages. */
  static String known() {
    return String.join(", ", Arrays.stream(values()).flatMap(f -> f.endings.stream()).toList());
  }

  Table read(String source, byte[] bytes, ReadOptions options, Progress progress) {
    return reader.read(source, bytes, options, progress);
  }

  private static Reader textual(TextReader reader) {
    return (source, bytes, options, progress) -> {
      Binary.refuse(source, bytes);
      Encodings.Decoded file = Encodings.decode(source, bytes, options.encoding());
      long control = file.text().chars().filter(c -> c < 9 || (c > 13 && c < 27)).count();
      if (control > 3 && control > file.text().length() / 100) {
        throw new InputException(source + ": not a text file");
      }
      return reader.read(source, file, options, progress);
    };
  }
}
