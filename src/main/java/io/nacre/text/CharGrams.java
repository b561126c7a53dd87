package io.nacre.text;

import java.util.ArrayList;
import java.util.List;

/** The character 4-grams of a stem between word marks: {@code #wait#} gives #wai, wait, ait#. */
public final class CharGrams {
  private static final int LENGTH = 4;

  private CharGrams() {}

  /** All 4-grams in order; the whole marked stem where it is shorter. */
  public static List<String> of(String stem) {
    String marked = "#" + stem + "#";
    List<String> grams = new ArrayList<>();
    for (int i = 0; i < Math.max(1, marked.length() - LENGTH + 1); i++) {
      grams.add(marked.substring(i, Math.min(marked.length(), i + LENGTH)));
    }
    return grams;
  }
}
