package io.nacre.theme;

import io.nacre.corpus.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Names a theme with phrases that its statements say and the others do not: coverage^0.75 x
 * ln(share inside / share outside) x min(1, precision / 0.3) x what its words are worth; three are
 * taken greedily, each for what it adds to those before it.
 */
final class Labeller {
  private static final int PHRASES = 3;
  private static final double FIRST_COVERAGE = 0.10;
  private static final double NAME_COVERAGE = 0.2;
  private static final int FEWEST = 3;
  private static final double MIN_SHARE = 0.05;
  private static final double PRECISE = 0.3;
  private static final double KEEPS = 0.34;

  /** The share of a part's statements that its name covers at least. */
  private static final double PART_COVERAGE = 0.25;

  /** The share of a phrase's statements in a theme that a part has where the phrase names it. */
  private static final double PART_PRECISION = 0.6;

  /**
   * A phrase that names a theme.
   *
   * @param form as people write it
   * @param statements the theme's statements that say it
   */
  record KeyPhrase(String form, Set<Integer> statements) {}

  private record Candidate(List<String> stems, Set<Integer> inside, double score) {}

  private final PhraseCounts phrases;
  private final ConceptCounts concepts;
  private final LabelRules rules;
  private final List<Statement> statements;

  Labeller(
      PhraseCounts phrases, ConceptCounts concepts, LabelRules rules, List<Statement> statements) {
    this.phrases = phrases;
    this.concepts = concepts;
    this.rules = rules;
    this.statements = statements;
  }

  /**
   * Up to three phrases for a theme, the label first; empty where no phrase will do.
   *
   * @param members the theme's statements
   * @param taken labels of other themes, which do not name this one too
   */
  List<KeyPhrase> label(Collection<Integer> members, Set<String> taken) {
    return label(candidates(members, statements.size(), any -> true), members.size(), taken);
  }

  /**
   * The phrase that tells some of a theme's statements from the rest of it, or null.
   *
   * @param part the statements to be named
   * @param theme all statements of the theme
   * @param taken labels that do not name this part too
   */
  @Nullable KeyPhrase labelWithin(Collection<Integer> part, Set<Integer> theme, Set<String> taken) {
    List<Candidate> candidates = candidates(part, theme.size(), theme::contains);
    candidates.removeIf(candidate ->
        candidate.inside().size() < PART_COVERAGE * part.size()
            || candidate.inside().size() < PART_PRECISION * saying(candidate, theme)
            || rules.isCommon(candidate.stems()));
    return label(candidates, part.size(), taken).stream().findFirst().orElse(null);
  }

  private List<KeyPhrase> label(List<Candidate> candidates, int members, Set<String> taken) {
    List<KeyPhrase> labels = new ArrayList<>();
    List<Candidate> chosen = new ArrayList<>();
    Set<Integer> covered = new HashSet<>();
    while (labels.size() < PHRASES) {
      Candidate best = null;
      double bestScore = 0;
      for (Candidate candidate : candidates) {
        double score = candidate.score() * novelty(candidate, chosen, covered);
        boolean fits =
            !chosen.isEmpty()
                || (candidate.inside().size() >= least(candidate, members)
                    && !taken.contains(phrases.form(candidate.stems())));
        if (fits && score > bestScore) {
          best = candidate;
          bestScore = score;
        }
      }
      if (best == null) {
        return labels;
      }
      Candidate longer = extend(best, candidates, taken);
      chosen.add(best);
      if (!longer.equals(best)) {
        chosen.add(longer);
      }
      covered.addAll(best.inside());
      String form = phrases.form(longer.stems());
      if (labels.stream().noneMatch(label -> label.form().equals(form))) {
        labels.add(new KeyPhrase(form, longer.inside()));
      }
    }
    return labels;
  }

  /** How many of a theme's statements must say a phrase for it to be the label; never a name. */
  private double least(Candidate candidate, int members) {
    boolean name = rules.isName(candidate.stems());
    if (name && candidate.stems().size() == 1) {
      return Double.POSITIVE_INFINITY;
    }
    double coverage = name ? NAME_COVERAGE : FIRST_COVERAGE;
    return Math.max(coverage * members, Math.min(FEWEST, members / (double) FEWEST));
  }

  private long saying(Candidate candidate, Set<Integer> theme) {
    return phrases.statements(candidate.stems()).stream().filter(theme::contains).count();
  }

