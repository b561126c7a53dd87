package io.nacre.source;

import io.nacre.corpus.Accents;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the days of one column: ISO with or without a time and a zone (the day as written), numbers
 * whose order of day and month is decided from all rows, and French and English month names.
 */
final class Dates {
  private static final Pattern ISO =
      Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d).*");
  private static final Pattern NUMBERS =
      Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4}|\\d{2})(?!\\d).*");
  private static final Pattern DAY_NAME =
      Pattern.compile(
          "(?:\\p{L}+\\.?,? )?(\\d{1,2})(?:er|st|nd|rd|th)? (?:of )?(\\p{L}{3,})\\.?,? (\\d{4}).*");
  private static final Pattern NAME_DAY =
      Pattern.compile(
          "(?:\\p{L}+\\.?,? )?(\\p{L}{3,})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4}).*");
  private static final Pattern EPOCH = Pattern.compile("1\\d{9}(\\d{3})?");

  private static final Map<String, Integer> MONTHS =
      Map.ofEntries(
          Map.entry("jan", 1),
          Map.entry("fev", 2),
          Map.entry("feb", 2),
          Map.entry("mar", 3),
          Map.entry("avr", 4),
          Map.entry("apr", 4),
          Map.entry("mai", 5),
          Map.entry("may", 5),
          Map.entry("juin", 6),
          Map.entry("jun", 6),
          Map.entry("juil", 7),
          Map.entry("jul", 7),
          Map.entry("aou", 8),
          Map.entry("aug", 8),
          Map.entry("sep", 9),
          Map.entry("oct", 10),
          Map.entry("nov", 11),
          Map.entry("dec", 12));

  private final boolean numbers;
  private final boolean dayFirst;
  private final boolean decided;

  /** What was read before: many rows are of the same day. */
  private final Map<String, Optional<LocalDate>> known = new HashMap<>();

  private Dates(boolean numbers, boolean dayFirst, boolean decided) {
    this.numbers = numbers;
    this.dayFirst = dayFirst;
    this.decided = decided;
  }

  /** Decides the order of day and month from all values of a column. */
  static Dates of(List<String> values) {
    boolean day = false;
    boolean month = false;
    boolean any = false;
    for (String value : Set.copyOf(values)) {
      Matcher numbers = NUMBERS.matcher(value.strip());
      if (numbers.matches() && !ISO.matcher(value.strip()).matches()) {
        any = true;
        day |= Integer.parseInt(numbers.group(1)) > 12;
        month |= Integer.parseInt(numbers.group(2)) > 12;
      }
    }
    return new Dates(any, day || !month, !any || day != month);
  }

  /** Whether the rows tell the order of day and month, or need none. */
  boolean decided() {
    return decided;
  }

  /** How dates were read, in words. */
  String order() {
    return !numbers ? "year first or month by name" : dayFirst ? "day first" : "month first";
  }

  /** The day, or null where the value is no date. */
  @Nullable LocalDate parse(String value) {
    return known
        .computeIfAbsent(value.strip(), text -> Optional.ofNullable(day(text)))
        .orElse(null);
  }

  private @Nullable LocalDate day(String text) {
    try {
      Matcher iso = ISO.matcher(text);
      if (iso.matches()) {
        return day(iso.group(1), iso.group(2), iso.group(3));
      }
      Matcher numbers = NUMBERS.matcher(text);
      if (numbers.matches()) {
        String first = numbers.group(1);
        String second = numbers.group(2);
        return day(numbers.group(3), dayFirst ? second : first, dayFirst ? first : second);
      }
      String plain = Accents.fold(text.toLowerCase(Locale.ROOT));
      Matcher dayName = DAY_NAME.matcher(plain);
      if (dayName.matches()) {
        return named(dayName.group(3), dayName.group(2), dayName.group(1));
      }
      Matcher nameDay = NAME_DAY.matcher(plain);
      if (nameDay.matches()) {
        return named(nameDay.group(3), nameDay.group(1), nameDay.group(2));
      }
      if (EPOCH.matcher(text).matches()) {
        long number = Long.parseLong(text);
        Instant instant =
            text.length() > 10 ? Instant.ofEpochMilli(number) : Instant.ofEpochSecond(number);
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
      }
    } catch (DateTimeException e) {
      return null;
    }
    return null;
  }

  private static LocalDate day(String year, String month, String day) {
    int number = Integer.parseInt(year);
    int full = year.length() == 2 ? (number < 70 ? 2000 : 1900) + number : number;
    return LocalDate.of(full, Integer.parseInt(month), Integer.parseInt(day));
  }

  private static @Nullable LocalDate named(String year, String name, String day) {
    Integer month = name.length() >= 4 ? MONTHS.get(name.substring(0, 4)) : null;
    if (month == null) {
      month = MONTHS.get(name.substring(0, 3));
    }
    return month == null ? null : day(year, String.valueOf(month), day);
  }
}
