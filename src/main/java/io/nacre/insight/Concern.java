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
  private final List<List<Integer>> byVoice = new ArrayList<>();
  private final int heard;

  private Concern(Evidence evidence, Collection<Integer> statements) {
    this.evidence = evidence;
    Map<Integer, List<Integer>> ofVoice = new TreeMap<>();
    for (Integer statement : statements) {
      List<Integer> concerned =
          ofVoice.computeIfAbsent(evidence.voice(statement), any -> new ArrayList<>(1));
      if (evidence.stance(statement).concerns()) {
        concerned.add(statement);
      }
    }
    this.heard = ofVoice.size();
    for (List<Integer> concerned : ofVoice.values()) {
      if (!concerned.isEmpty()) {
        byVoice.add(concerned);
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

  /** The concerned statements of each concerned voice, in the order in which they first speak. */
  List<List<Integer>> byVoice() {
    return Collections.unmodifiableList(byVoice);
  }

  /** All concerned statements. */
  List<Integer> statements() {
    return byVoice.stream().flatMap(List::stream).toList();
  }

  /** How many voices are concerned. */
  int voices() {
    return byVoice.size();
  }

  /** How many voices speak in the theme, whatever they say. */
  int heard() {
    return heard;
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
    int voices = 0;
    for (List<Integer> statements : byVoice) {
      voices += any(statements, condition) ? 1 : 0;
    }
    return voices;
  }

  private static boolean any(List<Integer> statements, Predicate<Integer> condition) {
    for (Integer statement : statements) {
      if (condition.test(statement)) {
        return true;
      }
    }
    return false;
  }

  /** How many voices have a concerned statement in a verbatim that has a value of something. */
  int voicesHaving(Function<Verbatim, @Nullable String> value) {
    return voicesWith(statement -> value.apply(evidence.verbatimOf(statement)) != null);
  }

  /** How many concerned voices have each value of something; those without any are left out. */
  SortedMap<String, Integer> voicesBy(Function<Verbatim, @Nullable String> value) {
    SortedMap<String, Integer> counts = new TreeMap<>();
    Set<String> found = new HashSet<>();
    for (List<Integer> statements : byVoice) {
      found.clear();
      for (int statement : statements) {
        String here = value.apply(evidence.verbatimOf(statement));
        if (here != null && found.add(here)) {
          counts.merge(here, 1, Integer::sum);
        }
      }
    }
    return counts;
  }
}
