package io.nacre.blackbox;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reports without what only a study can know: other ids, what became of insights. */
final class Reports {
  private static final Pattern ID = Pattern.compile("\\b[2-9A-HJKMNP-TV-Z]{4}\\b");
  private static final Pattern BEFORE = Pattern.compile("(?m)[^,;\n]*$");

  private Reports() {}

  /**
   * A table of insights: the ids of themes in the order in which they come, without what the last
   * column says of the last report.
   */
  static String plain(String report) {
    Map<String, String> names = new LinkedHashMap<>();
    Matcher ids = ID.matcher(report);
    String plain =
        ids.replaceAll(found -> names.computeIfAbsent(found.group(), id -> "#" + names.size()));
    return plain.startsWith("rank,") ? BEFORE.matcher(plain).replaceAll("") : plain;
  }
}
