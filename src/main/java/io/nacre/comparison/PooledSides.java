package io.nacre.comparison;

import io.nacre.corpus.InputException;
import io.nacre.corpus.InputException.Cause;
import io.nacre.insight.Concern;
import io.nacre.insight.Evidence;
import io.nacre.theme.Theme;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The two sides of texts that were analysed together, so that a theme is the same on both. Texts on
 * neither side help to find the themes and are not counted.
 */
public final class PooledSides {
  private final Evidence evidence;
  private final Basis basis;
  private final List<@Nullable Side> sides;
  private final int shared;

  /**
   * The sides of some texts.
   *
   * @param sides the side of each verbatim, or null
   * @param shared verbatims of two reports that both hold, of which one is left
   */
  PooledSides(Evidence evidence, Basis basis, List<? extends @Nullable Side> sides, int shared) {
    this.evidence = evidence;
    this.basis = basis;
    this.sides = new ArrayList<>(sides);
    this.shared = shared;
  }

  /**
   * Compares every theme that is an insight among all texts, or among those of one side.
   *
   * @throws InputException where a side has no text
   */
  public static Comparison compare(Evidence evidence, Basis.Split split) {
    return of(evidence, split).compare(Theme::id);
  }

  private static PooledSides of(Evidence evidence, Basis.Split split) {
    List<@Nullable Side> sides = new ArrayList<>();
    evidence.verbatims().forEach(verbatim -> sides.add(split.side(verbatim)));
    return new PooledSides(evidence, split, sides, 0);
  }

  /**
   * Compares likewise.
   *
   * @param ids how a theme is called
   */
  Comparison compare(Function<Theme, String> ids) {
    Exposure exposure = exposure();
    List<ThemeCounts> themes = new ArrayList<>();
    for (Theme theme : evidence.themes().all()) {
      Concern concern = Concern.of(evidence, theme);
      ThemeCounts counts = counts(ids.apply(theme), theme.label(), concern, exposure);
      boolean compared =
          concern.isInsight() || isInsightOn(Side.BASE, theme) || isInsightOn(Side.NEW, theme);
      if (compared && counts.base() + counts.now() > 0) {
        themes.add(counts);
      }
    }
    return Comparison.of(basis, exposure, themes);
  }

  /**
   * Compares what was asked for before anybody looked: the statements that some questions find.
   *
   * @param found the positions of the statements that each question finds, by the question
   * @throws InputException where a side has no text
   */
  public static Comparison compare(
      Evidence evidence, Basis.Split split, SequencedMap<String, Set<Integer>> found) {
    PooledSides pooled = of(evidence, split);
    Exposure exposure = pooled.exposure();
    List<ThemeCounts> counts = new ArrayList<>();
    found.forEach((question, statements) -> {
      Concern concern = Concern.of(evidence, statements);
      counts.add(pooled.counts("", question, concern, exposure));
    });
    return Comparison.of(split, exposure, counts);
  }

  /** How many voices of each side something concerns, of those that were heard there. */
  private ThemeCounts counts(String id, String label, Concern concern, Exposure exposure) {
    int base = concern.voicesWith(each -> isOn(Side.BASE, each));
    int now = concern.voicesWith(each -> isOn(Side.NEW, each));
    return new ThemeCounts(id, label, base, exposure.base(), now, exposure.now());
  }

  private boolean isOn(Side side, int statement) {
    return sides.get(evidence.statements().get(statement).verbatim()) == side;
  }

  private boolean isInsightOn(Side side, Theme theme) {
    return Concern.of(evidence, theme, statement -> isOn(side, statement)).isInsight();
  }

  private Exposure exposure() {
    Set<Integer> base = voices(Side.BASE);
    Set<Integer> now = voices(Side.NEW);
    if (base.isEmpty() || now.isEmpty()) {
      String side = base.isEmpty() ? "base (before)" : "new (after)";
      throw new InputException(Cause.NOTHING, "no text on the side of " + side);
    }
    Set<Integer> both = new HashSet<>(base);
    both.retainAll(now);
    int before = verbatims(Side.BASE);
    int after = verbatims(Side.NEW);
    return new Exposure(
        base.size(), now.size(), both.size(), before, after, sides.size() - before - after, shared);
  }

  private int verbatims(Side side) {
    return (int) sides.stream().filter(each -> each == side).count();
  }

  private Set<Integer> voices(Side side) {
    Set<Integer> voices = new HashSet<>();
    for (int i = 0; i < sides.size(); i++) {
      if (sides.get(i) == side) {
        voices.add(evidence.voiceOf(i));
      }
    }
    return voices;
  }
}
