package io.nacre.study;

import io.nacre.comparison.Assignment;
import io.nacre.corpus.Statement;
import io.nacre.corpus.Verbatim;
import io.nacre.insight.Evidence;
import io.nacre.insight.Findings;
import io.nacre.insight.Insight;
import io.nacre.study.History.Event;
import io.nacre.study.History.Fate;
import io.nacre.study.History.Known;
import io.nacre.study.Run.Place;
import io.nacre.study.Run.RunTheme;
import io.nacre.theme.Theme;
import io.nacre.theme.ThemeId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which theme of today is which of the last report: one to one, so that the statements and voices
 * that pairs share are as many as can be. A pair must share a good part of what is left of the old
 * theme and of what is old in the new one; else the two are strangers.
 */
final class Lineage implements Memory.Recollection {
  /** Two themes that share less than this of their old statements (Dice) are not the same. */
  private static final double SAME = 0.25;

  /** So much of a theme makes another its heir or its origin. */
  private static final double MOST = 0.5;

  private final Evidence evidence;
  private final Run last;
  private final boolean comparable;

  /** The statements of each theme of today. */
  private final List<Set<Place>> today = new ArrayList<>();

  /** The statements of each theme of the last report that are still there. */
  private final List<Set<Place>> left = new ArrayList<>();

  /** All of those together. */
  private final Set<Place> allLeft = new HashSet<>();

  private final Map<Place, Integer> voices = new HashMap<>();

  /** The theme of the last report that each of today is, or -1. */
  private final int[] ancestor;

  private final List<String> ids;

  /**
   * Recognises the themes of today.
   *
   * @param keys the key of each verbatim's row
   * @param last the last report
   * @param comparable whether it was made as this one is, so that what changed can be told
   */
  Lineage(Evidence evidence, List<String> keys, Run last, boolean comparable) {
    this.evidence = evidence;
    this.last = last;
    this.comparable = comparable;
    for (int i = 0; i < evidence.statements().size(); i++) {
      voices.put(place(i, evidence, keys), evidence.voice(i));
    }
    for (Theme theme : evidence.themes().all()) {
      today.add(places(theme, evidence, keys));
    }
    for (RunTheme theme : last.themes()) {
      Set<Place> places = new HashSet<>(theme.places());
      places.retainAll(voices.keySet());
      left.add(places);
      allLeft.addAll(places);
    }
    this.ancestor = ancestors();
    this.ids = name();
  }

  private static Place place(int statement, Evidence evidence, List<String> keys) {
    Statement said = evidence.statements().get(statement);
    return new Place(keys.get(said.verbatim()), said.number());
  }

  /** The statements of a theme. */
  private static Set<Place> places(Theme theme, Evidence evidence, List<String> keys) {
    Set<Place> places = new HashSet<>();
    theme.members().forEach(member -> places.add(place(member.statement(), evidence, keys)));
    return places;
  }

  private int[] ancestors() {
    double[][] weights = new double[today.size()][left.size()];
    for (int i = 0; i < today.size(); i++) {
      int known = shared(today.get(i), allLeft);
      for (int j = 0; j < left.size(); j++) {
        int statements = shared(today.get(i), left.get(j));
        if (2 * statements >= SAME * (known + left.get(j).size()) && statements > 0) {
          weights[i][j] = statements + shared(voices(today.get(i)), voices(left.get(j)));
        }
      }
    }
    return Assignment.best(weights);
  }

  private Set<Integer> voices(Set<Place> places) {
    Set<Integer> found = new HashSet<>();
    places.forEach(place -> found.add(Objects.requireNonNull(voices.get(place))));
    return found;
  }

  private static <T> int shared(Set<T> one, Set<T> other) {
    boolean less = one.size() < other.size();
    Set<T> more = less ? other : one;
    return (int) (less ? one : other).stream().filter(more::contains).count();
  }

  /** Ids of the themes: those of old, else what follows from the content and is not taken. */
  private List<String> name() {
    Set<String> taken = new HashSet<>();
    for (int old : ancestor) {
      if (old >= 0) {
        taken.add(last.themes().get(old).id());
      }
    }
    List<String> names = new ArrayList<>();
    for (int i = 0; i < ancestor.length; i++) {
      names.add(
          ancestor[i] >= 0
              ? last.themes().get(ancestor[i]).id()
              : ThemeId.free(evidence.themes().all().get(i).id(), taken));
    }
    return names;
  }

