package io.nacre.insight;

import org.jspecify.annotations.Nullable;

/**
 * Where an insight is heard.
 *
 * @param facet the facet whose values are counted, or null for the files
 * @param told how many concerned voices have a value at all
 * @param heard in how many of its values a concerned voice speaks
 * @param of how many values there are in the corpus
 * @param most the value with the most concerned voices
 * @param voices how many they are
 */
public record Place(@Nullable String facet, int told, int heard, int of, String most, int voices) {
  private static final double STANDS_OUT = 1.5;

  /** Whether one value stands out: two voices or more, and well above an even share. */
  public boolean hasFocus() {
    return voices > 1 && voices * heard > STANDS_OUT * told;
  }
}
