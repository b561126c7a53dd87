package io.nacre.stance;

import io.nacre.corpus.Span;

/**
 * Words that speak for a stance.
 *
 * @param type what they speak for
 * @param weight how strongly, after negation, degree and contrast; never negative
 * @param span where they stand in the statement's text
 * @param words the words themselves
 * @param rule the lexicon's group and pattern: {@code wait.delay: toujours (rien|aucun|pas)}
 * @param note what changed the weight, such as {@code negated by "pas"}; empty where nothing did
 */
public record Cue(CueType type, double weight, Span span, String words, String rule, String note) {}
