package io.nacre.report;

import io.nacre.corpus.Language;
import io.nacre.corpus.OneLine;
import io.nacre.report.Citation.Row;
import io.nacre.report.Report.StatementEntry;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A citation for a terminal: what the figure counts, numbered, with its words and their origin. */
public final class CitationText {
  private static final int NUMBER = 4;

  private final Messages words;
  private final Phrases phrases;
  private final int width;
  private final Style style;

  /**
   * A renderer.
   *
   * @param language the language of the words around those of users
   * @param width the width of the terminal in columns
   * @param colour whether the terminal takes colour
   */
  public CitationText(Language language, int width, boolean colour) {
    this.words = new Messages(language);
    this.phrases = new Phrases(words);
    this.width = Layout.measure(width);
    this.style = new Style(colour);
  }

  /** Writes the citation. */
  public void render(Citation citation, Appendable out) throws IOException {
    List<String> lines = new ArrayList<>();
    String label = OneLine.of(String.join(" · ", citation.theme().keyphrases()));
    String id = citation.theme().id() + "  ";
    lines.add(id + style.bold(Layout.cut(label, width - id.length())));
    int statements = citation.units().stream().mapToInt(List::size).sum();
    String counted =
        words.get("figure." + citation.figure().word(), citation.units().size())
            + words.get("figure.in", statements);
    lines.addAll(Layout.wrap(counted, width));
    int column = Math.max(NUMBER, words.number(citation.units().size()).length());
    for (int i = 0; i < citation.units().size(); i++) {
      lines.add("");
      String left = Layout.right(words.number(i + 1), column) + "  ";
      for (Row row : citation.units().get(i)) {
        for (String line : row(row.statement(), width - left.length())) {
          lines.add(left + line);
          left = " ".repeat(left.length());
        }
      }
    }
    for (String line : lines) {
      out.append(line.stripTrailing()).append('\n');
    }
  }

  private List<String> row(StatementEntry said, int columns) {
    List<String> lines = new ArrayList<>(Layout.wrap(Layout.quoted(said.text()), columns));
    List<String> details = new ArrayList<>();
    details.add(phrases.stance(said.stance()));
    String voice = said.voice();
    if (voice != null) {
      details.add(OneLine.of(voice));
    }
    LocalDate date = said.date();
    if (date != null) {
      details.add(words.date(date));
    }
    details.add(OneLine.of(said.origin().toString()));
    for (String line : Layout.wrap(String.join(" · ", details), columns)) {
      lines.add(style.dim(line.stripTrailing()));
    }
    return lines;
  }
}
