package io.nacre.insight;

import io.nacre.corpus.Verbatim;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The span of a corpus in days, weeks, months, quarters or years, whichever are the shortest of
 * which few enough fill the span.
 *
 * @param unit what they are
 * @param starts the first day of each, without a gap
 * @param voices how many voices were heard in each, whatever they said
 */
public record Periods(Unit unit, List<LocalDate> starts, List<Integer> voices) {
  /** What a period is. */
  public enum Unit {
    DAY(16),
    WEEK(16),
    MONTH(24),
    QUARTER(24),
    YEAR(Integer.MAX_VALUE);

    private final int most;

    /**
     * A length.
     *
     * @param most so many periods at the most, else they are longer ones
     */
    Unit(int most) {
      this.most = most;
    }

    /** The word in tables: {@code week}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The first day of the period that a day is in. */
    LocalDate start(LocalDate day) {
      return switch (this) {
        case DAY -> day;
        case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        case MONTH -> day.withDayOfMonth(1);
        case QUARTER -> day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % 3);
        case YEAR -> day.withDayOfYear(1);
      };
    }

    LocalDate next(LocalDate start) {
      return switch (this) {
        case DAY -> start.plusDays(1);
        case WEEK -> start.plusWeeks(1);
        case MONTH -> start.plusMonths(1);
        case QUARTER -> start.plusMonths(3);
        case YEAR -> start.plusYears(1);
      };
    }

    private long between(LocalDate first, LocalDate last) {
      LocalDate from = start(first);
      LocalDate to = start(last);
      return switch (this) {
        case DAY -> ChronoUnit.DAYS.between(from, to);
        case WEEK -> ChronoUnit.WEEKS.between(from, to);
        case MONTH -> ChronoUnit.MONTHS.between(from, to);
        case QUARTER -> ChronoUnit.MONTHS.between(from, to) / 3;
        case YEAR -> ChronoUnit.YEARS.between(from, to);
      };
    }
  }

  /** A year typed wrong ("2206") must not make a thousand periods. */
  private static final int MOST_PERIODS = 60;

  public Periods {
    starts = List.copyOf(starts);
    voices = List.copyOf(voices);
  }

  /**
   * The periods of a corpus, or null where fewer than half of its verbatims have a date or all have
   * the same.
   */
  static @Nullable Periods of(Evidence evidence) {
    List<LocalDate> dates =
        evidence.verbatims().stream().map(Verbatim::date).filter(Objects::nonNull).toList();
    if (2 * dates.size() < evidence.verbatims().size() || dates.isEmpty()) {
      return null;
    }
    LocalDate first = Collections.min(dates);
    LocalDate last = Collections.max(dates);
    Unit unit = unit(first, last);
    List<LocalDate> starts = new ArrayList<>();
    for (LocalDate start = unit.start(first); !start.isAfter(last); start = unit.next(start)) {
      starts.add(start);
      if (starts.size() > MOST_PERIODS) {
        return null;
      }
    }
    if (starts.size() < 2) {
      return null;
    }
    List<BitSet> voices = sets(starts.size());
    for (int i = 0; i < evidence.verbatims().size(); i++) {
      LocalDate date = evidence.verbatims().get(i).date();
      if (date != null) {
        voices.get(starts.indexOf(unit.start(date))).set(evidence.voiceOf(i));
      }
    }
    return new Periods(unit, starts, voices.stream().map(BitSet::cardinality).toList());
  }

  private static Unit unit(LocalDate first, LocalDate last) {
    for (Unit unit : Unit.values()) {
      if (unit.between(first, last) < unit.most) {
        return unit;
      }
    }
    return Unit.YEAR;
  }

  private static List<BitSet> sets(int count) {
    return Stream.generate(BitSet::new).limit(count).toList();
  }

  /** How many of the concerned voices name an insight in each period. */
  List<Integer> of(Concern concern, Evidence evidence) {
    List<BitSet> found = sets(starts.size());
    for (int statement : concern.statements()) {
      LocalDate date = evidence.verbatimOf(statement).date();
      if (date != null) {
        found.get(starts.indexOf(unit.start(date))).set(evidence.voice(statement));
      }
    }
    return found.stream().map(BitSet::cardinality).toList();
  }
}
