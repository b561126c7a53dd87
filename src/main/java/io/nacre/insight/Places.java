package io.nacre.insight;

import io.nacre.corpus.Verbatim;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The files and facets of a corpus that can tell places apart: those with two values or more. */
final class Places {
  /**
   * Something that verbatims have a value of.
   *
   * @param share the share of the verbatims with a value that have each
   * @param general whether half of the verbatims have one
   */
  private record Dimension(
      @Nullable String facet,
      Function<Verbatim, @Nullable String> value,
      Map<String, Double> share,
      boolean general) {}

  private static final Comparator<Map.Entry<String, Integer>> MOST_VOICES =
      Map.Entry.<String, Integer>comparingByValue()
          .thenComparing(Map.Entry.<String, Integer>comparingByKey().reversed());

  private static final double STANDS_OUT = 1.5;
  private static final double ABOVE_CORPUS = 1.3;

  /** Fewer voices in a place are no concentration. */
  private static final int LEAST_FOCUS = 3;

  private final List<Dimension> dimensions = new ArrayList<>();

  Places(List<Verbatim> verbatims) {
    add(null, verbatim -> verbatim.origin().source(), verbatims);
    Set<String> facets = new TreeSet<>();
    verbatims.forEach(verbatim -> facets.addAll(verbatim.facets().values().keySet()));
    facets.forEach(facet -> add(facet, verbatim -> verbatim.facets().get(facet), verbatims));
  }

  private void add(
      @Nullable String facet,
      Function<Verbatim, @Nullable String> value,
      List<Verbatim> verbatims) {
    List<String> values = verbatims.stream().map(value).filter(Objects::nonNull).toList();
    Map<String, Double> share = new HashMap<>();
    values.forEach(each -> share.merge(each, 1.0 / values.size(), Double::sum));
    if (share.size() > 1) {
      boolean general = 2 * values.size() >= verbatims.size();
      dimensions.add(new Dimension(facet, value, share, general));
    }
  }

  /** Where a theme is heard: the files, where there are several, then the facets by name. */
  List<Place> of(Concern concern) {
    return places(dimensions, concern);
  }

  private static @Nullable Place place(Dimension dimension, Concern concern) {
    SortedMap<String, Integer> voices = concern.voicesBy(dimension.value());
    List<Map.Entry<String, Integer>> ranked =
        voices.entrySet().stream().sorted(MOST_VOICES.reversed()).toList();
    if (ranked.isEmpty()) {
      return null;
    }
    String most = ranked.getFirst().getKey();
    int count = ranked.getFirst().getValue();
    double sum = voices.values().stream().mapToInt(Integer::intValue).sum();
    boolean first = ranked.size() > 1 && count > ranked.get(1).getValue();
    boolean focus =
        first
            && count >= LEAST_FOCUS
            && count / sum > STANDS_OUT / voices.size()
            && count / sum > ABOVE_CORPUS * dimension.share().getOrDefault(most, 0.0);
    return new Place(
        dimension.facet(),
        concern.voicesHaving(dimension.value()),
        voices.size(),
        dimension.share().size(),
        most,
        count,
        focus);
  }

  /** The places that count for the spread: of dimensions that most verbatims have. */
  List<Place> general(Concern concern) {
    return places(general(), concern);
  }

  /** How many dimensions count for the spread. */
  int generalCount() {
    return general().size();
  }

  private List<Dimension> general() {
    return dimensions.stream().filter(Dimension::general).toList();
  }

  private static List<Place> places(List<Dimension> dimensions, Concern concern) {
    return dimensions.stream().map(each -> place(each, concern)).filter(Objects::nonNull).toList();
  }
}
