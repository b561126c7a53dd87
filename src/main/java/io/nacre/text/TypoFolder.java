package io.nacre.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Folds a stem that one statement only has onto the most frequent stem at a Damerau-Levenshtein
 * distance of one (optimal string alignment) with the same first letter: {@code livaison} counts as
 * {@code livraison}. Candidates are found by deleted letters, as in SymSpell (Garbe, 2012).
 */
public final class TypoFolder {
  private static final int SHORTEST = 5;

  private TypoFolder() {}

  /** The statements' terms with rare misspelt stems replaced; spans stay. */
  public static List<List<Term>> fold(List<List<Term>> statements) {
    Map<String, Integer> frequency = frequency(statements);
    Map<String, String> corrections = corrections(frequency);
    List<List<Term>> folded = new ArrayList<>(statements.size());
    for (List<Term> terms : statements) {
      folded.add(
          terms.stream().anyMatch(term -> corrections.containsKey(term.stem()))
              ? fold(terms, corrections)
              : terms);
    }
    return folded;
  }

  private static List<Term> fold(List<Term> terms, Map<String, String> corrections) {
    return TermList.of(
        terms.stream()
            .map(term -> term.withStem(corrections.getOrDefault(term.stem(), term.stem())))
            .toList());
  }

  private static Map<String, Integer> frequency(List<List<Term>> statements) {
    Map<String, Integer> frequency = new HashMap<>();
    for (List<Term> terms : statements) {
      Set<String> seen = new HashSet<>();
      for (Term term : terms) {
        if (!term.isStopWord() && seen.add(term.stem())) {
          frequency.merge(term.stem(), 1, Integer::sum);
        }
      }
    }
    return frequency;
  }

  private static Map<String, String> corrections(Map<String, Integer> frequency) {
    Map<String, List<String>> byDeletion = new HashMap<>();
    frequency.forEach((stem, count) -> {
      if (count >= 2 && stem.length() >= SHORTEST - 1) {
        for (String deletion : deletions(stem)) {
          byDeletion.computeIfAbsent(deletion, key -> new ArrayList<>()).add(stem);
        }
      }
    });
    Map<String, String> corrections = new HashMap<>();
    frequency.forEach((stem, count) -> {
      if (count == 1 && stem.length() >= SHORTEST) {
        deletions(stem).stream()
            .flatMap(deletion -> byDeletion.getOrDefault(deletion, List.of()).stream())
            .filter(known -> known.charAt(0) == stem.charAt(0) && oneEdit(stem, known))
            .max(
                Comparator.<String>comparingInt(known -> frequency.getOrDefault(known, 0))
                    .thenComparing(Comparator.reverseOrder()))
            .ifPresent(known -> corrections.put(stem, known));
      }
    });
    return corrections;
  }

  private static Set<String> deletions(String word) {
    Set<String> deletions = new HashSet<>();
    deletions.add(word);
    for (int i = 0; i < word.length(); i++) {
      deletions.add(word.substring(0, i) + word.substring(i + 1));
    }
    return deletions;
  }

  /** Whether one insertion, deletion, substitution or swap of neighbours leads from a to b. */
  static boolean oneEdit(String a, String b) {
    if (Math.abs(a.length() - b.length()) > 1) {
      return false;
    }
    int i = 0;
    while (i < Math.min(a.length(), b.length()) && a.charAt(i) == b.charAt(i)) {
      i++;
    }
    if (a.length() > b.length()) {
      return a.substring(i + 1).equals(b.substring(i));
    }
    if (a.length() < b.length()) {
      return a.substring(i).equals(b.substring(i + 1));
    }
    return a.equals(b)
        || a.substring(i + 1).equals(b.substring(i + 1))
        || (i + 1 < a.length()
            && a.charAt(i) == b.charAt(i + 1)
            && a.charAt(i + 1) == b.charAt(i)
            && a.substring(i + 2).equals(b.substring(i + 2)));
  }
}