  @Override
  public List<String> ids() {
    return List.copyOf(ids);
  }

  @Override
  public @Nullable History history(Findings findings) {
    if (!comparable) {
      return null;
    }
    Map<String, Insight> insights = new TreeMap<>();
    findings.insights().forEach(insight -> insights.put(insight.theme().id(), insight));
    List<Event> events = new ArrayList<>();
    Map<String, Known> known = new TreeMap<>();
    for (int i = 0; i < ids.size(); i++) {
      Insight insight = insights.get(ids.get(i));
      RunTheme old = ancestor[i] < 0 ? null : last.themes().get(ancestor[i]);
      boolean was = old != null && old.insight();
      if (insight != null && !was) {
        events.add(born(i, insight));
      } else if (insight != null && old != null) {
        known.put(ids.get(i), new Known(old.label(), old.voices(), old.first(), old.since()));
      } else if (was) {
        String label = evidence.themes().all().get(i).label();
        events.add(
            new Event(
                Fate.FADED, ids.get(i), label, null, last.themes().get(ancestor[i]).voices()));
      }
    }
    for (int j = 0; j < left.size(); j++) {
      if (last.themes().get(j).insight() && !isAncestor(j)) {
        events.add(gone(j));
      }
    }
    events.sort(Comparator.comparing(Event::fate).thenComparing(Event::id));
    return new History(last.until(), last.verbatims(), events, known);
  }

  private boolean isAncestor(int old) {
    for (int each : ancestor) {
      if (each == old) {
        return true;
      }
    }
    return false;
  }

  private Event born(int theme, Insight insight) {
    Set<Place> known = new HashSet<>(today.get(theme));
    known.retainAll(allLeft);
    String from = null;
    for (int j = 0; j < left.size() && from == null && ancestor[theme] < 0; j++) {
      boolean most = shared(known, left.get(j)) > MOST * known.size();
      from = most && last.themes().get(j).insight() ? last.themes().get(j).id() : null;
    }
    return new Event(
        from == null ? Fate.BORN : Fate.SPLIT,
        ids.get(theme),
        insight.theme().label(),
        from,
        voices(insight));
  }

  private Event gone(int index) {
    RunTheme theme = last.themes().get(index);
    String into = null;
    for (int i = 0; i < today.size() && into == null; i++) {
      boolean most = shared(today.get(i), left.get(index)) > MOST * left.get(index).size();
      into = most ? ids.get(i) : null;
    }
    Fate fate = into == null ? Fate.DIED : Fate.MERGED;
    return new Event(fate, theme.id(), theme.label(), into, theme.voices());
  }

  private static int voices(Insight insight) {
    return insight.voices().values().stream().mapToInt(Integer::intValue).sum();
  }

  /**
   * What a report found, for the next one.
   *
   * @param evidence what it was made of, with its themes as they are named
   * @param keys the key of each verbatim's row
   * @param last the last report that was made in the same way, or null
   */
  static Run run(
      String settings,
      long revision,
      Evidence evidence,
      Findings findings,
      List<String> keys,
      @Nullable Run last) {
    LocalDate until =
        evidence.verbatims().stream()
            .map(Verbatim::date)
            .filter(Objects::nonNull)
            .max(Comparator.naturalOrder())
            .orElse(null);
    Map<String, RunTheme> before = new HashMap<>();
    if (last != null) {
      last.themes().forEach(theme -> before.put(theme.id(), theme));
    }
    Map<String, Integer> concerned = new HashMap<>();
    findings.insights().forEach(each -> concerned.put(each.theme().id(), voices(each)));
    List<RunTheme> themes = new ArrayList<>();
    for (Theme theme : evidence.themes().all()) {
      Integer voices = concerned.get(theme.id());
      RunTheme old = before.get(theme.id());
      boolean first = voices != null && (old == null || !old.insight());
      themes.add(
          new RunTheme(
              theme.id(),
              theme.label(),
              voices != null,
              voices == null ? 0 : voices,
              first || old == null ? Objects.requireNonNullElse(voices, 0) : old.first(),
              first || old == null ? until : old.since(),
              places(theme, evidence, keys)));
    }
    return new Run(settings, revision, until, evidence.verbatims().size(), themes);
  }
}
