package io.nacre.theme;

import io.nacre.text.GenericWords;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names a theme with phrases that its statements say and the others do not: of the candidates three
 * are taken greedily, each for what it adds to those before it.
 */
final class Labeller {
  private static final int PHRASES = 3;
  private static final double FIRST_COVERAGE = 0.10;
  private static final double NAME_COVERAGE = 0.2;
  private static final int FEWEST = 3;
  private static final double KEEPS = 0.34;

  /** The share of the first phrase's score that a further one has at least. */
  private static final double FURTHER = 0.04;

  /** The share of a label's statements that a longer phrase has at least to stand in its place. */
  private static final double MOSTLY = 0.5;

  /** The share of a part's statements that its name covers at least. */
  private static final double PART_COVERAGE = 0.4;

  /** The share of a phrase's statements in a theme that a part has where the phrase names it. */
  private static final double PART_PRECISION = 0.6;

  /**
   * A phrase that names a theme.
   *
   * @param stems its stems
   * @param form as people write it
   * @param saying the theme's statements that say it
   * @param statements those and the ones that say the same in other words
   */
  record KeyPhrase(List<String> stems, String form, Set<Integer> saying, Set<Integer> statements) {}

  private final LabelCandidates candidates;
  private final LabelRules rules;

  Labeller(LabelCandidates candidates, LabelRules rules) {
    this.candidates = candidates;
    this.rules = rules;
  }

  /** The phrases that may name a theme of some statements. */
  List<LabelCandidate> candidates(Collection<Integer> members) {
    return candidates.of(members, null);
  }

  /**
   * Up to three phrases for a theme, the label first; empty where no phrase will do.
   *
   * @param from the phrases that may name it
   * @param members how many statements it has
   * @param taken labels of other themes, which do not name this one too
   */
  List<KeyPhrase> label(List<LabelCandidate> from, int members, Set<String> taken) {
    List<LabelCandidate> labels = new ArrayList<>();
    List<LabelCandidate> chosen = new ArrayList<>();
    Set<Integer> covered = new HashSet<>();
    while (labels.size() < PHRASES) {
      LabelCandidate best = null;
      double bestScore = chosen.isEmpty() ? 0 : FURTHER * chosen.getFirst().score();
      for (LabelCandidate candidate : from) {
        double score = candidate.score() * novelty(candidate, chosen, covered);
        boolean fits =
            !chosen.isEmpty()
                || (candidate.inside().size() >= least(candidate, members)
                    && !taken.contains(candidate.form()));
        if (fits && score > bestScore) {
          best = candidate;
          bestScore = score;
        }
      }
      if (best == null) {
        break;
      }
      LabelCandidate longer = extend(best, from, taken);
      chosen.add(best);
      if (isLonger(longer, best)) {
        chosen.add(longer);
      }
      covered.addAll(best.inside());
      int shorter = shorter(labels, longer);
      if (shorter < 0) {
        labels.add(longer);
      } else if (longer.inside().size() >= MOSTLY * labels.get(shorter).inside().size()
          && !taken.contains(longer.form())) {
        labels.set(shorter, longer);
      }
    }
    return keyPhrases(labels);
  }

  /** Which of some labels a phrase repeats, but for words that say little; -1 where none. */
  private static int shorter(List<LabelCandidate> labels, LabelCandidate phrase) {
    for (int i = 0; i < labels.size(); i++) {
      List<String> known = labels.get(i).stems();
      boolean repeats =
          phrase.stems().containsAll(known)
              && phrase.stems().stream()
                  .allMatch(stem -> known.contains(stem) || GenericWords.isStem(stem));
      if (repeats || labels.get(i).form().equals(phrase.form())) {
        return i;
      }
    }
    return -1;
  }

  private static List<KeyPhrase> keyPhrases(List<LabelCandidate> labels) {
    return labels.stream()
        .map(each -> new KeyPhrase(each.stems(), each.form(), each.saying(), each.inside()))
        .toList();
  }

  /**
   * The phrase that tells some of a theme's statements from the rest of it, or null.
   *
   * @param part the statements to be named
   * @param theme all statements of the theme
   * @param taken labels that do not name this part too
   * @param label the stems of the theme's label: neither they nor a translation names a part
   */
  @Nullable KeyPhrase labelWithin(
      Collection<Integer> part, Set<Integer> theme, Set<String> taken, List<String> label) {
    List<LabelCandidate> telling = candidates.of(part, theme);
    telling.removeIf(each ->
        each.inside().size() < PART_COVERAGE * part.size()
            || each.inside().size()
                < PART_PRECISION * each.everywhere().stream().filter(theme::contains).count()
            || label.containsAll(each.stems())
            || candidates.translates(each.stems(), label)
            || rules.isCommon(each.everywhere()));
    return label(telling, part.size(), taken).stream().findFirst().orElse(null);
  }

  /**
   * How many of a theme's statements must say a phrase for it to be the label; never a lone name.
   */
  private double least(LabelCandidate candidate, int members) {
    boolean name = rules.isName(candidate.stems());
    if (name && candidate.stems().size() == 1) {
      return Double.POSITIVE_INFINITY;
    }
    double coverage = name ? NAME_COVERAGE : FIRST_COVERAGE;
    return Math.max(coverage * members, Math.min(FEWEST, members / (double) FEWEST));
  }

  private static double novelty(
      LabelCandidate candidate, List<LabelCandidate> chosen, Set<Integer> covered) {
    if (chosen.isEmpty()) {
      return 1;
    }
    double fresh =
        (double) candidate.inside().stream().filter(s -> !covered.contains(s)).count()
            / candidate.inside().size();
    double overlap = 0;
    for (LabelCandidate other : chosen) {
      Set<String> shared = new HashSet<>(candidate.stems());
      shared.retainAll(other.stems());
      overlap = Math.max(overlap, (double) shared.size() / candidate.stems().size());
    }
    return (0.3 + 0.7 * fresh) * (1 - 0.5 * overlap) * (overlap == 1 ? 0 : 1);
  }

  /** The longest phrase that holds this one and keeps a third of its statements. */
  private LabelCandidate extend(LabelCandidate best, List<LabelCandidate> from, Set<String> taken) {
    LabelCandidate longest = best;
    for (LabelCandidate candidate : from) {
      boolean better =
          isLonger(candidate, longest)
              || (candidate.stems().size() == longest.stems().size()
                  && candidate.inside().size() > longest.inside().size());
      if (better
          && isLonger(candidate, best)
          && candidate.stems().containsAll(best.stems())
          && !rules.addsWeakEdge(best.stems(), candidate.stems())
          && candidate.inside().size() >= KEEPS * best.inside().size()
          && !taken.contains(candidate.form())) {
        longest = candidate;
      }
    }
    return longest;
  }

  private static boolean isLonger(LabelCandidate one, LabelCandidate other) {
    return one.stems().size() > other.stems().size();
  }
}
