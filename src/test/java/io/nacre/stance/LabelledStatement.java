package io.nacre.stance;

import io.nacre.corpus.Language;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Statements of customers, shop assistants, technicians, nurses, with the stance that a person gave
 * them. They were written without a look at the lexicons; the lexicons were then tuned on the half
 * that says so, and the other half, "test", was left alone.
 */
record LabelledStatement(String half, Stance stance, String text) {

  /** All of a language, in the order of the file. */
  static List<LabelledStatement> all(Language language) throws IOException {
    return all("labelled", language);
  }

  private static List<LabelledStatement> all(String name, Language language) throws IOException {
    try (InputStream in =
        LabelledStatement.class.getResourceAsStream(name + "." + language.code() + ".tsv")) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines()
          .skip(1)
          .map(line -> line.split("\t", -1))
          .map(row ->
              new LabelledStatement(
                  row[0], Stance.valueOf(row[1].toUpperCase(Locale.ROOT)), row[2]))
          .toList();
    }
  }

  /** The share of what is found that is right, and of what is there that is found. */
  record Figures(double precision, double recall) {}

  /** How well one stance is read in one half of a language's statements. */
  static Figures figures(StanceReader reader, Language language, String half, Stance stance)
      throws IOException {
    int right = 0;
    int found = 0;
    int there = 0;
    for (LabelledStatement each : all(language)) {
      if (each.half().equals(half)) {
        boolean says = reader.read(each.text(), language).stance() == stance;
        found += says ? 1 : 0;
        there += each.stance() == stance ? 1 : 0;
        right += says && each.stance() == stance ? 1 : 0;
      }
    }
    return new Figures((double) right / found, (double) right / there);
  }

  /**
   * The share of one half of a set of statements that is read as it is labelled.
   *
   * @param set {@code everyday}, of everyday turns of phrase, or {@code trades}, of twenty trades
   */
  static double share(StanceReader reader, String set, Language language, String half)
      throws IOException {
    List<LabelledStatement> those =
        all(set, language).stream().filter(each -> each.half().equals(half)).toList();
    long right =
        those.stream()
            .filter(each -> reader.read(each.text(), language).stance() == each.stance())
            .count();
    return (double) right / those.size();
  }
}
