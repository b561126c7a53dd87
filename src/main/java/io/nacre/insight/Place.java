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
 * @param focus whether that value stands out: three voices or more, more than any other, well above
 *     an even share and above its share of the corpus
 */
public record Place(
    @Nullable String facet, int told, int heard, int of, String most, int voices, boolean focus) {}
