package io.nacre.source;

import io.nacre.corpus.Kind;
import io.nacre.corpus.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads plain text: one verbatim a line, or a paragraph where blank lines stand between blocks of
 * several lines, or the whole file where it is a letter, which begins by a greeting and ends by a
 * closing formula.
 */
final class TextTable {
  /** What may follow on the same line: a few words. */
  private static final String FEW_WORDS = "\\b\\S*+(?:\\s++\\S++){0,5}+\\s*+";

  private static final Pattern GREETING =
      Pattern.compile(
          "(?iU)\\s*+(?:bonjour|bonsoir|madame|monsieur|mesdames|messieurs|chers?|chères?|salut|hello|hi|dear|good"
              + " (?:morning|afternoon|evening))"
              + FEW_WORDS);

  private static final Pattern CLOSING =
      Pattern.compile(
          "(?iU)\\s*+(?:(?:bien |très )?cordialement|bien à (?:vous|toi)"
              + "|(?:meilleures |sincères )?salutations|respectueusement|amicalement|merci d'avance"
              + "|bonne (?:journée|soirée|semaine|réception)|(?:best |kind |warm )?regards"
              + "|(?:yours )?(?:sincerely|faithfully)|many thanks)"
              + FEW_WORDS);

  /** Below its closing formula a letter has a name, a function, an address. */
  private static final int SIGNATURE = 6;

  /** In lines; more are a list of texts. */
  private static final int LONGEST_LETTER = 40;

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
    if (unit == null && isLetter(lines)) {
      unit = TextUnit.FILE;
    } else if (unit == null) {
      unit = wrapped && paragraphs.size() > 1 ? TextUnit.PARAGRAPH : TextUnit.LINE;
    }
    List<Table.Row> rows =
        switch (unit) {
          case LINE -> lines;
          case PARAGRAPH -> paragraphs;
          case FILE -> whole(lines);
        };
    String word = unit.name().toLowerCase(Locale.ROOT);
    return new Table(
        source,
        "text, " + file.name() + ", one verbatim a " + word,
        List.of("text"),
        rows,
        List.of(),
        Kind.CUSTOMER,
        true,
        List.of("--unit", word, "-e", file.charset().name()));
  }

  private static boolean isLetter(List<Table.Row> lines) {
    if (lines.size() < 3 || lines.size() > LONGEST_LETTER) {
      return false;
    }
    boolean greets = GREETING.matcher(text(lines.getFirst())).matches();
    int end = Math.max(1, lines.size() - SIGNATURE - 1);
    return greets
        && lines.subList(end, lines.size()).stream()
            .anyMatch(line -> CLOSING.matcher(text(line)).matches());
  }

  private static List<Table.Row> whole(List<Table.Row> lines) {
    if (lines.isEmpty()) {
      return lines;
    }
    String all = lines.stream().map(TextTable::text).collect(Collectors.joining("\n"));
    return List.of(new Table.Row(lines.getFirst().line(), List.of(all)));
  }

  private static String text(Table.Row line) {
    return line.cells().getFirst();
  }
}
