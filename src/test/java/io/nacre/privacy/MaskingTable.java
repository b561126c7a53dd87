package io.nacre.privacy;

import io.nacre.corpus.Facets;
import io.nacre.corpus.Kind;
import io.nacre.corpus.Origin;
import io.nacre.corpus.Resources;
import io.nacre.corpus.Span;
import io.nacre.corpus.Verbatim;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * How well the {@link Masker} does on texts that people labelled: {@code ⟦phone:06 71 38 20 64⟧}.
 * What is labelled is found where marks of its kind hide all of it; a mark is right where it
 * touches a label of its kind.
 */
final class MaskingTable {
  /** A labelled text: its language, whether it was looked at while the masker was made. */
  record Labelled(String language, String part, String text, List<Label> labels) {
    boolean isTrap() {
      return labels.isEmpty();
    }
  }

  record Label(Mark mark, Span span) {}

  /** How many labels there are and were found, how many marks there are and are right. */
  record Score(int labels, int found, int marks, int right) {
    static final Score NONE = new Score(0, 0, 0, 0);

    double precision() {
      return marks == 0 ? 1 : (double) right / marks;
    }

    double recall() {
      return labels == 0 ? 1 : (double) found / labels;
    }

    Score and(Score other) {
      return new Score(
          labels + other.labels, found + other.found, marks + other.marks, right + other.right);
    }
  }

  private static final Map<String, Mark> KINDS =
      Map.ofEntries(
          Map.entry("email", Mark.EMAIL),
          Map.entry("phone", Mark.PHONE),
          Map.entry("iban", Mark.IBAN),
          Map.entry("card", Mark.CARD),
          Map.entry("ssn", Mark.SOCIAL_SECURITY),
          Map.entry("ip", Mark.IP),
          Map.entry("url", Mark.LINK),
          Map.entry("handle", Mark.HANDLE),
          Map.entry("plate", Mark.PLATE),
          Map.entry("address", Mark.ADDRESS),
          Map.entry("reference", Mark.REFERENCE),
          Map.entry("name", Mark.NAME));

  private MaskingTable() {}

  static List<Labelled> texts() {
    return Resources.text(MaskingTable.class, "masking.tsv")
        .lines()
        .map(MaskingTable::read)
        .toList();
  }

  private static Labelled read(String line) {
    String[] cells = line.split("\t", -1);
    StringBuilder text = new StringBuilder();
    List<Label> labels = new ArrayList<>();
    String rest = cells[2];
    for (int open = rest.indexOf('⟦'); open >= 0; open = rest.indexOf('⟦')) {
      text.append(rest, 0, open);
      int colon = rest.indexOf(':', open);
      int close = rest.indexOf('⟧', colon);
      int start = text.length();
      text.append(rest, colon + 1, close);
      labels.add(
          new Label(
              Objects.requireNonNull(KINDS.get(rest.substring(open + 1, colon))),
              new Span(start, text.length())));
      rest = rest.substring(close + 1);
    }
    return new Labelled(cells[0], cells[1], text.append(rest).toString(), labels);
  }

  static Masked mask(String text) {
    Verbatim verbatim =
        new Verbatim(
            null, text, new Origin("a.csv", 1), Kind.CUSTOMER, null, null, null, Facets.NONE);
    return Masker.mask(List.of(verbatim), Masking.DEFAULTS).getFirst();
  }

  /** The scores of each kind over some of the texts. */
  static Map<Mark, Score> scores(Predicate<Labelled> wanted) {
    Map<Mark, Score> scores = new EnumMap<>(Mark.class);
    for (Mark mark : Mark.values()) {
      scores.put(mark, Score.NONE);
    }
    for (Labelled text : texts()) {
      if (wanted.test(text)) {
        List<Masked.Edit> edits = mask(text.text()).edits();
        for (Mark mark : Mark.values()) {
          scores.merge(mark, score(mark, text.labels(), edits), Score::and);
        }
      }
    }
    return scores;
  }

  private static Score score(Mark mark, List<Label> labels, List<Masked.Edit> edits) {
    List<Label> own = labels.stream().filter(label -> label.mark() == mark).toList();
    List<Masked.Edit> marks = edits.stream().filter(edit -> edit.mark() == mark).toList();
    return new Score(
        own.size(),
        (int) own.stream().filter(label -> isHidden(label.span(), marks)).count(),
        marks.size(),
        (int)
            marks.stream()
                .filter(
                    edit -> own.stream().anyMatch(label -> touches(label.span(), edit.original())))
                .count());
  }

  private static boolean isHidden(Span label, List<Masked.Edit> marks) {
    for (int i = label.start(); i < label.end(); i++) {
      int at = i;
      if (marks.stream()
          .noneMatch(edit -> edit.original().start() <= at && at < edit.original().end())) {
        return false;
      }
    }
    return true;
  }

  private static boolean touches(Span one, Span other) {
    return one.start() < other.end() && other.start() < one.end();
  }

  /** A table in Markdown: precision and recall of each kind. */
  static String table(Predicate<Labelled> wanted) {
    StringBuilder table =
        new StringBuilder("| kind | labels | precision | recall |\n| --- | --- | --- | --- |\n");
    scores(wanted)
        .forEach((mark, score) ->
            table.append(
                String.format(
                    Locale.ROOT,
                    "| %s | %d | %.3f (%d of %d) | %.3f (%d) |%n",
                    mark.word(),
                    score.labels(),
                    score.precision(),
                    score.right(),
                    score.marks(),
                    score.recall(),
                    score.found())));
    return table.toString();
  }

  /** Prints the table of each part, or of one part with what went wrong in it. */
  public static void main(String[] arguments) {
    if (arguments.length == 0) {
      for (String part : List.of("dev", "held", "fresh", "later", "last")) {
        System.out.println(part + "\n" + table(text -> text.part().equals(part)));
      }
      System.out.println("all\n" + table(any -> true));
      return;
    }
    System.out.println(table(text -> text.part().equals(arguments[0])));
    texts().stream()
        .filter(text -> text.part().equals(arguments[0]))
        .forEach(MaskingTable::explain);
  }

  private static void explain(Labelled text) {
    List<Masked.Edit> edits = mask(text.text()).edits();
    for (Label label : text.labels()) {
      if (!isHidden(label.span(), edits.stream().filter(e -> e.mark() == label.mark()).toList())) {
        System.out.println(
            "MISSED "
                + label.mark()
                + " \""
                + label.span().of(text.text())
                + "\" in: "
                + text.text()
                + "\n     "
                + edits.stream().map(e -> e.mark() + ":" + e.original().of(text.text())).toList());
      }
    }
    for (Masked.Edit edit : edits) {
      if (text.labels().stream()
          .noneMatch(
              label -> label.mark() == edit.mark() && touches(label.span(), edit.original()))) {
        System.out.println(
            "WRONG "
                + edit.mark()
                + " \""
                + edit.original().of(text.text())
                + "\" in: "
                + text.text());
      } else if (text.labels().stream().noneMatch(label -> label.span().equals(edit.original()))) {
        System.out.println(
            "OTHER SPAN "
                + edit.mark()
                + " \""
                + edit.original().of(text.text())
                + "\" in: "
                + text.text());
      }
    }
  }
}
