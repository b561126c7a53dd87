package io.nacre.report;

import io.nacre.corpus.Language;
import io.nacre.corpus.OneLine;
import io.nacre.index.Hit;
import io.nacre.index.Hits;
import io.nacre.index.StatementThemes;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A concordance for a terminal or a pipe: every match in one column, with its context on either
 * side (key word in context). What is known of the statement stands under its first match, or
 * beside it where the terminal is wide.
 */
public final class ConcordanceText {
  private static final int WIDE = 120;
  private static final int INDENT = 4;

  private final Messages words;
  private final int width;
  private final Style style;

  /**
   * A renderer.
   *
   * @param width the columns of the terminal
   * @param colour whether it takes colour: then matches are bold, else they stand in marks
   * @param language the language of the words around those of users
   */
  public ConcordanceText(int width, boolean colour, Language language) {
    this.words = new Messages(language);
    this.width = width;
    this.style = new Style(colour);
  }

  /** Writes the concordance of a query. */
  public void render(String query, Hits hits, StatementThemes themes, Appendable out)
      throws IOException {
    if (hits.statements() == 0) {
      line(Layout.cut(words.get("search.none", OneLine.of(query)), width), out);
      return;
    }
    String found = words.get("search.found", hits.statements(), hits.verbatims(), hits.voices());
    prose(found, out);
    line("", out);
    for (Hit hit : hits.hits()) {
      hit(hit, themes, out);
    }
    if (hits.hits().size() < hits.statements()) {
      line("", out);
      prose(words.get("search.more", hits.hits().size()), out);
    }
  }

  private void hit(Hit hit, StatementThemes themes, Appendable out) throws IOException {
    boolean wide = width >= WIDE;
    int aside = wide ? width * 2 / 5 : 0;
    int columns = wide ? width - aside - 2 : width;
    boolean first = true;
    for (ConcordanceLine each : ConcordanceLine.of(hit, themes, columns)) {
      Shown shown = shown(each, columns);
      if (wide && first) {
        String space = " ".repeat(Math.max(0, columns - shown.columns()) + 2);
        line(shown.text() + space + style.dim(details(each, aside)), out);
      } else {
        line(shown.text(), out);
        if (first) {
          line(" ".repeat(INDENT) + style.dim(details(each, width - INDENT)), out);
        }
      }
      first = false;
    }
  }

  /** A line and how many columns it takes. */
  private record Shown(String text, int columns) {}

  private Shown shown(ConcordanceLine line, int columns) {
    if (line.hit().isEmpty()) {
      String text = Layout.cut(OneLine.of(line.text()), columns);
      return new Shown(text, Layout.width(text));
    }
    // A match tends to be short and what follows says more than what came before.
    int before = columns * 2 / 5;
    int marks = style.colour() ? 0 : 2;
    String left = Layout.cutStart(line.left(), before);
    String hit = Layout.cut(line.hit(), columns - before - marks);
    int room = columns - before - marks - Layout.width(hit);
    String right = room < 2 ? "" : Layout.cut(line.right(), room);
    String padding = " ".repeat(before - Layout.width(left));
    String shown = style.colour() ? style.bold(hit) : "«" + hit + "»";
    int used = before + marks + Layout.width(hit) + Layout.width(right);
    return new Shown(padding + left + shown + right, used);
  }

  /** Stance, theme, origin and date; the label and then the path give way where room is short. */
  private String details(ConcordanceLine line, int columns) {
    String stance = words.get("stance." + line.stance().word());
    String date = line.date() == null ? "" : " · " + words.date(line.date());
    String start = line.theme() == null ? stance : stance + " · " + line.theme();
    String origin = OneLine.of(line.origin().toString());
    int least = Layout.width(start) + Layout.width(date) + 3;
    String label = label(line.label(), columns - least - Layout.width(origin));
    int room = Math.max(8, columns - least - Layout.width(label));
    return Layout.cut(start + label + " · " + Layout.cutStart(origin, room) + date, columns);
  }

  private static String label(@Nullable String label, int room) {
    if (label == null || room < 6) {
      return "";
    }
    return " " + Layout.cut(OneLine.of(label), room - 1);
  }

  private void prose(String text, Appendable out) throws IOException {
    for (String line : Layout.wrap(text, Layout.measure(width))) {
      line(line, out);
    }
  }

  private static void line(String text, Appendable out) throws IOException {
    out.append(text.stripTrailing()).append('\n');
  }
}
