package io.nacre.theme;

import io.nacre.corpus.Statement;
import io.nacre.graph.Communities;
import io.nacre.index.StatementUnits;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Divides a theme by the parts of its community. A part of fewer than three verbatims, or that no
 * phrase tells from the rest of the theme, stays in the theme alone.
 */
final class SubthemeFinder {
  private static final int FEWEST = 2;

  private final List<Statement> statements;
  private final StatementUnits units;
  private final Communities communities;
  private final Labeller labeller;

  SubthemeFinder(
      List<Statement> statements,
      StatementUnits units,
      Communities communities,
      Labeller labeller) {
    this.statements = statements;
    this.units = units;
    this.communities = communities;
    this.labeller = labeller;
  }

  /**
   * The sub-themes of a theme, largest first; none where there are not two.
   *
   * @param group the theme; what it adopted from another community is in none of its parts
   * @param label the theme's label, which names no part of it
   */
  List<Subtheme> find(Membership.Group group, String label) {
    Set<Integer> theme = new HashSet<>();
    Map<Integer, List<Integer>> parts = new TreeMap<>();
    for (Member member : group.members()) {
      int unit = units.of(member.statement());
      theme.add(member.statement());
      if (communities.of(unit) == group.community()) {
        parts
            .computeIfAbsent(communities.partOf(unit), any -> new ArrayList<>())
            .add(member.statement());
      }
    }
    List<List<Integer>> largestFirst = new ArrayList<>(parts.values());
    largestFirst.removeIf(part -> Statement.verbatims(statements, part) < Membership.MIN_VERBATIMS);
    if (largestFirst.size() < FEWEST) {
      return List.of();
    }
    largestFirst.forEach(part -> part.sort(Comparator.naturalOrder()));
    largestFirst.sort(
        Comparator.<List<Integer>>comparingInt(List::size)
            .reversed()
            .thenComparing(List::getFirst));
    List<Subtheme> subthemes = new ArrayList<>();
    Set<String> taken = new HashSet<>(Set.of(label));
    for (List<Integer> part : largestFirst) {
      Labeller.KeyPhrase name = labeller.labelWithin(part, theme, taken);
      if (name != null) {
        taken.add(name.form());
        subthemes.add(new Subtheme(name.form(), part));
      }
    }
    return subthemes.size() < FEWEST ? List.of() : subthemes;
  }
}
