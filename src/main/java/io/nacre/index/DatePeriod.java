package io.nacre.index;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The days that a date in a query covers: {@code 2026}, {@code 2026-03} or {@code 2026-03-05}. */
final class DatePeriod {
  private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?");

  private DatePeriod() {}

  /** The first and the last day as days since 1970, or null where it is no date. */
  static QueryFields.@Nullable Bounds read(String text) {
    Matcher date = DATE.matcher(text);
    if (!date.matches()) {
      return null;
    }
    try {
      int year = Integer.parseInt(date.group(1));
      if (date.group(2) == null) {
        return days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
      }
      YearMonth month = YearMonth.of(year, Integer.parseInt(date.group(2)));
      if (date.group(3) == null) {
        return days(month.atDay(1), month.atEndOfMonth());
      }
      LocalDate day = month.atDay(1).withDayOfMonth(Integer.parseInt(date.group(3)));
      return days(day, day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static QueryFields.Bounds days(LocalDate first, LocalDate last) {
    return new QueryFields.Bounds(
        Math.toIntExact(first.toEpochDay()), Math.toIntExact(last.toEpochDay()));
  }
}
