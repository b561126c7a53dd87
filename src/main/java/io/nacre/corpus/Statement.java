package io.nacre.corpus;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The piece of a verbatim that says one thing.
 *
 * @param verbatim the 0-based position of its verbatim in the corpus
 * @param number the 1-based position of the statement in its verbatim
 * @param span where it stands in the verbatim's text as masked
 * @param text the words under that span
 * @param language the language that its verbatim was found to be in
 */
public record Statement(int verbatim, int number, Span span, String text, Language language) {
  public Statement {
    if (verbatim < 0 || number < 1) {
      throw new IllegalArgumentException("no such statement: " + verbatim + "/" + number);
    }
    if (text.length() != span.length()) {
      throw new IllegalArgumentException("the span " + span + " does not cover \"" + text + "\"");
    }
  }

  /** How many of some statements, given by their positions in a list, are of each language. */
  public static Map<Language, Integer> languages(
      List<Statement> statements, Collection<Integer> positions) {
    Map<Language, Integer> languages = new EnumMap<>(Language.class);
    positions.forEach(each -> languages.merge(statements.get(each).language(), 1, Integer::sum));
    return languages;
  }

  /** How many verbatims some statements come from, given by their positions in a list. */
  public static int verbatims(List<Statement> statements, Collection<Integer> positions) {
    int[] verbatims =
        positions.stream().mapToInt(each -> statements.get(each).verbatim()).toArray();
    Arrays.sort(verbatims);
    int distinct = 0;
    for (int i = 0; i < verbatims.length; i++) {
      distinct += i == 0 || verbatims[i] != verbatims[i - 1] ? 1 : 0;
    }
    return distinct;
  }
}
