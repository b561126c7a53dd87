package io.nacre.theme;

import io.nacre.corpus.Language;
import io.nacre.corpus.Statement;
import io.nacre.corpus.Verbatim;
import io.nacre.graph.Communities;
import io.nacre.index.StatementUnits;
import io.nacre.text.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Turns communities into themes: statements that fit too loosely are left out, a community of fewer
 * than three verbatims is none, nor is one for which no phrase stands; every theme gets its name
 * and its confidence.
 */
public final class ThemeFinder {
  /** Below this fit a statement is left out of its community. */
  public static final double MIN_FIT = 0.05;

  /** Verbatims that make a theme. */
  public static final int MIN_VERBATIMS = 3;

  private static final double TIE_BREAK = 1e-3;
  private static final int LONGEST = 60;

  private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");

  private final List<Statement> statements;
  private final Wording wording;

  private ThemeFinder(Wording wording) {
    this.wording = wording;
    this.statements = wording.statements();
  }

  /**
   * The themes of a corpus.
   *
   * @param wording what was said
   * @param units which unit each statement belongs to
   * @param communities the communities of the units
   * @param verbatims the verbatims, in canonical order
   * @param language the language of labels where a theme has words of it; else they are in that of
   *     most of its statements
   */
  public static Themes find(
      Wording wording,
      StatementUnits units,
      Communities communities,
      List<Verbatim> verbatims,
      Language language) {
    return new ThemeFinder(wording).find(units, communities, verbatims, language);
  }

  private Themes find(
      StatementUnits units, Communities communities, List<Verbatim> verbatims, Language language) {
    List<List<Member>> groups = groups(units, communities);
    PhraseCounts phrases = new PhraseCounts();
    for (int i = 0; i < statements.size(); i++) {
      phrases.add(i, statements.get(i).text(), wording.terms().get(i));
    }
    ConceptCounts concepts = new ConceptCounts(wording.mentions());
    LabelRules rules =
        new LabelRules(phrases, concepts, LabelRules.names(verbatims), statements.size());
    LabelCandidates candidates =
        new LabelCandidates(phrases, concepts, rules, statements, language);
    Labeller labeller = new Labeller(candidates, phrases, rules);
    SubthemeFinder subthemes = new SubthemeFinder(statements, units, communities, labeller);
    List<Theme> themes = new ArrayList<>();
    Set<String> labels = new HashSet<>();
    Set<String> ids = new HashSet<>();
    for (List<Member> group : groups) {
      List<Labeller.KeyPhrase> found =
          labeller.label(group.stream().map(Member::statement).sorted().toList(), labels);
      List<String> keyphrases =
          found.isEmpty() ? common(group) : found.stream().map(Labeller.KeyPhrase::form).toList();
      if (!keyphrases.isEmpty()) {
        labels.add(keyphrases.getFirst());
        themes.add(
            new Theme(
                ThemeId.of(texts(group), ids),
                keyphrases,
                group.stream().map(member -> naming(member, found)).toList(),
                subthemes.find(group, keyphrases.getFirst()),
                confidence(group, units, communities)));
      }
    }
    return new Themes(themes, ofStatements(themes), ofVerbatims(themes, verbatims.size()));
  }

  /** The members of each community that is a theme, largest first. */
  private List<List<Member>> groups(StatementUnits units, Communities communities) {
    Map<Integer, Set<Integer>> saying = new HashMap<>();
    for (int statement = 0; statement < statements.size(); statement++) {
      saying
          .computeIfAbsent(units.of(statement), any -> new HashSet<>())
          .add(statements.get(statement).verbatim());
    }
    Map<Integer, List<Member>> byCommunity = new TreeMap<>();
    for (int statement = 0; statement < statements.size(); statement++) {
      int unit = units.of(statement);
      if (unit == StatementUnits.NONE) {
        continue;
      }
      int community = communities.of(unit);
      double centrality = communities.centrality(unit, community);
      boolean recurs = saying.getOrDefault(unit, Set.of()).size() >= MIN_VERBATIMS;
      // What three say word for word has its copies for neighbours.
      double fit = recurs ? 1 : communities.fit(unit, community);
      if (fit >= MIN_FIT) {
        byCommunity
            .computeIfAbsent(community, any -> new ArrayList<>())
            .add(new Member(statement, fit, centrality, 0));
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

  private Confidence confidence(List<Member> group, StatementUnits units, Communities communities) {
    double retention = 0;
    double inside = 0;
    double centrality = 0;
    for (Member member : group) {
      int unit = units.of(member.statement());
      retention += communities.retention(unit) / group.size();
      boolean recurs = member.fit() == 1; // its copies are its neighbours
      double share = recurs ? 1 : communities.inside(unit, communities.of(unit));
      inside += share / group.size();
      centrality += (recurs ? 1 : member.centrality()) / group.size();
    }
    double value = retention * inside * Math.sqrt(centrality);
    return Confidence.of(value, verbatims(group));
  }

  private Set<String> texts(List<Member> group) {
    Set<String> texts = new TreeSet<>();
    group.forEach(member -> texts.add(statements.get(member.statement()).text()));
    return texts;
  }

  private static Member naming(Member member, List<Labeller.KeyPhrase> keyphrases) {
    int said =
        (int)
            keyphrases.stream()
                .filter(phrase -> phrase.statements().contains(member.statement()))
                .count();
    return new Member(member.statement(), member.fit(), member.centrality(), said);
  }

  /** What half of the statements say word for word ("trop long"); nothing where they do not. */
  private List<String> common(List<Member> group) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Member member : group) {
      String text = statements.get(member.statement()).text().toLowerCase(Locale.ROOT);
      counts.merge(EDGES.matcher(text).replaceAll(""), 1, Integer::sum);
    }
    return counts.entrySet().stream()
        .filter(each -> 2 * each.getValue() >= group.size() && each.getKey().length() <= LONGEST)
        .map(Map.Entry::getKey)
        .limit(1)
        .toList();
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
