package io.nacre.comparison;

import io.nacre.corpus.InputException;
import io.nacre.corpus.InputException.Cause;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The two sides of two saved reports. Their themes were found apart and are matched; one without a
 * match is new or gone. What both reports hold counts before only, so that the samples share no
 * verbatim.
 */
public final class SavedReports {
  private final SavedReport base;
  private final SavedReport now;
  private final List<SavedVerbatim> before;
  private final List<SavedVerbatim> after;
  private final List<ThemeCounts> counts = new ArrayList<>();

  /** The verbatims that only the later report holds. */
  private final List<SavedVerbatim> added;

  private SavedReports(SavedReport base, SavedReport now) {
    this.base = base;
    this.now = now;
    this.before = base.verbatims();
    this.after = now.verbatims();
    Set<String> known = before.stream().map(SavedVerbatim::key).collect(Collectors.toSet());
    this.added = after.stream().filter(each -> !known.contains(each.key())).toList();
  }

  /**
   * Compares every theme that is an insight of one of the reports.
   *
   * @throws InputException where a report has no text, or none that the one before does not have
   */
  public static Comparison compare(SavedReport base, SavedReport now) {
    return new SavedReports(base, now).compare();
  }

  private Comparison compare() {
    if (before.isEmpty()) {
      throw new InputException(Cause.NOTHING, base.name() + ": no text");
    }
    if (added.isEmpty()) {
      throw new InputException(
          Cause.NOTHING, now.name() + ": no text that " + base.name() + " does not hold too");
    }
    Exposure exposure = exposure();
    Map<String, SavedTheme> counted = SavedReport.themes(added);
    List<SavedTheme> ofBase = inOrder(SavedReport.themes(before).values());
    List<SavedTheme> ofNow = inOrder(SavedReport.themes(after).values());
    int[] matches = new ThemeMatcher(before, after).match(ofBase, ofNow);
    Set<SavedTheme> matched = new HashSet<>();
    for (int i = 0; i < matches.length; i++) {
      SavedTheme match = matches[i] < 0 ? null : ofNow.get(matches[i]);
      add(ofBase.get(i), match, counted, exposure);
      if (match != null) {
        matched.add(match);
      }
    }
    for (SavedTheme theme : ofNow) {
      if (!matched.contains(theme)) {
        add(null, theme, counted, exposure);
      }
    }
    return Comparison.of(new Basis.Reports(base.name(), now.name()), exposure, counts);
  }

  private static List<SavedTheme> inOrder(Collection<SavedTheme> themes) {
    return themes.stream().sorted(Comparator.comparing(SavedTheme::id)).toList();
  }

  /** Counts the voices of a pair, or of a theme without a match, where it is an insight. */
  private void add(
      @Nullable SavedTheme one,
      @Nullable SavedTheme other,
      Map<String, SavedTheme> counted,
      Exposure exposure) {
    int voices = one == null ? 0 : one.concerned().size();
    SavedTheme own = other == null ? null : counted.get(other.id());
    int added = own == null ? 0 : own.concerned().size();
    boolean insight = (one != null && one.isInsight()) || (other != null && other.isInsight());
    if (insight && voices + added > 0) {
      counts.add(
          new ThemeCounts(
              id(one, other), label(one, other), voices, exposure.base(), added, exposure.now()));
    }
  }

  private static String id(@Nullable SavedTheme one, @Nullable SavedTheme other) {
    if (one == null || other == null || one.id().equals(other.id())) {
      return one != null ? one.id() : other != null ? other.id() : "";
    }
    return one.id() + ">" + other.id();
  }

  /** The name that the later report gives, else that of the one before. */
  private String label(@Nullable SavedTheme one, @Nullable SavedTheme other) {
    if (other != null) {
      return now.labels().getOrDefault(other.id(), other.id());
    }
    return one == null ? "" : base.labels().getOrDefault(one.id(), one.id());
  }

  private Exposure exposure() {
    Set<String> earlier = voices(before);
    Set<String> later = voices(added);
    Set<String> both = new HashSet<>(earlier);
    both.retainAll(later);
    return new Exposure(
        earlier.size(),
        later.size(),
        both.size(),
        before.size(),
        added.size(),
        0,
        after.size() - added.size());
  }

  private static Set<String> voices(List<SavedVerbatim> verbatims) {
    return verbatims.stream().map(SavedVerbatim::voice).collect(Collectors.toSet());
  }
}
