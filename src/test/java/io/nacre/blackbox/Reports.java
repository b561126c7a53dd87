package io.nacre.blackbox;

import io.nacre.privacy.Mark;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Reports without what only a study can know: other ids, what became of insights. */
final class Reports {
  private static final Pattern ID = Pattern.compile("\\b[2-9A-HJKMNP-TV-Z]{4}\\b");

  /** Voices where one stands, as ids may look the same, and marks. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "\\bV[1-9][0-9]*(?=,(?:customer|field)\\b)|(?<=\"voice\" : \")V[1-9][0-9]*|"
              + Mark.PATTERN.pattern());

  private static final Pattern BEFORE = Pattern.compile("(?m)[^,;\n]*$");

  private Reports() {}

  /**
   * A report with the numbers of voices and marks in the order in which they come: those of a study
   * are given as its ingests bring them.
   */
  static String renumbered(String report) {
    Map<String, String> names = new LinkedHashMap<>();
    return NUMBER
        .matcher(report)
        .replaceAll(found -> names.computeIfAbsent(found.group(), any -> "<" + names.size() + ">"));
  }

  /** The same whatever the width of the numbers, by which lines are broken elsewhere. */
  static String unbroken(String report) {
    return renumbered(report).replaceAll("\\s+", " ");
  }

  /**
   * A table of insights: the ids of themes in the order in which they come, without what the last
   * column says of the last report.
   */
  static String plain(String report) {
    Map<String, String> names = new LinkedHashMap<>();
    String plain =
        ID.matcher(renumbered(report))
            .replaceAll(found -> names.computeIfAbsent(found.group(), id -> "#" + names.size()));
    return plain.startsWith("rank,") ? BEFORE.matcher(plain).replaceAll("") : plain;
  }
}
