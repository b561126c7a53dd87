package io.nacre.insight;

import io.nacre.theme.Theme;

/**
 * An expectation that answers the irritants of an insight.
 *
 * @param statement the expectation's 0-based position
 * @param irritant the irritant or workaround that it is nearest to
 * @param neighbour whether it comes from a neighbouring theme, not from the insight's own
 * @param theme the theme that it comes from
 */
public record Answer(int statement, int irritant, boolean neighbour, Theme theme) {}
