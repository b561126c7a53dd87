package io.nacre.index;

import java.util.List;

/**
 * What is indexed of one statement.
 *
 * @param words its stems, in order, repeated as often as they occur
 * @param grams the character 4-grams of its stems, likewise
 * @param concepts the concepts that it is about, repeated as often as its words say them
 */
public record IndexEntry(List<String> words, List<String> grams, List<String> concepts) {
  public IndexEntry {
    words = List.copyOf(words);
    grams = List.copyOf(grams);
    concepts = List.copyOf(concepts);
  }
}
