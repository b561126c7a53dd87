package io.nacre.source;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the ratings of one column as shares of its scale, 0 worst to 1 best. The scale is found
 * from all values: 1 to 5, 0 to 10, 0 to 20 or 0 to 100, or what stands behind the slash in "4/5".
 */
final class Ratings {
  private static final Pattern NUMBER =
      Pattern.compile("(\\d{1,3}(?:[.,]\\d+)?)\\s*(?:/\\s*(\\d{1,3})|%|[a-zé★⭐]+)?");

  private final double lowest;
  private final double highest;

  private Ratings(double lowest, double highest) {
    this.lowest = lowest;
    this.highest = highest;
  }

  static Ratings of(List<String> values) {
    double max = 0;
    double min = 1;
    for (String value : values) {
      Double number = number(value);
      if (number != null) {
        max = Math.max(max, number);
        min = Math.min(min, number);
      }
    }
    double highest = max <= 5 ? 5 : max <= 10 ? 10 : max <= 20 ? 20 : 100;
    return new Ratings(highest == 5 && min >= 1 ? 1 : 0, highest);
  }

  /** Whether most of the filled values are numbers of a scale. */
  static boolean fits(List<String> values) {
    long filled = values.stream().filter(value -> !value.isBlank()).count();
    long numbers = values.stream().filter(value -> number(value) != null).count();
    return filled > 0 && numbers >= 0.8 * filled;
  }

  /** The share of the scale, or null where the value is no rating. */
  @Nullable Double parse(String value) {
    Double number = number(value);
    if (number == null || number > 100) {
      return null;
    }
    return Math.clamp((number - lowest) / (highest - lowest), 0.0, 1.0);
  }

  private static @Nullable Double number(String value) {
    String text = value.strip();
    long stars = text.chars().filter(c -> c == '★' || c == '⭐').count();
    if (stars > 0 && text.chars().allMatch(c -> c == '★' || c == '⭐' || c == '☆' || c == 0xFE0F)) {
      return (double) stars;
    }
    Matcher matcher = NUMBER.matcher(text);
    if (!matcher.matches()) {
      return null;
    }
    double number = Double.parseDouble(matcher.group(1).replace(',', '.'));
    return number <= 100 ? number : null;
  }
}
