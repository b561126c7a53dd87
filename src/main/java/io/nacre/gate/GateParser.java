package io.nacre.gate;

import io.nacre.corpus.InputException;
import io.nacre.gate.Comparison.Operator;
import io.nacre.gate.ReportFigure.Count;
import io.nacre.gate.ReportFigure.Heard;
import io.nacre.insight.Growth;
import io.nacre.stance.Stance;
import io.nacre.theme.ThemeId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads rules. A rule is a subject and conditions, {@code insight:W7K2 growing voices>=5}, or
 * figures of the report, {@code share(irritant)>0.4 and verbatims>=30}. All must hold; {@code and}
 * may be left out, and case does not matter.
 */
public final class GateParser {
  private static final List<Subject> SUBJECTS = List.of(Subject.values());
  private static final List<Growth> MOVES = List.of(Growth.GROWING, Growth.SHRINKING);
  private static final List<InsightFigure> INSIGHT_FIGURES = List.of(InsightFigure.values());
  private static final List<Stance> STANCES = List.of(Stance.values());
  private static final List<String> HEARD = List.of(Heard.SHARE, Heard.VOICES);
  private static final List<Count> COUNTS = List.of(Count.values());
  private static final List<Operator> OPERATORS = List.of(Operator.values());
  private static final List<String> AND = List.of("and");

  private static final String REPORT_FIGURES =
      Stream.concat(HEARD.stream().map(each -> each + "(STANCE)"), COUNTS.stream().map(Count::word))
          .collect(Collectors.joining(", "));

  private final String rule;
  private final RuleReader reader;
  private final int start;

  private GateParser(String rule) {
    this.rule = rule;
    this.reader = new RuleReader(rule);
    this.start = reader.position();
  }

  /**
   * What a rule asks for.
   *
   * @throws InputException with one line that points at the place where it cannot be understood
   */
  public static Gate parse(String rule) {
    return new GateParser(rule).gate();
  }

  private Gate gate() {
    Optional<Subject> subject = reader.takeOne(SUBJECTS, Subject::word);
    return subject.isPresent()
        ? insightGate(subject.get())
        : new ReportGate(rule, several(this::reportCondition));
  }

  private InsightGate insightGate(Subject subject) {
    String id = subject == Subject.INSIGHT && reader.take(":") ? id() : null;
    return new InsightGate(rule, subject, id, conditions());
  }

  private String id() {
    int at = reader.position();
    String id = reader.id();
    if (!ThemeId.isOne(id)) {
      String what = id.isEmpty() ? "an ID is missing" : "\"" + id + "\" is no ID";
      throw reader.fault(at, what + ", as in insight:W7K2");
    }
    return id;
  }

  private List<Condition> conditions() {
    if (reader.isAtEnd()) {
      return List.of();
    }
    and();
    return several(this::condition);
  }

  private <T> List<T> several(Supplier<T> part) {
    List<T> parts = new ArrayList<>(List.of(part.get()));
    while (!reader.isAtEnd()) {
      and();
      parts.add(part.get());
    }
    return parts;
  }

  private void and() {
    reader.takeOne(AND, Function.identity());
  }

  private Condition condition() {
    int at = reader.position();
    Optional<Growth> growth = reader.takeOne(MOVES, Growth::word);
    if (growth.isPresent()) {
      return new Condition.Moves(growth.get());
    }
    InsightFigure figure =
        reader
            .takeOne(INSIGHT_FIGURES, InsightFigure::word)
            .orElseThrow(() ->
                reader.unknown(
                    "a condition",
                    words(MOVES, Growth::word)
                        + " and, with a number, "
                        + words(INSIGHT_FIGURES, InsightFigure::word)));
    boolean share = figure == InsightFigure.SHARE;
    return new Condition.Compares(figure, comparison(at, figure.word(), share));
  }

  private ReportGate.Condition reportCondition() {
    int at = reader.position();
    Optional<Count> count = reader.takeOne(COUNTS, Count::word);
    if (count.isPresent()) {
      return new ReportGate.Condition(count.get(), comparison(at, count.get().word(), false));
    }
    String form =
        reader
            .takeOne(HEARD, Function.identity())
            .orElseThrow(() ->
                at == start
                    ? reader.unknown(
                        "a rule",
                        "insight:ID, " + words(SUBJECTS, Subject::word) + ", " + REPORT_FIGURES)
                    : reader.unknown("a figure of the report", REPORT_FIGURES));
    Stance stance = stance(form);
    boolean share = form.equals(Heard.SHARE);
    return new ReportGate.Condition(
        new Heard(stance, share), comparison(at, form + "(" + stance.word() + ")", share));
  }

  private Stance stance(String form) {
    if (!reader.take("(")) {
      throw reader.fault(
          reader.position(), "a stance in brackets is missing, as in " + form + "(irritant)");
    }
    Stance stance =
        reader
            .takeOne(STANCES, Stance::word)
            .orElseThrow(() -> reader.unknown("a stance", words(STANCES, Stance::word)));
    if (!reader.take(")")) {
      throw reader.fault(reader.position(), "a bracket is not closed");
    }
    return stance;
  }

  /**
   * A sign and a number.
   *
   * @param at where the figure stands that they are about
   * @param figure how it is written
   * @param share whether it lies between 0 and 1
   */
  private Comparison comparison(int at, String figure, boolean share) {
    String example = figure + (share ? ">0.4" : ">=5");
    if (reader.isAtEnd()) {
      throw reader.fault(at, "a number is missing, as in " + example);
    }
    Operator operator =
        OPERATORS.stream()
            .filter(each -> reader.take(each.sign()))
            .findFirst()
            .orElseThrow(() ->
                reader.fault(
                    reader.position(),
                    "a comparison is missing; there are "
                        + OPERATORS.stream().map(Operator::sign).collect(Collectors.joining(" "))));
    return new Comparison(operator, reader.number(share, example));
  }

  private static <T> String words(List<T> values, Function<T, String> word) {
    return values.stream().map(word).collect(Collectors.joining(", "));
  }
}
