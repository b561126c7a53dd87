package io.nacre.report;

import io.nacre.corpus.Kind;
import io.nacre.report.Report.StatementEntry;
import io.nacre.stance.Stance;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A figure that a report gives of an insight, named like the column of the table of insights: what
 * it counts, and of which statements.
 */
public enum Figure {
  VOICES(StatementEntry::speaker, each -> each.stance().concerns()),
  CUSTOMERS(
      StatementEntry::speaker, each -> each.stance().concerns() && each.kind() == Kind.CUSTOMER),
  FIELD(StatementEntry::speaker, each -> each.stance().concerns() && each.kind() == Kind.FIELD),
  VOICES_IRRITANT(StatementEntry::speaker, each -> each.stance() == Stance.IRRITANT),
  VOICES_EXPECTATION(StatementEntry::speaker, each -> each.stance() == Stance.EXPECTATION),
  VOICES_WORKAROUND(StatementEntry::speaker, each -> each.stance() == Stance.WORKAROUND),
  VERBATIMS(each -> String.valueOf(each.verbatim()), each -> true),
  IRRITANTS(Figure::itself, each -> each.stance() == Stance.IRRITANT),
  EXPECTATIONS(Figure::itself, each -> each.stance() == Stance.EXPECTATION),
  WORKAROUNDS(Figure::itself, each -> each.stance() == Stance.WORKAROUND),
  DELIGHTS(Figure::itself, each -> each.stance() == Stance.DELIGHT);

  private final Function<StatementEntry, String> unit;
  private final Predicate<StatementEntry> counts;

  /**
   * A figure.
   *
   * @param unit what counts once: a voice, a verbatim or a statement
   * @param counts which statements of the theme count at all
   */
  Figure(Function<StatementEntry, String> unit, Predicate<StatementEntry> counts) {
    this.unit = unit;
    this.counts = counts;
  }

  private static String itself(StatementEntry statement) {
    return statement.verbatim() + "#" + statement.number();
  }

  /** The name of the column: {@code voices_irritant}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The figure of a name, with a hyphen or an underscore, whatever the case. */
  public static Optional<Figure> of(String name) {
    String plain = name.replace('-', '_');
    return Arrays.stream(values()).filter(each -> each.word().equalsIgnoreCase(plain)).findFirst();
  }

  /** All names. */
  public static List<String> words() {
    return Arrays.stream(values()).map(Figure::word).toList();
  }

  /** What a statement counts as: statements of the same are one. */
  String unit(StatementEntry statement) {
    return unit.apply(statement);
  }

  /** Whether a statement of the theme counts. */
  boolean counts(StatementEntry statement) {
    return counts.test(statement);
  }
}
