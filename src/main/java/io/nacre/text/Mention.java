package io.nacre.text;

import java.util.List;

/**
 * A phrase of a statement that stands for a concept.
 *
 * @param concept the name of the concept
 * @param words how many of the phrase's words carry meaning, at least 1
 * @param stems the stems of its topical words, in order; may be empty
 * @param form the phrase as written
 */
public record Mention(String concept, int words, List<String> stems, String form) {
  public Mention {
    stems = List.copyOf(stems);
  }
}
