package io.nacre.insight;

import io.nacre.corpus.Kind;
import io.nacre.corpus.Statement;
import io.nacre.corpus.Verbatim;
import io.nacre.stance.Stance;
import io.nacre.stance.StanceReading;
import io.nacre.stance.VerbatimReading;
import io.nacre.theme.Themes;
import java.util.List;
import java.util.stream.IntStream;

/**
 * All that was read and found, by position: what insights are weighed from.
 *
 * @param verbatims the verbatims as masked, in canonical order
 * @param statements their statements, in the order of the verbatims
 * @param stances what each statement does, in the order of the statements
 * @param wholes what each verbatim does on the whole, in the order of the verbatims
 * @param themes the themes
 */
public record Evidence(
    List<Verbatim> verbatims,
    List<Statement> statements,
    List<StanceReading> stances,
    List<Stance> wholes,
    Themes themes) {
  /**
   * The evidence of readings.
   *
   * @param readings what each verbatim does, in the order of the verbatims
   */
  public static Evidence of(
      List<Verbatim> verbatims,
      List<Statement> statements,
      List<VerbatimReading> readings,
      Themes themes) {
    return new Evidence(
        verbatims,
        statements,
        readings.stream().flatMap(each -> each.statements().stream()).toList(),
        readings.stream().map(VerbatimReading::stance).toList(),
        themes);
  }

  public Evidence {
    wholes = List.copyOf(wholes);
    verbatims = List.copyOf(verbatims);
    statements = List.copyOf(statements);
    stances = List.copyOf(stances);
    if (statements.size() != stances.size()) {
      throw new IllegalArgumentException(
          statements.size() + " statements, but " + stances.size() + " stances");
    }
    if (verbatims.size() != wholes.size()) {
      throw new IllegalArgumentException(
          verbatims.size() + " verbatims, but " + wholes.size() + " stances");
    }
  }

  /** The verbatim of a statement. */
  public Verbatim verbatimOf(int statement) {
    return verbatims.get(statements.get(statement).verbatim());
  }

  /** What a statement does. */
  public Stance stance(int statement) {
    return stances.get(statement).stance();
  }

  /** Whose voice a statement is: the person where the data tell, else its verbatim. */
  public String voice(int statement) {
    return voiceOf(statements.get(statement).verbatim());
  }

  /** Whose voice a verbatim is. */
  public String voiceOf(int verbatim) {
    String voice = verbatims.get(verbatim).voice();
    return voice != null ? "voice " + voice : "verbatim " + verbatim;
  }

  /** The number of distinct voices of a kind in the whole corpus. */
  public int voices(Kind kind) {
    return (int)
        IntStream.range(0, verbatims.size())
            .filter(verbatim -> verbatims.get(verbatim).kind() == kind)
            .mapToObj(this::voiceOf)
            .distinct()
            .count();
  }
}
