package io.nacre.index;

import io.nacre.text.CharGrams;
import java.util.List;

/**
 * What is indexed of one statement.
 *
 * @param words its stems, in order, repeated as often as they occur
 * @param concepts the concepts that it is about, repeated as often as its words say them
 */
public record IndexEntry(List<String> words, List<String> concepts) {
  public IndexEntry {
    words = List.copyOf(words);
    concepts = List.copyOf(concepts);
  }

  /** The character 4-grams of its stems, likewise. */
  List<String> grams() {
    return words.stream().flatMap(word -> CharGrams.of(word).stream()).toList();
  }
}
