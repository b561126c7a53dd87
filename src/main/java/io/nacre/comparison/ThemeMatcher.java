package io.nacre.comparison;

import io.nacre.comparison.SavedReport.Said;
import io.nacre.corpus.Language;
import io.nacre.corpus.Span;
import io.nacre.corpus.Statement;
import io.nacre.text.LanguageDetector;
import io.nacre.text.Term;
import io.nacre.text.Terms;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds which theme of one report is which of another: by the statements that both hold, where they
 * do, else by their words. The pairs as a whole are the best there are ({@link Assignment}).
 */
final class ThemeMatcher {
  /** The least share of the statements held in common that two themes must have in common. */
  private static final double SHARED = 0.2;

  /** The least cosine of the words of two themes. */
  private static final double ALIKE = 0.2;

  /** The stems of each statement, by its key. */
  private final Map<String, List<String>> stems = new HashMap<>();

  private final Map<String, Double> weights = new HashMap<>();
  private final Set<String> common;

  ThemeMatcher(List<SavedVerbatim> base, List<SavedVerbatim> now) {
    common = keys(base);
    common.retainAll(keys(now));
    List<SavedVerbatim> all = new ArrayList<>(base);
    all.addAll(now);
    read(all);
  }

  private static Set<String> keys(List<SavedVerbatim> verbatims) {
    Set<String> keys = new HashSet<>();
    for (SavedVerbatim each : verbatims) {
      each.statements().forEach(said -> keys.add(SavedTheme.key(each, said)));
    }
    return keys;
  }

  private void read(List<SavedVerbatim> verbatims) {
    List<Language> languages =
        LanguageDetector.detect(verbatims.stream().map(SavedVerbatim::text).toList());
    List<String> keys = new ArrayList<>();
    List<Statement> statements = new ArrayList<>();
    for (int i = 0; i < verbatims.size(); i++) {
      for (Said said : verbatims.get(i).statements()) {
        String text = said.text();
        Span span = new Span(0, text.length());
        keys.add(SavedTheme.key(verbatims.get(i), said));
        statements.add(new Statement(i, said.number(), span, text, languages.get(i)));
      }
    }
    List<List<Term>> terms = Terms.of(statements);
    Map<String, Integer> counts = new HashMap<>();
    for (int i = 0; i < keys.size(); i++) {
      List<String> words =
          terms.get(i).stream().filter(term -> !term.isStopWord()).map(Term::stem).toList();
      if (stems.put(keys.get(i), words) == null) {
        new HashSet<>(words).forEach(stem -> counts.merge(stem, 1, Integer::sum));
      }
    }
    counts.forEach((stem, count) -> weights.put(stem, Math.log((double) stems.size() / count)));
  }

  /** For each theme of the first list the position of its match in the second, or -1. */
  int[] match(List<SavedTheme> base, List<SavedTheme> now) {
    List<Map<String, Double>> before = base.stream().map(this::vector).toList();
    List<Map<String, Double>> after = now.stream().map(this::vector).toList();
    double[][] pairs = new double[base.size()][now.size()];
    for (int i = 0; i < base.size(); i++) {
      for (int j = 0; j < now.size(); j++) {
        double shared = shared(base.get(i).statements(), now.get(j).statements());
        double alike = cosine(before.get(i), after.get(j));
        pairs[i][j] = shared >= SHARED ? 1 + shared : alike >= ALIKE ? alike : 0;
      }
    }
    return Assignment.best(pairs);
  }

  /** Of the statements that both reports hold and either theme has, the share that both have. */
  private double shared(Set<String> base, Set<String> now) {
    Set<String> either = new HashSet<>(base);
    either.addAll(now);
    either.retainAll(common);
    long both = either.stream().filter(each -> base.contains(each) && now.contains(each)).count();
    return either.isEmpty() ? 0 : (double) both / either.size();
  }

  /**
   * The words of a theme, each by how often it is said and by the root of its rarity, so that the
   * product of two themes has it once.
   */
  private Map<String, Double> vector(SavedTheme theme) {
    Map<String, Integer> counts = new HashMap<>();
    for (String statement : theme.statements()) {
      stems.getOrDefault(statement, List.of()).forEach(stem -> counts.merge(stem, 1, Integer::sum));
    }
    Map<String, Double> vector = new HashMap<>();
    counts.forEach(
        (stem, count) -> vector.put(stem, count * Math.sqrt(weights.getOrDefault(stem, 0.0))));
    return vector;
  }

  private static double cosine(Map<String, Double> one, Map<String, Double> other) {
    double norms = Math.sqrt(square(one.values()) * square(other.values()));
    // Summed in order, so that the last digit does not depend on a hash.
    double product =
        one.keySet().stream()
            .filter(other::containsKey)
            .sorted()
            .mapToDouble(stem -> one.getOrDefault(stem, 0.0) * other.getOrDefault(stem, 0.0))
            .sum();
    return norms == 0 ? 0 : product / norms;
  }

  private static double square(Collection<Double> values) {
    return values.stream().mapToDouble(each -> each * each).sorted().sum();
  }
}
