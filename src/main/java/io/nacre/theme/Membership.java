package io.nacre.theme;

import io.nacre.corpus.Statement;
import io.nacre.graph.Communities;
import io.nacre.index.StatementUnits;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which statements each community holds: those that fit in it. A community of fewer than three
 * verbatims is dissolved: its statements go to the others, where they fit, else nowhere.
 */
final class Membership {
  /** Below this fit a statement is left out of a community. */
  static final double MIN_FIT = 0.05;

  /** Verbatims that make a theme. */
  static final int MIN_VERBATIMS = 3;

  /**
   * A community and its statements.
   *
   * @param community its number
   * @param members its statements, the most central first
   */
  record Group(int community, List<Member> members) {}

  private final List<Statement> statements;
  private final StatementUnits units;
  private final Communities communities;
  private final Map<Integer, List<Member>> byCommunity = new TreeMap<>();

  /** The units that three verbatims say word for word. */
  private final Set<Integer> recurring;

  Membership(List<Statement> statements, StatementUnits units, Communities communities) {
    this.statements = statements;
    this.units = units;
    this.communities = communities;
    this.recurring = recurring();
    for (int statement = 0; statement < statements.size(); statement++) {
      int unit = units.of(statement);
      if (unit != StatementUnits.NONE) {
        // What three say word for word has its copies for neighbours.
        int community = communities.of(unit);
        add(statement, community, recurs(statement) ? 1 : communities.fit(unit, community));
      }
    }
    dissolve(
        byCommunity.keySet().stream()
            .filter(community -> verbatims(membersOf(community)) < MIN_VERBATIMS)
            .toList());
  }

  /** A community with what its place among the others hangs on. */
  private record Sized(Group group, int verbatims, int first) {}

  /** The communities that are left, largest first. */
  List<Group> groups() {
    List<Sized> sized = new ArrayList<>();
    byCommunity.forEach((community, members) -> {
      List<Member> sorted = new ArrayList<>(members);
      sorted.sort(
          Comparator.comparingDouble(Member::centrality)
              .reversed()
              .thenComparingInt(Member::statement));
      int first = members.stream().mapToInt(Member::statement).min().orElse(0);
      sized.add(new Sized(new Group(community, sorted), verbatims(sorted), first));
    });
    sized.sort(Comparator.comparingInt(Sized::verbatims).reversed().thenComparingInt(Sized::first));
    return sized.stream().map(Sized::group).toList();
  }

  /** Gives the statements of some communities to the others, where they fit. */
  void dissolve(Collection<Integer> dissolved) {
    List<Member> homeless = new ArrayList<>();
    for (int community : dissolved) {
      homeless.addAll(membersOf(community));
    }
    byCommunity.keySet().removeAll(dissolved);
    Set<Integer> left = Set.copyOf(byCommunity.keySet());
    for (Member member : homeless) {
      int unit = units.of(member.statement());
      int best = -1;
      double bestFit = 0;
      for (int community : communities.around(unit)) {
        double fit = communities.fit(unit, community);
        if (left.contains(community) && fit > bestFit) {
          best = community;
          bestFit = fit;
        }
      }
      if (best >= 0) {
        add(member.statement(), best, bestFit);
      }
    }
  }

  /**
   * How firmly the statements of a community hang together, 0 to 1: the mean share of draws in
   * which a statement stays, times the mean share of its neighbours' weight inside, times the root
   * of the mean centrality.
   */
  double hold(Group group) {
    double retention = 0;
    double inside = 0;
    double centrality = 0;
    for (Member member : group.members()) {
      int unit = units.of(member.statement());
      boolean own = communities.of(unit) == group.community();
      boolean copied = own && recurs(member.statement());
      retention += own ? communities.retention(unit) : 0;
      inside += copied ? 1 : communities.inside(unit, group.community());
      centrality += copied ? 1 : member.centrality();
    }
    double n = group.members().size();
    return retention / n * (inside / n) * Math.sqrt(centrality / n);
  }

  /** How many verbatims some statements come from. */
  int verbatims(Collection<Member> members) {
    return Statement.verbatims(statements, members.stream().map(Member::statement).toList());
  }

  private boolean recurs(int statement) {
    return recurring.contains(units.of(statement));
  }

  private Set<Integer> recurring() {
    Map<Integer, Set<Integer>> saying = new HashMap<>();
    for (int statement = 0; statement < statements.size(); statement++) {
      if (units.of(statement) != StatementUnits.NONE) {
        saying
            .computeIfAbsent(units.of(statement), any -> new HashSet<>())
            .add(statements.get(statement).verbatim());
      }
    }
    saying.values().removeIf(verbatims -> verbatims.size() < MIN_VERBATIMS);
    return Set.copyOf(saying.keySet());
  }

  private List<Member> membersOf(int community) {
    return byCommunity.getOrDefault(community, List.of());
  }

  private void add(int statement, int community, double fit) {
    if (fit >= MIN_FIT) {
      double centrality = communities.centrality(units.of(statement), community);
      byCommunity
          .computeIfAbsent(community, any -> new ArrayList<>())
          .add(new Member(statement, fit, centrality, 0));
    }
  }
}
