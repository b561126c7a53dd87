package io.nacre.insight;

import io.nacre.corpus.InputException;
import io.nacre.corpus.Resources;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * How many points each term of the score can give, before they are scaled to add up to 100.
 *
 * @param points a figure of 0 or more for every term, not all of them 0
 */
public record Weights(Map<TermName, Double> points) {
  private static final double HEAVIEST = 1000;
  private static final String RESOURCE = "weights.txt";
  private static final Weights DEFAULTS = read();

  public Weights {
    points = Collections.unmodifiableMap(new EnumMap<>(points));
    if (points.values().stream().mapToDouble(Double::doubleValue).sum() <= 0) {
      throw new IllegalArgumentException("one term at least must weigh more than 0");
    }
  }

  /** The weights of {@code weights.txt}. */
  public static Weights defaults() {
    return DEFAULTS;
  }

  /** The points of a term. */
  public double of(TermName term) {
    return points.getOrDefault(term, 0.0);
  }

  /**
   * These weights with those that a file names in their place.
   *
   * @param file the name that messages give
   * @param text lines such as {@code reach = 30}; what follows {@code #} is a comment
   * @throws InputException where a line is no weight; says the file and the line
   */
  public Weights with(String file, String text) {
    return new Weights(parse(file, text, points));
  }

  private static Map<TermName, Double> parse(
      String file, String text, Map<TermName, Double> before) {
    Map<TermName, Double> points = new EnumMap<>(TermName.class);
    points.putAll(before);
    int number = 0;
    for (String each : text.lines().toList()) {
      number++;
      String line = each.replace("\uFEFF", "").replaceFirst("#.*", "").strip();
      if (!line.isEmpty()) {
        int equals = line.indexOf('=');
        String name = equals < 0 ? line : line.substring(0, equals).strip();
        TermName term = term(file, number, name);
        double weight = equals < 0 ? Double.NaN : weight(line.substring(equals + 1));
        if (!(weight >= 0)) {
          throw new InputException(
              file + ":" + number + ": a weight is written " + name + " = 30, 0 to 1000");
        }
        points.put(term, weight);
      }
    }
    if (points.values().stream().mapToDouble(Double::doubleValue).sum() <= 0) {
      throw new InputException(file + ": one term at least must weigh more than 0");
    }
    return points;
  }

  private static TermName term(String file, int line, String name) {
    for (TermName term : TermName.values()) {
      if (term.word().equals(name.toLowerCase(Locale.ROOT))) {
        return term;
      }
    }
    throw new InputException(
        file + ":" + line + ": no such term: " + name + " (there are: " + TermName.words() + ")");
  }

  private static double weight(String text) {
    try {
      double weight = Double.parseDouble(text.strip().replace(',', '.'));
      return weight <= HEAVIEST ? weight : Double.NaN;
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }

  private static Weights read() {
    return new Weights(parse(RESOURCE, Resources.text(Weights.class, RESOURCE), Map.of()));
  }
}