  /**
   * The phrases that may name some statements.
   *
   * @param size how many statements they are told from, themselves included
   * @param among whether a statement is one of those
   */
  private List<Candidate> candidates(
      Collection<Integer> members, int size, Predicate<Integer> among) {
    Map<List<String>, Set<Integer>> inside = new HashMap<>();
    for (int member : members) {
      for (List<String> phrase : phrases.of(member)) {
        inside.computeIfAbsent(phrase, any -> new HashSet<>()).add(member);
      }
    }
    double least = Math.max(2, MIN_SHARE * members.size());
    List<Candidate> candidates = new ArrayList<>();
    inside.forEach((stems, found) -> {
      if (found.size() >= least && mayName(stems, found)) {
        int everywhere = (int) phrases.statements(stems).stream().filter(among).count();
        double contrast = contrast(found.size(), members.size(), everywhere, size);
        candidates.add(new Candidate(stems, found, rules.worth(stems) * contrast));
      }
    });
    concepts
        .among(members)
        .forEach((concept, ways) -> {
          Set<Integer> found = new HashSet<>();
          ways.values().forEach(found::addAll);
          List<String> stems = commonest(ways);
          if (found.size() >= least && stems != null) {
            int everywhere = (int) concepts.statements(concept).stream().filter(among).count();
            double contrast = contrast(found.size(), members.size(), everywhere, size);
            candidates.add(new Candidate(stems, found, rules.worth(stems) * contrast));
          }
        });
    candidates.sort(
        Comparator.<Candidate, String>comparing(each -> String.join(" ", each.stems()))
            .thenComparing(Comparator.comparingDouble(Candidate::score).reversed()));
    return candidates;
  }

  private boolean mayName(List<String> stems, Set<Integer> saying) {
    return verbatims(saying) >= 2 && rules.allows(stems, saying.size());
  }

  /** The phrase that says a concept most often, of those that may name a theme; or null. */
  private @Nullable List<String> commonest(Map<List<String>, Set<Integer>> ways) {
    return ways.entrySet().stream()
        .filter(way -> phrases.contains(way.getKey()) && mayName(way.getKey(), way.getValue()))
        .max(
            Comparator.<Map.Entry<List<String>, Set<Integer>>>comparingDouble(
                    way -> way.getValue().size() * rules.worth(way.getKey()))
                .thenComparing(way -> String.join(" ", way.getKey())))
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  private long verbatims(Set<Integer> found) {
    return found.stream().map(member -> statements.get(member).verbatim()).distinct().count();
  }

  private static double contrast(int inside, int members, int everywhere, int size) {
    double coverage = (double) inside / members;
    double outside = (everywhere - inside + 0.5) / (size - members + 1);
    double precision = (double) inside / everywhere;
    return Math.pow(coverage, 0.75)
        * Math.log(coverage / outside)
        * Math.min(1, precision / PRECISE);
  }

  private static double novelty(Candidate candidate, List<Candidate> chosen, Set<Integer> covered) {
    if (chosen.isEmpty()) {
      return 1;
    }
    double fresh =
        (double) candidate.inside().stream().filter(s -> !covered.contains(s)).count()
            / candidate.inside().size();
    double overlap = 0;
    for (Candidate other : chosen) {
      Set<String> shared = new HashSet<>(candidate.stems());
      shared.retainAll(other.stems());
      overlap = Math.max(overlap, (double) shared.size() / candidate.stems().size());
    }
    return (0.3 + 0.7 * fresh) * (1 - 0.5 * overlap) * (overlap == 1 ? 0 : 1);
  }

  /** The longest phrase that holds this one and keeps a third of its statements. */
  private Candidate extend(Candidate best, List<Candidate> candidates, Set<String> taken) {
    Candidate longest = best;
    for (Candidate candidate : candidates) {
      boolean longer =
          candidate.stems().size() > longest.stems().size()
              || (candidate.stems().size() == longest.stems().size()
                  && candidate.inside().size() > longest.inside().size()
                  && !longest.equals(best));
      if (longer
          && candidate.stems().size() > best.stems().size()
          && candidate.stems().containsAll(best.stems())
          && !rules.addsWeakEdge(best.stems(), candidate.stems())
          && candidate.inside().size() >= KEEPS * best.inside().size()
          && !taken.contains(phrases.form(candidate.stems()))) {
        longest = candidate;
      }
    }
    return longest;
  }
}
