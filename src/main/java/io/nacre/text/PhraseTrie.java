package io.nacre.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Phrases with the concepts that they stand for, found word by word, the longest first. */
final class PhraseTrie {
  private static final class Node {
    final Map<String, Node> next = new HashMap<>();
    final List<String> concepts = new ArrayList<>();
  }

  /**
   * A phrase that was found.
   *
   * @param end the position behind its last word
   * @param words how many of its words carry meaning
   * @param concepts what it stands for
   */
  record Hit(int end, int words, List<String> concepts) {}

  /** Articles and the like that a phrase passes over between two of its words, at the most. */
  private static final int MOST_SKIPPED = 3;

  private final Node root = new Node();

  void add(List<String> keys, String concept) {
    Node node = root;
    for (String key : keys) {
      node = node.next.computeIfAbsent(key, any -> new Node());
    }
    if (!node.concepts.contains(concept)) {
      node.concepts.add(concept);
    }
  }

  /**
   * A word of a text.
   *
   * @param keys what it answers to
   * @param skipped whether a phrase may pass it over, as it does with articles
   */
  record Word(List<String> keys, boolean skipped) {}

  /** The longest phrase that begins at a word, or null. */
  @Nullable Hit longest(List<Word> words, int from) {
    return beyond(root, words, from, 0, MOST_SKIPPED);
  }

  /** The longest phrase that goes on from a node with the word at a position. */
  private static @Nullable Hit beyond(Node node, List<Word> words, int at, int length, int skips) {
    if (at == words.size() || node.next.isEmpty()) {
      return null;
    }
    Word word = words.get(at);
    Hit best = null;
    for (String key : word.keys()) {
      Node child = node.next.get(key);
      if (child != null) {
        int longer = length + (word.skipped() ? 0 : 1);
        Hit here = child.concepts.isEmpty() ? null : new Hit(at + 1, longer, child.concepts);
        best = further(best, further(here, beyond(child, words, at + 1, longer, MOST_SKIPPED)));
      }
    }
    boolean passes = word.skipped() && length > 0 && skips > 0;
    return passes ? further(best, beyond(node, words, at + 1, length, skips - 1)) : best;
  }

  /** The one with more words of meaning; at a tie the one that reaches further. */
  private static @Nullable Hit further(@Nullable Hit a, @Nullable Hit b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    int order = Integer.compare(b.words(), a.words());
    return order > 0 || (order == 0 && b.end() > a.end()) ? b : a;
  }
}
