package io.nacre.source;

import io.nacre.corpus.Kind;
import io.nacre.corpus.Progress;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads plain text: one verbatim a line, or a paragraph where blank lines stand between blocks of
 * several lines.
 */
final class TextTable {
  private TextTable() {}

  static Table read(String source, Encodings.Decoded file, ReadOptions options, Progress progress) {
    List<Table.Row> lines = new ArrayList<>();
    List<Table.Row> paragraphs = new ArrayList<>();
    StringBuilder paragraph = new StringBuilder();
    long start = 0;
    long number = 0;
    boolean wrapped = false;
    for (String line : (Iterable<String>) file.text().lines()::iterator) {
      number++;
      if (!line.isBlank()) {
        lines.add(new Table.Row(number, List.of(line)));
        progress.advance(1);
        wrapped |= !paragraph.isEmpty();
        start = paragraph.isEmpty() ? number : start;
        paragraph.append(paragraph.isEmpty() ? "" : "\n").append(line);
      } else if (!paragraph.isEmpty()) {
        paragraphs.add(new Table.Row(start, List.of(paragraph.toString())));
        paragraph.setLength(0);
      }
    }
    if (!paragraph.isEmpty()) {
      paragraphs.add(new Table.Row(start, List.of(paragraph.toString())));
    }
    TextUnit unit = options.unit();
    if (unit == null) {
      unit = wrapped && paragraphs.size() > 1 ? TextUnit.PARAGRAPH : TextUnit.LINE;
    }
    String word = unit == TextUnit.LINE ? "line" : "paragraph";
    return new Table(
        source,
        "text, " + file.name() + ", one verbatim a " + word,
        List.of("text"),
        unit == TextUnit.LINE ? lines : paragraphs,
        List.of(),
        Kind.CUSTOMER,
        true,
        List.of("--unit", word, "-e", file.charset().name()));
  }
}
