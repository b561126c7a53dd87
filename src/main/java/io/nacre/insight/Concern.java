package io.nacre.insight;

import io.nacre.corpus.Kind;
import io.nacre.corpus.Verbatim;
import io.nacre.stance.Stance;
import io.nacre.theme.Member;
import io.nacre.theme.Theme;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Whom a theme concerns: each voice that names an irritant, an expectation or a workaround, with
 * the statements in which it does. A voice counts once, however often it speaks.
 */
public final class Concern {
  /** So many voices make an insight, where more than one speak at all. */
  static final int MIN_CONCERNED = 2;

  private static final double MIN_CONCERNED_SHARE = 0.15;

  private final Evidence evidence;
  private final SortedMap<String, List<Integer>> byVoice = new TreeMap<>();
  private final Set<String> heard = new HashSet<>();

  private Concern(Evidence evidence, Collection<Integer> statements) {
    this.evidence = evidence;
    for (int statement : statements) {
      String voice = evidence.voice(statement);
      heard.add(voice);
      if (evidence.stance(statement).concerns()) {
        byVoice.computeIfAbsent(voice, any -> new ArrayList<>()).add(statement);
      }
    }
  }

  /** Whom a theme concerns. */
  public static Concern of(Evidence evidence, Theme theme) {
    return of(evidence, theme, statement -> true);
  }

  /** Whom some statements concern, whatever their themes. */
  public static Concern of(Evidence evidence, Collection<Integer> statements) {
    return new Concern(evidence, statements);
  }

  /** Whom a theme would concern if it held only the statements of which something holds. */
  public static Concern of(Evidence evidence, Theme theme, Predicate<Integer> kept) {
    return new Concern(
        evidence, theme.members().stream().map(Member::statement).filter(kept).toList());
  }

  /**
   * Whether enough voices are concerned for an insight: two, or all where only one speaks, and a
   * good seventh of those who speak in the theme.
   */
  public boolean isInsight() {
    return isInsight(voices(), heard());
  }

  /**
   * Whether so many voices make an insight.
   *
   * @param concerned how many name an irritant, an expectation or a workaround
   * @param heard how many speak in the theme, whatever they say
   */
  public static boolean isInsight(int concerned, int heard) {
    return concerned > 0
        && concerned >= Math.min(MIN_CONCERNED, heard)
        && concerned >= MIN_CONCERNED_SHARE * heard;
  }

  /** The concerned statements of each voice, by voice. */
  SortedMap<String, List<Integer>> byVoice() {
    return Collections.unmodifiableSortedMap(byVoice);
  }

  /** All concerned statements. */
  List<Integer> statements() {
    return byVoice.values().stream().flatMap(List::stream).toList();
  }

  /** How many voices are concerned. */
  int voices() {
    return byVoice.size();
  }

  /** How many voices speak in the theme, whatever they say. */
  int heard() {
    return heard.size();
  }

  /** How many voices of a kind are concerned. */
  int voices(Kind kind) {
    return voicesWith(statement -> evidence.verbatimOf(statement).kind() == kind);
  }

  /** How many voices say it with a stance. */
  int voices(Stance stance) {
    return voicesWith(statement -> evidence.stance(statement) == stance);
  }

  /** How many voices have a concerned statement of which something holds. */
  public int voicesWith(Predicate<Integer> condition) {
    return (int)
        byVoice.values().stream()
            .filter(statements -> statements.stream().anyMatch(condition))
            .count();
  }

  /** How many voices have a concerned statement in a verbatim that has a value of something. */
  int voicesHaving(Function<Verbatim, @Nullable String> value) {
    return voicesWith(statement -> value.apply(evidence.verbatimOf(statement)) != null);
  }

  /** How many concerned voices have each value of something; those without any are left out. */
  SortedMap<String, Integer> voicesBy(Function<Verbatim, @Nullable String> value) {
    SortedMap<String, Set<String>> voices = new TreeMap<>();
    byVoice.forEach((voice, statements) -> {
      for (int statement : statements) {
        String found = value.apply(evidence.verbatimOf(statement));
        if (found != null) {
          voices.computeIfAbsent(found, any -> new HashSet<>()).add(voice);
        }
      }
    });
    SortedMap<String, Integer> counts = new TreeMap<>();
    for (Map.Entry<String, Set<String>> each : voices.entrySet()) {
      counts.put(each.getKey(), each.getValue().size());
    }
    return counts;
  }
}
