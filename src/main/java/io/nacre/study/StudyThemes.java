package io.nacre.study;

import io.nacre.index.StatementThemes;
import io.nacre.study.Run.Place;
import io.nacre.study.Run.RunTheme;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The themes of the last report of a study, so that what is found can be told by them. */
public final class StudyThemes implements StatementThemes {
  private final Map<String, RunTheme> themes = new TreeMap<>();
  private final Map<Place, String> ofPlace = new HashMap<>();

  private final boolean outOfDate;

  private StudyThemes(Study study) {
    Runs runs = study.runs();
    Run last = runs.latest();
    outOfDate = last != null && !last.themes().isEmpty() && last.revision() != study.revision();
    List<RunTheme> known = last == null ? List.of() : last.themes();
    for (RunTheme theme : known) {
      themes.put(theme.id(), theme);
      theme.places().stream()
          .filter(place -> !runs.corrected().contains(place.key()))
          .forEach(place -> ofPlace.put(place, theme.id()));
    }
  }

  /** The themes of the last report, however it was made; none where there is no report. */
  public static StudyThemes of(Study study) {
    return new StudyThemes(study);
  }

  /** Whether rows have changed since the last report, so that some may be in no theme yet. */
  public boolean areOutOfDate() {
    return outOfDate;
  }

  @Override
  public Collection<String> ids() {
    return List.copyOf(themes.keySet());
  }

  @Override
  public @Nullable String theme(String rowKey, int number) {
    return ofPlace.get(new Place(rowKey, number));
  }

  @Override
  public @Nullable String label(String theme) {
    RunTheme found = themes.get(theme);
    return found == null ? null : found.label();
  }

  @Override
  public Collection<String> statements(String theme) {
    RunTheme found = themes.get(theme);
    return found == null
        ? List.of()
        : found.places().stream()
            .filter(ofPlace::containsKey)
            .map(each -> StatementThemes.name(each.key(), each.number()))
            .toList();
  }
}
