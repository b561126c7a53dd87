package io.nacre.insight;

import io.nacre.corpus.Kind;
import io.nacre.stance.Stance;
import io.nacre.statistics.Interval;
import io.nacre.theme.Theme;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A theme seen by someone who must decide.
 *
 * @param theme the theme
 * @param score its weight, term by term
 * @param voices how many distinct voices of each kind it concerns: those who name an irritant, an
 *     expectation or a workaround
 * @param voicesBy how many of them do so with each stance
 * @param share between what bounds the share of concerned voices lies
 * @param intensity mean over the concerned voices of the sharpest statement of each, 0 to 100
 * @param triangulation whether both sides say it
 * @param places where it is heard: the files, where there are several, then the facets by name
 * @param timeline how many voices name it in each of the {@linkplain Periods periods} of the
 *     corpus; empty where it has none
 * @param growth whether it is heard more and more
 * @param fragility what it rests on
 * @param quotes one to five statements that show it best, the best first
 * @param answers up to three expectations that answer it, the near and strong first
 */
public record Insight(
    Theme theme,
    Score score,
    Map<Kind, Integer> voices,
    Map<Stance, Integer> voicesBy,
    Interval share,
    double intensity,
    Triangulation triangulation,
    List<Place> places,
    List<Integer> timeline,
    Growth growth,
    Fragility fragility,
    List<Integer> quotes,
    List<Answer> answers) {
  public Insight {
    voices = Collections.unmodifiableMap(new EnumMap<>(voices));
    voicesBy = Collections.unmodifiableMap(new EnumMap<>(voicesBy));
    places = List.copyOf(places);
    timeline = List.copyOf(timeline);
    quotes = List.copyOf(quotes);
    answers = List.copyOf(answers);
  }

  /** The same insight with what its growth was found to be. */
  Insight with(Growth found) {
    return new Insight(
        theme,
        score,
        voices,
        voicesBy,
        share,
        intensity,
        triangulation,
        places,
        timeline,
        found,
        fragility,
        quotes,
        answers);
  }
}
