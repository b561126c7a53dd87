package io.nacre.insight;

import io.nacre.corpus.Kind;
import io.nacre.insight.Fragility.Loss;
import io.nacre.insight.Fragility.Removed;
import io.nacre.theme.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Takes each voice, file and value of a facet away from a theme and looks what is left of it. */
final class Removals {
  private final Evidence evidence;
  private final Places places;

  Removals(Evidence evidence, Places places) {
    this.evidence = evidence;
    this.places = places;
  }

  /** What an insight rests on. */
  Fragility of(Theme theme, Concern concern, Triangulation triangulation) {
    boolean confirmed = triangulation == Triangulation.CONFIRMED;
    List<Loss> losses = new ArrayList<>();
    boolean falls = !Concern.isInsight(concern.voices() - 1, concern.heard() - 1);
    int fewer = Math.min(concern.voices(Kind.CUSTOMER), concern.voices(Kind.FIELD));
    if (falls || (confirmed && fewer == 1)) {
      losses.add(new Loss(Removed.VOICE, null, null, concern.voices() - 1, falls));
    }
    for (Places.Dimension dimension : places.dimensions()) {
      Removed what = dimension.facet() == null ? Removed.FILE : Removed.FACET;
      for (Map.Entry<String, Integer> each : concern.voicesBy(dimension.value()).entrySet()) {
        int certain = concern.voices() - each.getValue();
        boolean safe =
            Concern.isInsight(certain, concern.heard()) && (!confirmed || each.getValue() < fewer);
        if (!safe) {
          Concern rest =
              Concern.of(
                  evidence,
                  theme,
                  statement ->
                      !each.getKey()
                          .equals(dimension.value().apply(evidence.verbatimOf(statement))));
          boolean oneSided =
              confirmed && (rest.voices(Kind.CUSTOMER) == 0 || rest.voices(Kind.FIELD) == 0);
          if (!rest.isInsight() || oneSided) {
            losses.add(
                new Loss(what, dimension.facet(), each.getKey(), rest.voices(), !rest.isInsight()));
          }
        }
      }
    }
    return new Fragility(losses);
  }
}
