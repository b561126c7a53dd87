package io.nacre.insight;

import io.nacre.corpus.Kind;
import io.nacre.insight.Concrete.Marker;
import io.nacre.insight.Score.Term;
import io.nacre.stance.Stance;
import io.nacre.statistics.Interval;
import io.nacre.theme.Confidence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The score of an insight, term by term. Every term counts voices, never rows: who speaks loudest
 * or longest weighs no more than another. A term that cannot be measured in a corpus is left out
 * for all its insights, and the points of the others are scaled up to 100.
 */
final class Scoring {
  /**
   * A lower bound of a fifth of all voices is the whole of the reach; the square root keeps small
   * ones visible.
   */
  private static final double FULL_REACH = 0.2;

  /** Half of the concerned voices is the whole of the workarounds, and of the expectations. */
  private static final double FULL_SHARE = 0.5;

  /** So many voices on the side with fewer confirm it in full; a single one confirms a third. */
  private static final double FULLY_CONFIRMED = 3;

  private final Evidence evidence;
  private final Places places;
  private final Concrete concrete;
  private final Weights weights;
  private final @Nullable Trend trend;
  private final int voices;

  /** The terms that can be measured in the corpus. */
  private final Set<TermName> applying;

  private final double scale;

  Scoring(
      Evidence evidence, Places places, Concrete concrete, @Nullable Trend trend, Weights weights) {
    this.evidence = evidence;
    this.places = places;
    this.concrete = concrete;
    this.weights = weights;
    this.trend = trend;
    int customers = evidence.voices(Kind.CUSTOMER);
    int field = evidence.voices(Kind.FIELD);
    this.voices = customers + field;
    this.applying = EnumSet.allOf(TermName.class);
    if (trend == null) {
      applying.remove(TermName.TREND);
    }
    if (customers == 0 || field == 0) {
      applying.remove(TermName.TRIANGULATION);
    }
    if (places.generalCount() == 0) {
      applying.remove(TermName.SPREAD);
    }
    double points = applying.stream().mapToDouble(weights::of).sum();
    this.scale = points > 0 ? 100 / points : 0;
  }

  /** The score of a theme. */
  Score score(Concern concern, Triangulation triangulation, Confidence confidence) {
    List<Term> terms = new ArrayList<>();
    for (TermName name : applying) {
      double points = weights.of(name) * scale;
      terms.add(
          switch (name) {
            case REACH -> reach(concern, points);
            case INTENSITY -> intensity(concern, points);
            case SPREAD -> spread(concern, points);
            case TRIANGULATION -> triangulation(concern, triangulation, points);
            case WORKAROUNDS -> share(name, concern, Stance.WORKAROUND, points);
            case EXPECTATIONS -> share(name, concern, Stance.EXPECTATION, points);
            case TREND -> trend(concern, points);
            case SPECIFICITY -> specificity(concern, points);
            case CONFIDENCE -> confidence(confidence, points);
          });
    }
    return new Score(terms);
  }

  private Term reach(Concern concern, double points) {
    Interval share = share(concern);
    return new Term(
        TermName.REACH,
        Math.min(1, Math.sqrt(share.low() / FULL_REACH)),
        points,
        List.of(concern.voices(), voices, share.low(), share.high()));
  }

  /** Between what bounds the share of concerned voices lies. */
  Interval share(Concern concern) {
    return Interval.ofShare(concern.voices(), voices);
  }

  private Term intensity(Concern concern, double points) {
    double mean = intensity(concern);
    return new Term(TermName.INTENSITY, mean / 100, points, List.of(mean, concern.voices()));
  }

  /** The mean over the concerned voices of the sharpest statement of each, 0 to 100. */
  double intensity(Concern concern) {
    return concern.byVoice().stream().mapToInt(this::sharpest).average().orElse(0);
  }

  private int sharpest(Collection<Integer> statements) {
    return statements.stream()
        .mapToInt(statement -> evidence.stances().get(statement).intensity())
        .max()
        .orElse(0);
  }

  private Term spread(Concern concern, double points) {
    double sum = 0;
    List<Object> figures = new ArrayList<>();
    for (Place place : places.general(concern)) {
      int possible = Math.min(place.of(), place.told());
      sum += possible > 1 ? Math.min(1, (place.heard() - 1.0) / (possible - 1.0)) : 0;
      figures.addAll(
          List.of(place.facet() == null ? "" : place.facet(), place.heard(), place.of()));
    }
    double value = Math.min(1, sum / places.generalCount());
    return new Term(TermName.SPREAD, value, points, figures);
  }

  private static Term triangulation(Concern concern, Triangulation triangulation, double points) {
    int fewer = Math.min(concern.voices(Kind.CUSTOMER), concern.voices(Kind.FIELD));
    double value =
        triangulation == Triangulation.CONFIRMED ? Math.min(1, fewer / FULLY_CONFIRMED) : 0;
    return new Term(
        TermName.TRIANGULATION,
        value,
        points,
        List.of(triangulation.word(), concern.voices(Kind.CUSTOMER), concern.voices(Kind.FIELD)));
  }

  private static Term share(TermName name, Concern concern, Stance stance, double points) {
    int voices = concern.voices(stance);
    double value = Math.min(1, voices / (FULL_SHARE * concern.voices()));
    return new Term(name, value, points, List.of(voices, concern.voices()));
  }

  private Term trend(Concern concern, double points) {
    if (trend == null) {
      throw new IllegalStateException("no trend without dates");
    }
    return trend.term(concern, points);
  }

  private static Term confidence(Confidence confidence, double points) {
    double value =
        switch (confidence) {
          case SOLID -> 1;
          case FAIR -> 0.6;
          case FRAGILE -> 0.2;
        };
    return new Term(TermName.CONFIDENCE, value, points, List.of(confidence.word()));
  }

  private Term specificity(Concern concern, double points) {
    Map<Marker, Integer> counts = Concrete.none();
    int thirds = 0;
    for (List<Integer> statements : concern.byVoice()) {
      Set<Marker> said = EnumSet.noneOf(Marker.class);
      int most = 0;
      for (int statement : statements) {
        Set<Marker> markers = concrete.markers(evidence.statements().get(statement).text());
        said.addAll(markers);
        most = Math.max(most, Concrete.thirds(markers));
      }
      said.forEach(marker -> counts.merge(marker, 1, Integer::sum));
      thirds += most;
    }
    List<Object> figures = new ArrayList<>(counts.values());
    figures.add(concern.voices());
    return new Term(
        TermName.SPECIFICITY, Concrete.degree(thirds, concern.voices()), points, figures);
  }
}
