package io.nacre.insight;

import io.nacre.corpus.Kind;
import io.nacre.corpus.Statement;
import io.nacre.corpus.Verbatim;
import io.nacre.stance.Stance;
import io.nacre.stance.StanceReading;
import io.nacre.stance.VerbatimReading;
import io.nacre.theme.Themes;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** All that was read and found, by position: what insights are weighed from. */
public final class Evidence {
  private final List<Verbatim> verbatims;
  private final List<Statement> statements;
  private final List<StanceReading> stances;
  private final List<Stance> wholes;
  private final Themes themes;
  private final int[] voices;

  /**
   * Gathers the evidence.
   *
   * @param verbatims the verbatims as masked, in canonical order
   * @param statements their statements, in the order of the verbatims
   * @param readings what each verbatim and its statements do, in the order of the verbatims
   * @param themes the themes
   */
  public Evidence(
      List<Verbatim> verbatims,
      List<Statement> statements,
      List<VerbatimReading> readings,
      Themes themes) {
    this.verbatims = List.copyOf(verbatims);
    this.statements = List.copyOf(statements);
    this.stances = readings.stream().flatMap(each -> each.statements().stream()).toList();
    this.wholes = readings.stream().map(VerbatimReading::stance).toList();
    this.themes = themes;
    if (statements.size() != stances.size() || verbatims.size() != wholes.size()) {
      throw new IllegalArgumentException(
          verbatims.size()
              + " verbatims of "
              + statements.size()
              + " statements, but readings of "
              + wholes.size()
              + " and "
              + stances.size());
    }
    this.voices = voices(verbatims);
  }

  /**
   * The voice of each verbatim: the position of the one in which it first speaks, so that nothing
   * depends on what the data, or the numbers in the place of names, call it.
   */
  private static int[] voices(List<Verbatim> verbatims) {
    Map<Speaker, Integer> firsts = new HashMap<>();
    int[] voices = new int[verbatims.size()];
    for (int i = 0; i < voices.length; i++) {
      Verbatim verbatim = verbatims.get(i);
      String voice = verbatim.voice();
      Integer first =
          voice == null ? null : firsts.putIfAbsent(new Speaker(verbatim.kind(), voice), i);
      voices[i] = first == null ? i : first;
    }
    return voices;
  }

  /** Whom the data name; one name among customers and in the field is two. */
  private record Speaker(Kind kind, String voice) {}

  /** The same with its themes under other ids, given in their order. */
  public Evidence named(List<String> ids) {
    return new Evidence(verbatims, statements, stances, wholes, themes.named(ids), voices);
  }

  private Evidence(
      List<Verbatim> verbatims,
      List<Statement> statements,
      List<StanceReading> stances,
      List<Stance> wholes,
      Themes themes,
      int[] voices) {
    this.verbatims = verbatims;
    this.statements = statements;
    this.stances = stances;
    this.wholes = wholes;
    this.themes = themes;
    this.voices = voices;
  }

  public List<Verbatim> verbatims() {
    return verbatims;
  }

  public List<Statement> statements() {
    return statements;
  }

  /** What each statement does, in the order of the statements. */
  public List<StanceReading> stances() {
    return stances;
  }

  public Themes themes() {
    return themes;
  }

  /** The verbatim of a statement. */
  public Verbatim verbatimOf(int statement) {
    return verbatims.get(statements.get(statement).verbatim());
  }

  /** What a statement does. */
  public Stance stance(int statement) {
    return stances.get(statement).stance();
  }

  /** What a verbatim does on the whole. */
  public Stance wholeStance(int verbatim) {
    return wholes.get(verbatim);
  }

  /**
   * Whose voice a statement is: the number of the person where the data tell, else of its verbatim.
   */
  public int voice(int statement) {
    return voiceOf(statements.get(statement).verbatim());
  }

  /** Whose voice a verbatim is, as a number; one name among customers and in the field is two. */
  public int voiceOf(int verbatim) {
    return voices[verbatim];
  }

  /** The number of distinct voices of a kind in the whole corpus. */
  public int voices(Kind kind) {
    return voices(verbatim -> verbatim.kind() == kind);
  }

  /** The number of distinct voices that have a verbatim of which something holds. */
  int voices(Predicate<Verbatim> condition) {
    BitSet distinct = new BitSet(voices.length);
    for (int i = 0; i < verbatims.size(); i++) {
      if (condition.test(verbatims.get(i))) {
        distinct.set(voices[i]);
      }
    }
    return distinct.cardinality();
  }
}
