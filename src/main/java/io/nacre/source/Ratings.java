package io.nacre.source;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the ratings of one column as shares of its scale, 0 worst to 1 best. The scale is found
 * from all values but a few beyond ten that may be mistakes, and from what they say themselves
 * ({@code 4/10}, {@code 80 %}): 1 to 5, 0 to 5, 0 to 10, 0 to 20 or 0 to 100.
 */
final class Ratings {
  private static final Pattern NUMBER =
      Pattern.compile("(\\d{1,3}(?:[.,]\\d+)?)\\s*(?:/\\s*([1-9]\\d{0,2})|(%)|[a-zé★⭐]+)?");

  private static final double HIGHEST = 100;

  /** So large a share of the numbers may lie beyond the scale. */
  private static final double MISTAKES = 0.02;

  private final double lowest;
  private final double highest;

  private Ratings(double lowest, double highest) {
    this.lowest = lowest;
    this.highest = highest;
  }

  /**
   * What a cell holds.
   *
   * @param of the highest rating there can be, where the cell says it, else 0
   */
  private record Rated(double number, int of) {}

  static Ratings of(List<String> values) {
    List<Rated> rated = values.stream().map(Ratings::rated).filter(Objects::nonNull).toList();
    double[] numbers = rated.stream().mapToDouble(Rated::number).toArray();
    int said = rated.stream().mapToInt(Rated::of).max().orElse(0);
    double highest = 5;
    while (highest < HIGHEST && (highest < said || isTooLow(highest, numbers))) {
      highest = highest == 20 ? HIGHEST : 2 * highest;
    }
    long zeros = Arrays.stream(numbers).filter(number -> number < 1).count();
    return new Ratings(highest == 5 && zeros <= MISTAKES * numbers.length ? 1 : 0, highest);
  }

  /**
   * Whether a scale has too low an end: more numbers lie above it than are likely to be mistakes,
   * or any that a scale of ten still holds, as few may give high marks.
   */
  private static boolean isTooLow(double highest, double[] numbers) {
    long above = Arrays.stream(numbers).filter(number -> number > highest).count();
    return above > (highest < 10 ? 0 : MISTAKES * numbers.length);
  }

  /** Whether most of the filled values are numbers of a scale. */
  static boolean fits(List<String> values) {
    long filled = values.stream().filter(value -> !value.isBlank()).count();
    long numbers = values.stream().filter(value -> rated(value) != null).count();
    return filled > 0 && numbers >= 0.8 * filled;
  }

  /** The share of the scale, or null where the value is no rating. */
  @Nullable Double parse(String value) {
    Rated rated = rated(value);
    if (rated == null) {
      return null;
    }
    if (rated.of() > 0 && rated.of() != highest) {
      return rated.number() <= rated.of() ? rated.number() / rated.of() : null;
    }
    boolean within = rated.number() >= lowest && rated.number() <= highest;
    return within ? (rated.number() - lowest) / (highest - lowest) : null;
  }

  private static @Nullable Rated rated(String value) {
    String text = value.strip();
    long stars = text.chars().filter(c -> c == '★' || c == '⭐').count();
    if (stars > 0 && text.chars().allMatch(c -> c == '★' || c == '⭐' || c == '☆' || c == 0xFE0F)) {
      return new Rated(stars, 0);
    }
    Matcher matcher = NUMBER.matcher(text);
    if (!matcher.matches()) {
      return null;
    }
    double number = Double.parseDouble(matcher.group(1).replace(',', '.'));
    int of = matcher.group(2) != null ? Integer.parseInt(matcher.group(2)) : 0;
    return number <= HIGHEST ? new Rated(number, matcher.group(3) != null ? 100 : of) : null;
  }
}
