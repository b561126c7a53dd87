package io.nacre.insight;

import io.nacre.corpus.Accents;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words that make one voice enough: danger, health, accident, access, law, private data, fraud. */
final class Alarms {
  private static final Pattern SPACE = Pattern.compile(" ");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}]+");

  private final List<String> prefixes;

  Alarms() {
    try (InputStream in = Alarms.class.getResourceAsStream("alarms.txt")) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its resource alarms.txt");
      }
      prefixes =
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#"))
              .flatMap(SPACE::splitAsStream)
              .filter(word -> !word.isBlank())
              .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The alarming words of a text, as they are written, in order. */
  List<String> in(String text) {
    List<String> found = new ArrayList<>();
    for (String word : NO_WORD.split(text, -1)) {
      String plain = Accents.fold(word.toLowerCase(Locale.ROOT));
      if (prefixes.stream().anyMatch(prefix -> matches(plain, prefix))) {
        found.add(word);
      }
    }
    return found;
  }

  private static boolean matches(String word, String prefix) {
    return prefix.endsWith("*")
        ? word.startsWith(prefix.substring(0, prefix.length() - 1))
        : word.equals(prefix);
  }
}
