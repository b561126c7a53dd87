package io.nacre.theme;

import io.nacre.corpus.Language;
import io.nacre.corpus.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The phrases that may name some statements, and how well: coverage^0.75 x ln(share inside / share
 * outside) x min(1, precision / 0.3) x what the words are worth. A concept covers all statements
 * that name it in any words; the commonest of these words stand for it.
 */
final class LabelCandidates {
  private static final double MIN_SHARE = 0.05;
  private static final double PRECISE = 0.3;
  private static final double FOREIGN = 0.1;

  /** Verbatims that make a concept recur in a theme whatever its words, and the share of it. */
  private static final int RECURS = 3;

  private static final double RECURRING_SHARE = 0.3;

  /** The share of a theme's statements in the report's language that makes its label so. */
  private static final double SPOKEN = 0.2;

  private final PhraseCounts phrases;
  private final ConceptCounts concepts;
  private final LabelRules rules;
  private final List<Statement> statements;
  private final Language language;

  LabelCandidates(
      PhraseCounts phrases,
      ConceptCounts concepts,
      LabelRules rules,
      List<Statement> statements,
      Language language) {
    this.phrases = phrases;
    this.concepts = concepts;
    this.rules = rules;
    this.statements = statements;
    this.language = language;
  }

  /**
   * The candidates for some statements, in the order of their words.
   *
   * @param members the statements to be named
   * @param among the statements that they are told from, themselves included; null for all
   */
  List<LabelCandidate> of(Collection<Integer> members, @Nullable Set<Integer> among) {
    double least = Math.max(2, MIN_SHARE * members.size());
    Language preferred = preferred(members);
    List<LabelCandidate> candidates = new ArrayList<>();
    for (Map.Entry<PhraseCounts.Phrase, Set<Integer>> said : saying(members, least).entrySet()) {
      List<String> stems = said.getKey().stems();
      Set<Integer> inside = said.getValue();
      if (inside.size() >= least && mayName(stems, inside)) {
        List<Integer> everywhere = phrases.statements(stems);
        double worth = worth(stems, inside, preferred);
        double score = worth * contrast(members, inside, everywhere, among);
        candidates.add(
            new LabelCandidate(stems, phrases.form(stems), inside, inside, everywhere, score));
      }
    }
    for (Map.Entry<String, Map<List<String>, ConceptCounts.Way>> named :
        concepts.among(members).entrySet()) {
      Set<Integer> inside = new HashSet<>();
      named.getValue().values().forEach(way -> inside.addAll(way.saying()));
      Map.Entry<List<String>, ConceptCounts.Way> way =
          commonest(named.getValue(), recurs(inside, members), preferred);
      if (inside.size() >= least && way != null) {
        List<String> stems = way.getKey();
        List<Integer> everywhere = concepts.statements(named.getKey());
        Set<Integer> saying = way.getValue().saying();
        double worth = worth(stems, saying, preferred);
        double score = worth * contrast(members, inside, everywhere, among);
        candidates.add(
            new LabelCandidate(stems, way.getValue().form(), saying, inside, everywhere, score));
      }
    }
    candidates.sort(
        Comparator.<LabelCandidate, String>comparing(each -> String.join(" ", each.stems()))
            .thenComparing(Comparator.comparingDouble(LabelCandidate::score).reversed())
            .thenComparing(LabelCandidate::form));
    return candidates;
  }

  /** The phrases of some statements that are common enough, each with those that say it. */
  private Map<PhraseCounts.Phrase, Set<Integer>> saying(Collection<Integer> members, double least) {
    Map<PhraseCounts.Phrase, Set<Integer>> saying = new HashMap<>();
    for (Integer member : members) {
      for (PhraseCounts.Phrase phrase : phrases.of(member)) {
        if (phrase.count() >= least) {
          saying.computeIfAbsent(phrase, any -> new HashSet<>()).add(member);
        }
      }
    }
    return saying;
  }

  private boolean mayName(List<String> stems, Set<Integer> saying) {
    return Statement.verbatims(statements, saying) >= 2 && rules.allows(stems, saying.size());
  }

  /** Whether a concept recurs so that a phrase for it may be that of one verbatim. */
  private boolean recurs(Set<Integer> inside, Collection<Integer> members) {
    return Statement.verbatims(statements, inside) >= RECURS
        && inside.size() >= RECURRING_SHARE * members.size();
  }

  /**
   * The phrase that says a concept most often, of those that may name a theme; or null.
   *
   * @param once whether it may be said by one verbatim
   */
  private Map.@Nullable Entry<List<String>, ConceptCounts.Way> commonest(
      Map<List<String>, ConceptCounts.Way> ways, boolean once, Language preferred) {
    return ways.entrySet().stream()
        .filter(way -> phrases.contains(way.getKey()))
        .filter(way -> once || Statement.verbatims(statements, way.getValue().saying()) >= 2)
        .filter(way -> rules.allows(way.getKey(), way.getValue().saying().size()))
        .max(
            Comparator.<Map.Entry<List<String>, ConceptCounts.Way>>comparingDouble(way ->
                    way.getValue().saying().size()
                        * worth(way.getKey(), way.getValue().saying(), preferred))
                .thenComparing(way -> String.join(" ", way.getKey())))
        .orElse(null);
  }

  /**
   * The language to name statements in: the report's where enough of them are in it, else that of
   * most of them.
   */
  private Language preferred(Collection<Integer> members) {
    Map<Language, Integer> spoken = Statement.languages(statements, members);
    if (spoken.getOrDefault(language, 0) >= SPOKEN * members.size()) {
      return language;
    }
    return Language.most(spoken);
  }

  /** Whether a phrase names the same concept as another one that is said in another language. */
  boolean translates(List<String> stems, List<String> others) {
    List<Integer> one = phrases.statements(stems);
    List<Integer> other = phrases.statements(others);
    return concepts.share(stems, others)
        && !one.isEmpty()
        && !other.isEmpty()
        && languageOf(one) != languageOf(other);
  }

  /** The language of most of some statements. */
  private Language languageOf(Collection<Integer> some) {
    return Language.most(Statement.languages(statements, some));
  }

  /** What the words of a phrase are worth: little where they are not of the language wanted. */
  private double worth(List<String> stems, Set<Integer> saying, Language preferred) {
    long spoken =
        saying.stream().filter(each -> statements.get(each).language() == preferred).count();
    return rules.worth(stems) * (2 * spoken >= saying.size() ? 1 : FOREIGN);
  }

  private double contrast(
      Collection<Integer> members,
      Set<Integer> inside,
      List<Integer> saying,
      @Nullable Set<Integer> among) {
    int size = among == null ? statements.size() : among.size();
    double everywhere =
        among == null ? saying.size() : saying.stream().filter(among::contains).count();
    double coverage = (double) inside.size() / members.size();
    double outside = (everywhere - inside.size() + 0.5) / (size - members.size() + 1);
    double precision = inside.size() / everywhere;
    return Math.pow(coverage, 0.75)
        * Math.log(coverage / outside)
        * Math.min(1, precision / PRECISE);
  }
}
