package io.nacre.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How far one theme holds one label.
 *
 * @param theme the theme
 * @param texts how many labelled texts it holds
 * @param label the label that most of them have
 * @param share their share, 0 to 1
 */
public record Purity(String theme, int texts, String label, double share) {
  /**
   * The purity of each theme, the largest theme first.
   *
   * @param labels the label of each text
   * @param themes the theme of each text, or null
   */
  public static List<Purity> of(List<String> labels, List<@Nullable String> themes) {
    Map<String, Map<String, Integer>> counts = new TreeMap<>();
    for (int i = 0; i < labels.size(); i++) {
      String theme = themes.get(i);
      if (theme != null) {
        counts.computeIfAbsent(theme, any -> new TreeMap<>()).merge(labels.get(i), 1, Integer::sum);
      }
    }
    List<Purity> purities = new ArrayList<>();
    counts.forEach((theme, found) -> purities.add(of(theme, found)));
    purities.sort(Comparator.comparingInt(Purity::texts).reversed().thenComparing(Purity::theme));
    return purities;
  }

  private static Purity of(String theme, Map<String, Integer> counts) {
    int texts = counts.values().stream().mapToInt(Integer::intValue).sum();
    String label = "";
    int most = 0;
    for (Map.Entry<String, Integer> each : counts.entrySet()) {
      if (each.getValue() > most) {
        label = each.getKey();
        most = each.getValue();
      }
    }
    return new Purity(theme, texts, label, (double) most / texts);
  }
}
