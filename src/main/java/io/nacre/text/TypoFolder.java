package io.nacre.text;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Folds a stem that one statement only has onto the most frequent stem at a Damerau-Levenshtein
 * distance of one (optimal string alignment) with the same first letter: {@code livaison} counts as
 * {@code livraison}.
 */
public final class TypoFolder {
  private static final int SHORTEST = 5;

  private TypoFolder() {}

  /** The statements' terms with rare misspelt stems replaced; spans stay. */
  public static List<List<Term>> fold(List<List<Term>> statements) {
    Map<String, String> corrections = corrections(frequency(statements));
    return statements.stream().map(terms -> fold(terms, corrections)).toList();
  }

  private static List<Term> fold(List<Term> terms, Map<String, String> corrections) {
    for (Term term : terms) {
      if (corrections.containsKey(term.stem())) {
        return TermList.of(
            terms.stream()
                .map(each -> each.withStem(corrections.getOrDefault(each.stem(), each.stem())))
                .toList());
      }
    }
    return terms;
  }

  /** In how many statements a stem stands, and the last of them. */
  private static final class Count {
    private int statements;
    private int last = -1;

    void see(int statement) {
      if (statement != last) {
        statements++;
        last = statement;
      }
    }
  }

  private static Map<String, Count> frequency(List<List<Term>> statements) {
    Map<String, Count> frequency = new HashMap<>();
    for (int i = 0; i < statements.size(); i++) {
      for (Term term : statements.get(i)) {
        if (!term.isStopWord()) {
          frequency.computeIfAbsent(term.stem(), stem -> new Count()).see(i);
        }
      }
    }
    return frequency;
  }

  private static Map<String, String> corrections(Map<String, Count> frequency) {
    List<String> known = new ArrayList<>();
    List<String> rare = new ArrayList<>();
    frequency.forEach((stem, count) -> {
      if (count.statements >= 2 && stem.length() >= SHORTEST - 1) {
        known.add(stem);
      } else if (count.statements == 1 && stem.length() >= SHORTEST) {
        rare.add(stem);
      }
    });
    Deletions deletions = new Deletions(known);
    Comparator<String> best =
        Comparator.<String>comparingInt(stem -> count(frequency, stem))
            .thenComparing(Comparator.reverseOrder());
    Map<String, String> corrections = new HashMap<>();
    for (String stem : rare) {
      deletions.near(stem).stream().max(best).ifPresent(found -> corrections.put(stem, found));
    }
    return corrections;
  }

  private static int count(Map<String, Count> frequency, String stem) {
    return requireNonNull(frequency.get(stem)).statements;
  }
}
