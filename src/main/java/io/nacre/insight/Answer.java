package io.nacre.insight;

import io.nacre.theme.Theme;

/**
 * The expectation that answers an irritant best.
 *
 * @param statement the expectation's 0-based position
 * @param neighbour whether it comes from a neighbouring theme, not from the insight's own
 * @param theme the theme that it comes from
 */
public record Answer(int statement, boolean neighbour, Theme theme) {}
