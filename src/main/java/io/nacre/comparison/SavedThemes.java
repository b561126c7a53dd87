package io.nacre.comparison;

import io.nacre.comparison.SavedReport.Said;
import io.nacre.corpus.Statement;
import io.nacre.insight.Evidence;
import io.nacre.theme.Member;
import io.nacre.theme.Theme;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which theme of each report a theme found over both comes from: that with which it shares most
 * statements, one to one and the best as a whole ({@link Assignment}).
 */
final class SavedThemes {
  /** Of the statements of either, the least share that both must have (Jaccard). */
  private static final double SHARED = 0.2;

  private final Evidence evidence;
  private final List<Statement> statements;
  private final List<Said> said;

  /**
   * The themes of two reports.
   *
   * @param said what the reports say of each statement, in the order of the statements
   */
  SavedThemes(Evidence evidence, List<Statement> statements, List<Said> said) {
    this.evidence = evidence;
    this.statements = statements;
    this.said = said;
  }

  /**
   * For each theme the id it has before and the one it has after: {@code W7K2>X3KD}, with nothing
   * on a side where no theme of the report is this one.
   *
   * @param sides the side of each verbatim
   */
  Map<Theme, String> ids(List<Side> sides) {
    Map<Theme, String> before = ids(Side.BASE, sides);
    Map<Theme, String> after = ids(Side.NEW, sides);
    Map<Theme, String> ids = new HashMap<>();
    for (Theme theme : evidence.themes().all()) {
      ids.put(theme, before.getOrDefault(theme, "") + ">" + after.getOrDefault(theme, ""));
    }
    return ids;
  }

  private Map<Theme, String> ids(Side side, List<Side> sides) {
    TreeMap<String, Set<Integer>> saved = new TreeMap<>();
    for (int i = 0; i < said.size(); i++) {
      String theme = said.get(i).theme();
      if (theme != null && sides.get(statements.get(i).verbatim()) == side) {
        saved.computeIfAbsent(theme, any -> new HashSet<>()).add(i);
      }
    }
    List<String> names = new ArrayList<>(saved.keySet());
    List<Theme> themes = evidence.themes().all();
    double[][] shares = new double[themes.size()][names.size()];
    for (int i = 0; i < shares.length; i++) {
      Set<Integer> members = new HashSet<>();
      for (Member member : themes.get(i).members()) {
        if (sides.get(statements.get(member.statement()).verbatim()) == side) {
          members.add(member.statement());
        }
      }
      for (int j = 0; j < shares[i].length; j++) {
        shares[i][j] = shared(members, saved.getOrDefault(names.get(j), Set.of()));
      }
    }
    int[] matches = Assignment.best(shares);
    Map<Theme, String> ids = new HashMap<>();
    for (int i = 0; i < matches.length; i++) {
      if (matches[i] >= 0) {
        ids.put(themes.get(i), names.get(matches[i]));
      }
    }
    return ids;
  }

  private static double shared(Set<Integer> one, Set<Integer> other) {
    long both = one.stream().filter(other::contains).count();
    double share = both == 0 ? 0 : (double) both / (one.size() + other.size() - both);
    return share < SHARED ? 0 : share;
  }
}
