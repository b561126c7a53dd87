package io.nacre.report;

import io.nacre.corpus.OneLine;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Names that other programs tell apart: on one line, short enough to be kept whole, and never twice
 * the same, whatever the case and the way in which accents are composed.
 */
final class UniqueNames {
  /** Columns: programs cut longer names. */
  private static final int LONGEST = 54;

  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> copies = new HashMap<>();

  /** The name, shortened where it is too long, with a number behind where it is taken. */
  String of(String wanted) {
    String name = Layout.cut(OneLine.of(wanted), LONGEST);
    String free = name;
    while (!taken.add(key(free))) {
      free = name + " (" + copies.merge(key(name), 2, (copy, more) -> copy + 1) + ")";
    }
    return free;
  }

  private static String key(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }
}
