package io.nacre.privacy;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** What was found in one text: stretches that do not overlap. Who finds first, keeps. */
final class Finds {
  /**
   * One piece of personal data.
   *
   * @param start where it starts, in UTF-16 units
   * @param end one past its end
   * @param value what tells it from others of its kind, however it is written
   */
  record Find(Mark mark, int start, int end, String value) {}

  private final TreeMap<Integer, Find> byStart = new TreeMap<>();

  /** Adds what is found; nothing happens where a part of it was found before. */
  void add(Mark mark, int start, int end, String value) {
    if (isFree(start, end)) {
      byStart.put(start, new Find(mark, start, end, value));
    }
  }

  boolean isFree(int start, int end) {
    Map.Entry<Integer, Find> before = byStart.lowerEntry(end);
    return before == null || before.getValue().end() <= start;
  }

  boolean isEmpty() {
    return byStart.isEmpty();
  }

  /** In the order of the text. */
  Collection<Find> inOrder() {
    return byStart.values();
  }
}
