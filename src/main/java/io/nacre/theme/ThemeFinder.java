package io.nacre.theme;

import io.nacre.corpus.Statement;
import io.nacre.graph.Communities;
import io.nacre.index.StatementUnits;
import io.nacre.text.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Turns communities into themes: statements that fit too loosely are left out, a community of fewer
 * than three verbatims is none, and every theme gets its name and its confidence.
 */
public final class ThemeFinder {
  /** Below this fit a statement is left out of its community. */
  public static final double MIN_FIT = 0.08;

  /** Verbatims that make a theme. */
  public static final int MIN_VERBATIMS = 3;

  private static final double TIE_BREAK = 1e-3;

  private final List<Statement> statements;
  private final List<List<Term>> terms;

  private ThemeFinder(List<Statement> statements, List<List<Term>> terms) {
    this.statements = statements;
    this.terms = terms;
  }

  /**
   * The themes of a corpus.
   *
   * @param statements all statements, in the order of their verbatims
   * @param terms the terms of each statement, in the same order
   * @param units which unit each statement belongs to
   * @param communities the communities of the units
   * @param verbatims how many verbatims there are
   */
  public static Themes find(
      List<Statement> statements,
      List<List<Term>> terms,
      StatementUnits units,
      Communities communities,
      int verbatims) {
    return new ThemeFinder(statements, terms).find(units, communities, verbatims);
  }

  private Themes find(StatementUnits units, Communities communities, int verbatims) {
    List<List<Member>> groups = groups(units, communities);
    PhraseCounts phrases = new PhraseCounts();
    for (int i = 0; i < statements.size(); i++) {
      phrases.add(i, statements.get(i).text(), terms.get(i));
    }
    Labeller labeller =
        new Labeller(phrases, new LabelRules(phrases, statements.size()), statements.size());
    List<Theme> themes = new ArrayList<>();
    Set<String> labels = new HashSet<>();
    Set<String> ids = new HashSet<>();
    for (List<Member> group : groups) {
      List<String> phrasesOfGroup =
          labeller.label(group.stream().map(Member::statement).sorted().toList(), labels);
      String label = phrasesOfGroup.isEmpty() ? opening(group) : phrasesOfGroup.getFirst();
      labels.add(label);
      List<String> keyphrases = phrasesOfGroup.isEmpty() ? List.of(label) : phrasesOfGroup;
      themes.add(
          new Theme(ThemeId.of(texts(group), ids), label, keyphrases, group, confidence(group)));
    }
    return new Themes(themes, ofStatements(themes), ofVerbatims(themes, verbatims));
  }

  /** The members of each community that is a theme, largest first. */
  private List<List<Member>> groups(StatementUnits units, Communities communities) {
    Map<Integer, List<Member>> byCommunity = new TreeMap<>();
    for (int statement = 0; statement < statements.size(); statement++) {
      int unit = units.of(statement);
      if (unit == StatementUnits.NONE) {
        continue;
      }
      int community = communities.of(unit);
      double fit = communities.fit(unit, community);
      if (fit >= MIN_FIT) {
        byCommunity
            .computeIfAbsent(community, any -> new ArrayList<>())
            .add(new Member(statement, fit, communities.centrality(unit, community)));
      }
    }
    List<List<Member>> groups = new ArrayList<>(byCommunity.values());
    groups.removeIf(group -> verbatims(group) < MIN_VERBATIMS);
    for (List<Member> group : groups) {
      group.sort(
          Comparator.comparingDouble(Member::centrality)
              .reversed()
              .thenComparingInt(Member::statement));
    }
    groups.sort(
        Comparator.<List<Member>>comparingInt(this::verbatims)
            .reversed()
            .thenComparingInt(group -> group.stream().mapToInt(Member::statement).min().orElse(0)));
    return groups;
  }

  private int verbatims(List<Member> group) {
    return (int)
        group.stream()
            .map(member -> statements.get(member.statement()).verbatim())
            .distinct()
            .count();
  }

  private Confidence confidence(List<Member> group) {
    double mean = group.stream().mapToDouble(Member::fit).average().orElse(0);
    return Confidence.of(mean, verbatims(group));
  }

  private Set<String> texts(List<Member> group) {
    Set<String> texts = new TreeSet<>();
    group.forEach(member -> texts.add(statements.get(member.statement()).text()));
    return texts;
  }

  /** The first words of the most central statement, where no phrase recurs. */
  private String opening(List<Member> group) {
    String text = statements.get(group.getFirst().statement()).text();
    String[] words = text.split("\\s+", 7);
    int shown = Math.min(6, words.length);
    return String.join(" ", List.of(words).subList(0, shown)) + (words.length > shown ? "…" : "");
  }

  private @Nullable Theme[] ofStatements(List<Theme> themes) {
    @Nullable Theme[] found = new Theme[statements.size()];
    for (Theme theme : themes) {
      for (Member member : theme.members()) {
        found[member.statement()] = theme;
      }
    }
    return found;
  }

  /** The theme of most statements of a verbatim; at a tie the one that they fit best. */
  private @Nullable Theme[] ofVerbatims(List<Theme> themes, int verbatims) {
    @Nullable Theme[] found = new Theme[verbatims];
    double[] most = new double[verbatims];
    for (Theme theme : themes) {
      Map<Integer, Double> votes = new TreeMap<>();
      for (Member member : theme.members()) {
        int verbatim = statements.get(member.statement()).verbatim();
        votes.merge(verbatim, 1 + TIE_BREAK * member.fit(), Double::sum);
      }
      votes.forEach((verbatim, count) -> {
        if (count > most[verbatim]) {
          most[verbatim] = count;
          found[verbatim] = theme;
        }
      });
    }
    return found;
  }
}
