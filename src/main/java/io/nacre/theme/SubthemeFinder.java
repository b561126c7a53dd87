package io.nacre.theme;

import io.nacre.corpus.Language;
import io.nacre.corpus.Statement;
import io.nacre.graph.Communities;
import io.nacre.index.StatementUnits;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Divides a theme by the parts of its community. A part of fewer than three verbatims, one that
 * says the same in another language, or one that no phrase tells from the rest of the theme stays
 * in the theme alone.
 */
final class SubthemeFinder {
  private static final int FEWEST = 2;

  /** So large a share is nearly all. */
  private static final double NEARLY_ALL = 0.8;

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
   * @param stems the stems of the label: no part is named by other words for it; may be empty
   */
  List<Subtheme> find(Membership.Group group, String label, List<String> stems) {
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
    largestFirst.removeIf(part -> isTranslation(part, theme));
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
      Labeller.KeyPhrase name = labeller.labelWithin(part, theme, taken, stems);
      if (name != null) {
        taken.add(name.form());
        subthemes.add(new Subtheme(name.form(), part));
      }
    }
    return subthemes.size() < FEWEST ? List.of() : subthemes;
  }

  /** Whether a part holds what a theme says in a language that is not its main one, and no more. */
  private boolean isTranslation(Collection<Integer> part, Collection<Integer> theme) {
    Map<Language, Integer> within = Statement.languages(statements, part);
    Map<Language, Integer> all = Statement.languages(statements, theme);
    Language language = Language.most(within);
    int those = within.getOrDefault(language, 0);
    return language != Language.most(all)
        && those >= NEARLY_ALL * part.size()
        && those >= NEARLY_ALL * all.getOrDefault(language, 0);
  }
}
