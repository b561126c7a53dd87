package io.nacre.comparison;

import io.nacre.statistics.Holm;
import java.util.ArrayList;
import java.util.List;

/**
 * Two sides, theme by theme.
 *
 * @param basis what the sides are told apart by
 * @param exposure who was heard
 * @param contrasts one for each theme that a voice of either side names a problem or a wish of:
 *     worse, better, then those of which nothing can be told, each the largest difference first
 */
public record Comparison(Basis basis, Exposure exposure, List<Contrast> contrasts) {
  public Comparison {
    contrasts = List.copyOf(contrasts);
  }

  /** Judges every theme, corrected for their number. */
  static Comparison of(Basis basis, Exposure exposure, List<ThemeCounts> themes) {
    double[] p = themes.stream().mapToDouble(each -> each.shares().pValue()).toArray();
    double[] adjusted = Holm.adjust(p);
    List<Contrast> contrasts = new ArrayList<>();
    for (int i = 0; i < p.length; i++) {
      contrasts.add(Contrast.of(themes.get(i), p[i], adjusted[i], p.length));
    }
    contrasts.sort(Contrast.ORDER);
    return new Comparison(basis, exposure, contrasts);
  }

  /** How many themes have a verdict. */
  public int count(Verdict verdict) {
    return (int) contrasts.stream().filter(each -> each.verdict() == verdict).count();
  }
}
