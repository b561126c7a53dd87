package io.nacre.insight;

import io.nacre.corpus.Accents;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words and phrases that make one voice enough: danger, health, accident, access, law, private
 * data, fraud.
 */
final class Alarms {
  private final List<Pattern> alarms;

  Alarms() {
    try (InputStream in = Alarms.class.getResourceAsStream("alarms.txt")) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its resource alarms.txt");
      }
      alarms =
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#"))
              .flatMap(line -> Arrays.stream(line.split(",")))
              .map(String::strip)
              .map(Alarms::pattern)
              .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Pattern pattern(String entry) {
    boolean prefix = entry.endsWith("*");
    String words = prefix ? entry.substring(0, entry.length() - 1) : entry;
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}])" + Pattern.quote(words) + (prefix ? "\\p{L}*" : "(?![\\p{L}\\p{N}])"));
  }

  /** The alarming words of a text, as they are written, in order. */
  List<String> in(String text) {
    String plain = Accents.fold(text.toLowerCase(Locale.ROOT)).replace('’', '\'');
    // Folding keeps the length unless a ligature is opened; then the folded words are shown.
    String shown = plain.length() == text.length() ? text : plain;
    SortedMap<Integer, String> found = new TreeMap<>();
    for (Pattern alarm : alarms) {
      Matcher matcher = alarm.matcher(plain);
      if (matcher.find()) {
        found.put(matcher.start(), shown.substring(matcher.start(), matcher.end()));
      }
    }
    return List.copyOf(found.values());
  }
}
