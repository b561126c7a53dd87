package io.nacre.insight;

import io.nacre.stance.Stance;
import io.nacre.theme.Member;
import io.nacre.theme.Theme;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds the expectations that answer a theme's irritants: those of the theme itself that are near
 * enough to one of them, else those of other themes that are nearer still. An expectation and the
 * irritant that it answers share a word or a concept.
 */
final class Pairing {
  private static final double NEAR = 0.22;

  /** From another theme a wish must be nearer to be an answer. */
  private static final double NEAR_FROM_ELSEWHERE = 0.55;

  private static final int MOST = 3;

  /** So many irritants of a theme, the most central, are enough to find what answers it. */
  private static final int IRRITANTS = 100;

  /** An answer while the best are chosen. */
  private record Candidate(Answer answer, double value) {}

  private static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparingDouble(Candidate::value)
          .reversed()
          .thenComparingInt(candidate -> candidate.answer().statement());

  private final Evidence evidence;
  private final Nearness nearness;

  /** The expectations of each theme by its id, the most central first. */
  private final Map<String, List<Integer>> wishes = new HashMap<>();

  Pairing(Evidence evidence, Nearness nearness) {
    this.evidence = evidence;
    this.nearness = nearness;
    for (Theme theme : evidence.themes().all()) {
      wishes.put(theme.id(), statements(theme, stance -> stance == Stance.EXPECTATION).toList());
    }
  }

  private Stream<Integer> statements(Theme theme, Predicate<Stance> wanted) {
    return theme.members().stream()
        .map(Member::statement)
        .filter(statement -> wanted.test(evidence.stance(statement)));
  }

  /**
   * Up to three answers of different voices, first those that are near and strong.
   *
   * @param theme a theme with irritants or workarounds
   */
  List<Answer> answers(Theme theme) {
    Matters hurts = nearness.matters(statements(theme, Stance::hurts).limit(IRRITANTS).toList());
    List<Candidate> own = new ArrayList<>();
    addCandidates(theme, hurts, NEAR, false, own);
    if (!own.isEmpty()) {
      return best(own);
    }
    List<Candidate> others = new ArrayList<>();
    for (Theme other : evidence.themes().all()) {
      if (!other.id().equals(theme.id())) {
        addCandidates(other, hurts, NEAR_FROM_ELSEWHERE, true, others);
      }
    }
    return best(others);
  }

  private void addCandidates(
      Theme theme, Matters hurts, double near, boolean neighbour, List<Candidate> candidates) {
    for (int wish : wishes.getOrDefault(theme.id(), List.of())) {
      int nearest = -1;
      double most = 0;
      for (int irritant : hurts.sharing(wish)) {
        double similarity = nearness.between(wish, irritant);
        if (similarity > most) {
          most = similarity;
          nearest = irritant;
        }
      }
      double value = most * (0.5 + evidence.stances().get(wish).intensity() / 100.0);
      if (nearest >= 0 && value > near) {
        candidates.add(new Candidate(new Answer(wish, nearest, neighbour, theme), value));
      }
    }
  }

  private List<Answer> best(List<Candidate> candidates) {
    Set<Integer> voices = new HashSet<>();
    return candidates.stream()
        .sorted(BEST_FIRST)
        .map(Candidate::answer)
        .filter(answer -> voices.add(evidence.voice(answer.statement())))
        .limit(MOST)
        .toList();
  }
}
